/** Whether a text has a word, whole: no letter, digit, `_` or `$` of ASCII stands right before or behind it. */
export function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const around = `${text[at - 1] ?? " "}${text[at + word.length] ?? " "}`;
    if (!/[\w$]/.test(around)) return true;
  }
  return false;
}
