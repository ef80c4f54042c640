/**
 * Whether a path is that of an example, of a copy put aside or of something that only measures: people read or run it for
 * themselves, nothing ships it, and it is risky or incomplete on purpose.
 */
export function isSamplePath(path: string): boolean {
  return /(^|\/)((examples?|samples?)([_-]\w+)?|cookbooks?|tutorials?|playgrounds?|bench(es|marks?|marking)?)\/|(^|\/)(demo[_-][^/]*|examples?([_-]\w+)?\.\w+)$|\.(back|bak|orig)\.\w+$/i.test(
    path,
  );
}
