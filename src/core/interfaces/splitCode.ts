const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "<": ">" };

/**
 * The offsets of the characters of a piece of code that stand in no bracket and no literal. With `untilClosed` it ends
 * at the first bracket that closes more than was opened, whose offset is the last.
 */
function* topLevel(code: string, start: number, untilClosed: boolean): Generator<number> {
  const open: string[] = [];
  for (let at = start; at < code.length; at += 1) {
    const character = code[at] ?? "";
    if (character === '"' || character === "'" || character === "`") {
      at = endOfLiteral(code, at);
    } else if (character === open.at(-1) && !isArrow(code, at)) {
      open.pop();
    } else if (isOpening(code, at)) {
      open.push(closing[character] ?? "");
    } else if (open.length === 0) {
      yield at;
      if (untilClosed && ")]}".includes(character)) return;
    }
  }
}

/** Splits code at a separator that stands in no bracket and no literal; what is empty is left out. */
export function splitCode(code: string, separator: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const at of topLevel(code, 0, false)) {
    if (code[at] !== separator) continue;
    parts.push(code.slice(from, at));
    from = at + 1;
  }
  return [...parts, code.slice(from)].map((part) => part.trim()).filter((part) => part !== "");
}

/** Where a character first stands outside of brackets and literals and is no part of a longer operator; -1 if nowhere. */
export function findInCode(code: string, character: string): number {
  for (const at of topLevel(code, 0, false)) {
    const [before, after] = [code[at - 1] ?? "", code[at + 1] ?? ""];
    if (code[at] !== character || after === character || before === character) continue;
    if (character === "=" && (after === ">" || ("!<>".includes(before) && before !== ""))) continue;
    return at;
  }
  return -1;
}

/** The text between the bracket before `start` and the one that closes it, at most `most` characters; else `null`. */
export function insideBracket(code: string, start: number, most = 4_000): string | null {
  const window = code.slice(start, start + most);
  for (const at of topLevel(window, 0, true)) {
    if (")]}".includes(window[at] ?? "")) return window.slice(0, at);
  }
  return null;
}

/** The rest of a statement that ends with its line, unless that ends with a comma; `ends` are the words that end it before. */
export function restOfStatement(code: string, ends: RegExp): string {
  for (const at of topLevel(code, 0, true)) {
    const character = code[at] ?? "";
    const isLineEnd = character === "\n" && !/[,\\]\s*$/.test(code.slice(0, at));
    if (isLineEnd || ")]};".includes(character)) return code.slice(0, at);
    if (/\s/.test(character) && ends.test(code.slice(at + 1, at + 20))) return code.slice(0, at);
  }
  return code;
}

function endOfLiteral(code: string, start: number): number {
  const quote = code[start];
  for (let at = start + 1; at < code.length; at += 1) {
    if (code[at] === "\\") at += 1;
    else if (code[at] === quote) return at;
    else if (code[at] === "\n" && quote !== "`") return start;
  }
  // A mark that nothing closes is a lifetime or an apostrophe.
  return start;
}

/** A `<` opens a bracket after a name of a type: `Map<string>`, not `a < b`. */
function isOpening(code: string, at: number): boolean {
  const character = code[at] ?? "";
  if (character !== "<") return character in closing;
  return /[\w:]/.test(code[at - 1] ?? "") && !/[\s=<\d]/.test(code[at + 1] ?? " ");
}

function isArrow(code: string, at: number): boolean {
  return code[at] === ">" && (code[at - 1] === "=" || code[at - 1] === "-");
}
