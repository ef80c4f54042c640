/** A literal that begins and ends with these marks. */
export interface Quote {
  readonly open: string;
  readonly close: string;
  /** Whether it may hold line feeds. */
  readonly multiLine: boolean;
  /** Whether a backslash takes the next character with it. */
  readonly escapes: boolean;
  /** Whether `${…}` in it holds code. */
  readonly substitutes: boolean;
}

/** As much of a language's lexical grammar as is needed to tell white space in code from white space in literals. */
export interface Lexis {
  readonly lineComments: readonly string[];
  readonly blockComments: boolean;
  /** Longest opening mark first. */
  readonly quotes: readonly Quote[];
  /** Text after which nothing is certain any more, such as the start of a raw string with a mark of its own. */
  readonly unprovable: RegExp | null;
  /** Whether a slash may start a regular expression. */
  readonly regularExpressions: boolean;
  /** Whether indentation is syntax. */
  readonly indented: boolean;
  /** Whether a run of white space between two tokens of a line may have another length. */
  readonly innerRuns: boolean;
}

const double: Quote = { open: '"', close: '"', multiLine: false, escapes: true, substitutes: false };
const single: Quote = { ...double, open: "'", close: "'" };
const tripleDouble: Quote = { ...double, open: '"""', close: '"""', multiLine: true };
const tripleSingle: Quote = { ...tripleDouble, open: "'''", close: "'''" };
const template: Quote = { ...double, open: "`", close: "`", multiLine: true, substitutes: true };
const goRaw: Quote = { ...template, escapes: false, substitutes: false };

const cLike: Lexis = {
  lineComments: ["//"],
  blockComments: true,
  quotes: [double, single],
  unprovable: null,
  regularExpressions: false,
  indented: false,
  innerRuns: true,
};
const typeScript: Lexis = { ...cLike, quotes: [double, single, template], regularExpressions: true };
/** In JSX an apostrophe in the text is no quote; so a back-tick that stands alone or beside a quote proves nothing. */
const jsx: Lexis = {
  ...typeScript,
  unprovable: /^[^`]*`(?:[^`]*`[^`]*`)*[^`]*$|["'].*`|`.*["']/u,
  innerRuns: false,
};
const kotlin: Lexis = {
  ...cLike,
  quotes: [{ ...tripleDouble, escapes: false, substitutes: true }, { ...double, substitutes: true }, single],
  innerRuns: false,
};
const python: Lexis = {
  lineComments: ["#"],
  blockComments: false,
  quotes: [tripleDouble, tripleSingle, double, single],
  // Since 3.12 the code in an f-string may use the quotes that are around it.
  unprovable: /\b[ft]r?["'].*\{[^}]*["']|\br[ft]["'].*\{[^}]*["']/iu,
  regularExpressions: false,
  indented: true,
  innerRuns: false,
};
const lexes: Readonly<Record<string, Lexis>> = {
  "c cc cpp cxx h hh hpp m mm": { ...cLike, unprovable: /R"|\?\?\/|\d'/u, innerRuns: false },
  cs: { ...cLike, unprovable: /[@$]"|"""/u, innerRuns: false },
  css: { ...cLike, lineComments: [], unprovable: /url\(/u, innerRuns: false },
  go: { ...cLike, quotes: [double, single, goRaw] },
  java: { ...cLike, quotes: [tripleDouble, double, single], unprovable: /\\u+00/u },
  "json jsonc": { ...cLike, quotes: [double] },
  "js jsx mjs cjs tsx": jsx,
  "kt kts": kotlin,
  "py pyi": python,
  swift: { ...cLike, quotes: [tripleDouble, double], unprovable: /#"|\\\(|#\//u, innerRuns: false },
  "ts mts cts": typeScript,
};
const byExtension = new Map(
  Object.entries(lexes).flatMap(([extensions, lexis]) =>
    extensions.split(" ").map((extension) => [extension, lexis] as const),
  ),
);

/**
 * The lexis of a file by its extension; `null` where white space may mean something we cannot see: YAML, Markdown,
 * Makefiles, shell and all others. A language gets in here only when its rule can be argued.
 */
export function lexisOf(path: string): Lexis | null {
  const extension = /\.([^./]+)$/u.exec(path)?.[1]?.toLowerCase() ?? "";
  return byExtension.get(extension) ?? null;
}
