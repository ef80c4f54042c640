import { codeBlock, codeSpan, quotation } from "../text/markdownText.ts";
import type { PlacedComment } from "./placeComments.ts";

/** How the words of comments are written: as their own writer's Markdown, or shown and never rendered. */
export type WordsOf = "own" | "others";

/** Review comments as Markdown, file by file; those whose lines are gone come last and say so. "" without any. */
export function renderComments(comments: readonly PlacedComment[]): string {
  if (comments.length === 0) return "";
  const paths = [...new Set(comments.flatMap(({ at }) => at?.path ?? []))].sort();
  const sections = paths.flatMap((path) => [
    `## ${codeSpan(path)}`,
    ``,
    ...[...comments]
      .filter(({ at }) => at?.path === path)
      .sort((left, right) => (left.at?.line ?? 0) - (right.at?.line ?? 0))
      .flatMap((one) => commentLines(one, "own", false)),
  ]);
  const gone = comments.filter(({ at }) => at === null);
  return [
    `# Review comments`,
    ``,
    ...sections,
    ...(gone.length === 0 ? [] : [`## Their lines are gone`, ``]),
    ...gone.flatMap((one) => commentLines(one, "own", true)),
  ].join("\n");
}

/** One comment as lines of Markdown: where it stands, the code it is about and its words, with a blank line at the end. */
export function commentLines({ comment, at }: PlacedComment, words: WordsOf, showPath: boolean): string[] {
  const { place, text, isResolved } = comment;
  const path = showPath ? `${codeSpan(at?.path ?? place.path)}, ` : "";
  const where = `${path}${place.side === "base" ? "removed or old line" : "line"} ${at?.line ?? place.line}`;
  const gone = at === null && showPath ? " (its lines are gone)" : "";
  const code = place.text.trim() === "" ? [] : [codeSpan(place.text.trim())];
  return [
    `**${upperFirst(where)}**${gone}${isResolved ? " (resolved)" : ""}${code.length === 0 ? "" : `: ${code.join("")}`}`,
    ``,
    ...(words === "own" ? quotation(text) : codeBlock(text)),
    ``,
  ];
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
