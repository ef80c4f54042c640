import { splitLines } from "../text/lines.ts";

/** Where a cursor is in the text of a policy, which may be half written. */
export interface PolicyPlace {
  /** Keys from the outside in, `*` and a number for an item of a list. A value's own key is the last of them. */
  readonly path: readonly string[];
  /** What is written there. An item of a list is a `key` as long as nothing follows it. */
  readonly kind: "key" | "value";
  /** Keys that stand beside it. */
  readonly beside: readonly string[];
  /** What of the word at the cursor stands before it. */
  readonly word: string;
  /** Whether it is between braces or brackets. */
  readonly isFlow: boolean;
}

interface OutlineLine {
  readonly parents: readonly string[];
  readonly key: string | null;
  /** What follows the key, or all that is on the line where there is none. */
  readonly rest: string;
}

/**
 * Tells from the indents of lines, and from braces and brackets within one, what a cursor is at; 1-based line and column.
 * A parser of YAML does not help: what is being written is most often no YAML yet.
 */
export function placeInPolicy(text: string, line: number, column: number): PolicyPlace {
  const lines = splitLines(text);
  const written = (lines[line - 1] ?? "").slice(0, column - 1);
  const last = outlineOf([...lines.slice(0, line - 1), written]).at(-1) ?? {
    parents: [],
    key: null,
    rest: "",
  };
  if (last.key !== null || /^[[{]/.test(last.rest)) {
    const outer = last.key === null ? last.parents : [...last.parents, last.key];
    return placeInFlow(last.rest, outer);
  }
  const parents = last.parents.join("\n");
  const beside = outlineOf(lines.toSpliced(line - 1, 1)).flatMap((one) =>
    one.key !== null && one.parents.join("\n") === parents ? [one.key] : [],
  );
  return { path: last.parents, kind: "key", beside, word: last.rest.trimStart(), isFlow: false };
}

/** What every line is part of. Blank lines and comments are part of nothing, but for the last one. */
function outlineOf(lines: readonly string[]): OutlineLine[] {
  const open: { readonly indent: number; readonly key: string; readonly isItem: boolean }[] = [];
  let nItems = 0;
  const close = (isOver: (level: (typeof open)[number]) => boolean): void => {
    for (let top = open.at(-1); top !== undefined && isOver(top); top = open.at(-1)) open.pop();
  };
  return lines.flatMap((line, index): OutlineLine[] => {
    let indent = line.length - line.trimStart().length;
    let rest = line.slice(indent);
    if (/^(#|$)/.test(rest) && index < lines.length - 1) return [];
    for (let dash = /^-(\s+|$)/.exec(rest); dash !== null; dash = /^-(\s+|$)/.exec(rest)) {
      const at = indent;
      close((level) => level.indent > at || (level.indent === at && level.isItem));
      open.push({ indent, key: `*${(nItems += 1)}`, isItem: true });
      indent += dash[0].length;
      rest = rest.slice(dash[0].length);
    }
    close((level) => level.indent >= indent && !(level.isItem && rest === ""));
    const parents = open.map((level) => level.key);
    const [whole, name] = /^(["']?[^\s"'#:{}[\],][^"'#:{}[\],]*["']?)\s*:(?=\s|$)/.exec(rest) ?? [];
    if (whole === undefined || name === undefined) return [{ parents, key: null, rest }];
    const key = name.replace(/^["']|["']$/g, "");
    open.push({ indent, key, isItem: false });
    return [{ parents, key, rest: rest.slice(whole.length) }];
  });
}

/** The place at the end of what follows a key: a value, or whatever is open within braces and brackets. */
function placeInFlow(written: string, outer: readonly string[]): PolicyPlace {
  const open: { readonly isMap: boolean; key: string | null; readonly keys: string[] }[] = [];
  let word = "";
  for (const character of written) {
    const top = open.at(-1);
    if (character === "{" || character === "[") open.push({ isMap: character === "{", key: null, keys: [] });
    else if (character === "}" || character === "]") open.pop();
    else if (character === "," && top !== undefined) top.key = null;
    else if (character === ":" && top?.isMap === true && top.key === null) {
      top.key = word.trim();
      top.keys.push(top.key);
    } else {
      word += character;
      continue;
    }
    word = "";
  }
  const top = open.at(-1);
  const path = [...outer, ...open.flatMap(({ isMap, key }) => (isMap ? (key ?? []) : "*"))];
  const isKey = top?.isMap === true && top.key === null;
  const beside = isKey ? top.keys : [];
  return { path, kind: isKey ? "key" : "value", beside, word: word.trimStart(), isFlow: open.length > 0 };
}
