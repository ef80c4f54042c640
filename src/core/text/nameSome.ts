/** Names in a sentence, the first of them and how many are left: "a, b and 3 more". */
export function nameSome(names: readonly string[], most: number): string {
  const first = names.slice(0, most).join(", ");
  const left = names.length - most;
  return left > 0 ? `${first} and ${left} more` : first;
}
