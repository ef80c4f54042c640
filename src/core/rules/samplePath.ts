/** Whether a path is that of an example: people read it, nothing ships it, and it is risky or incomplete on purpose. */
export function isSamplePath(path: string): boolean {
  return /(^|\/)((examples?|samples?)([_-]\w+)?|cookbooks?|tutorials?)\/|(^|\/)demo[_-][^/]*$/i.test(path);
}
