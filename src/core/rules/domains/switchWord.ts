const on = new Set("true yes on enable enabled 1 allow always active".split(" "));
const off = new Set("false no off disable disabled 0 deny never inactive none nil null".split(" "));

/** Whether a text is a switch that is on, one that is off, or neither (`null`): `true`, `"off"`, `YES`, `0`. */
export function readSwitch(text: string): boolean | null {
  const word = text
    .trim()
    .replace(/^(["'`:]*)(.*?)\1$/s, "$2")
    .toLowerCase();
  return on.has(word) ? true : off.has(word) ? false : null;
}
