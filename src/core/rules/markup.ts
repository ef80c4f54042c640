/** A script inside a page or a component: where its code stands (0-based offsets) and what it is written in. */
export interface MarkupScript {
  readonly start: number;
  readonly end: number;
  readonly language: "javascript" | "typescript" | "tsx";
}

/** Longer tags are no tags: the bounds keep a text of many half-open ones from being read over and over. */
const opening = /<!--|<script\b((?:[^>"']|"[^"]{0,500}"|'[^']{0,500}'){0,200})>/gi;
const closing = /<\/script\s*>/gi;

/** Finds the scripts of a page, minding comments. What is data or a template by its type is none, nor one left open. */
export function findMarkupScripts(text: string): MarkupScript[] {
  const scripts: MarkupScript[] = [];
  let at = 0;
  for (;;) {
    opening.lastIndex = at;
    const tag = opening.exec(text);
    if (tag === null) return scripts;
    const start = tag.index + tag[0].length;
    if (tag[0] === "<!--") {
      const end = text.indexOf("-->", start);
      if (end === -1) return scripts;
      at = end + 3;
      continue;
    }
    closing.lastIndex = start;
    const close = closing.exec(text);
    if (close === null) return scripts;
    const language = languageOfTag(tag[1] ?? "");
    if (language !== null && close.index > start) scripts.push({ start, end: close.index, language });
    at = close.index + close[0].length;
  }
}

function languageOfTag(attributes: string): MarkupScript["language"] | null {
  const valueOf = (name: string): string =>
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']?([^"'\\s>]*)`, "i").exec(attributes)?.[1]?.toLowerCase() ?? "";
  const [lang, type] = [valueOf("lang"), valueOf("type")];
  if (lang === "tsx" || lang === "jsx") return "tsx";
  if (lang === "ts" || lang === "typescript" || type === "text/typescript") return "typescript";
  const isCode =
    type === "" || type === "module" || /^(?:text|application)\/(?:x-)?(?:java|ecma)script$/.test(type);
  return isCode && ["", "js", "javascript"].includes(lang) ? "javascript" : null;
}
