import type { TextUnit } from "./textPattern.ts";

/** Longer tags are no tags. */
const maxTagLines = 20;

/** Longer forms are looked at by their beginning alone. */
const maxFormLength = 20_000;

/** Comments of pages and of the languages of templates. */
const comments =
  /<!--(?!\[)[^]*?-->|\{#[^]*?#\}|\{\{!?--[^]*?--\}\}|\{%-?\s*comment\b[^]*?endcomment\s*-?%\}|<%(?:#|--)[^]*?%>/g;

/** A tag at the end of a line that goes on in the next. */
const openTag = /<[a-zA-Z{][\w:.-]*(?:[^<>"'%]|"[^"<>]*"|'[^'<>]*')*$/;

/**
 * Cuts a page or a template into its lines, a tag of several lines being one, and beside them its forms as a whole. What
 * stands in a comment is left out.
 */
export function splitMarkup(text: string): TextUnit[] {
  const shown = withoutComments(text);
  const units: TextUnit[] = [];
  let offset = 0;
  let open: { readonly text: string; readonly start: number; readonly nLines: number } | null = null;
  for (const line of shown.split("\n")) {
    const start: number = open?.start ?? offset + line.length - line.trimStart().length;
    const own: string = open === null ? line.trim() : `${open.text} ${line.trim()}`.trim();
    const end = offset + line.trimEnd().length;
    offset += line.length + 1;
    const nLines: number = (open?.nLines ?? 0) + 1;
    if (openTag.test(own) && nLines < maxTagLines) {
      open = { text: own, start, nLines };
      continue;
    }
    open = null;
    if (own !== "") units.push({ text: own, offset: start, length: end - start, symbol: "" });
  }
  if (open !== null) {
    units.push({
      text: open.text,
      offset: open.start,
      length: shown.trimEnd().length - open.start,
      symbol: "",
    });
  }
  return [...units, ...splitForms(shown)];
}

function splitForms(text: string): TextUnit[] {
  return [
    ...text.matchAll(/<form\b(?:[^<>"']|"[^"]{0,500}"|'[^']{0,500}'|<%[^%]{0,200}%>|[<>]=){0,100}>/gi),
  ].flatMap(({ 0: tag, index }) => {
    const whole = text.slice(index, index + maxFormLength);
    const end = /<\/form\s*>/i.exec(whole);
    const form = end === null ? whole : whole.slice(0, end.index + end[0].length);
    return [
      {
        text: `whole ${form.replace(/\s+/g, " ")}`,
        offset: index,
        length: tag.length,
        symbol: "",
        isWhole: true,
      },
    ];
  });
}

/** The text with blanks in place of its comments, so that all else stands where it stood. */
function withoutComments(text: string): string {
  return text.replace(comments, (comment) => comment.replace(/[^\n]/g, " "));
}
