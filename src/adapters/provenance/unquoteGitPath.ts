const escapes: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  "\\": 92,
};

/** A path as git prints it (git-config(1), `core.quotePath`): in quotes with C escapes when it has unusual characters. */
export function unquoteGitPath(text: string): string {
  if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"')) return text;
  const bytes = [...text.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gs)].flatMap(
    ([, octal, escaped, plain]): number[] => {
      if (octal !== undefined) return [Number.parseInt(octal, 8)];
      if (escaped !== undefined) return [escapes[escaped] ?? escaped.charCodeAt(0)];
      return [...Buffer.from(plain ?? "", "utf8")];
    },
  );
  return Buffer.from(bytes).toString("utf8");
}
