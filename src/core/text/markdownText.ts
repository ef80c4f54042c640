import { safeText } from "./safeText.ts";

/** A text as a Markdown code span: whatever it holds, it is shown and never rendered. */
export function codeSpan(text: string): string {
  const flat = safeText(text).replace(/[\r\n|]/g, " ");
  const longest = longestRun(flat);
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `${fence}${flat}${fence}` : `${fence} ${flat} ${fence}`;
}

/** A text of several lines as a Markdown block that is shown and never rendered. */
export function codeBlock(text: string): string[] {
  const clean = safeText(text);
  const fence = "`".repeat(Math.max(3, longestRun(clean) + 1));
  return [`${fence}text`, ...clean.split("\n"), fence];
}

/** A text of several lines as a Markdown quotation, rendered as its writer meant it. */
export function quotation(text: string): string[] {
  return safeText(text)
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`));
}

function longestRun(text: string): number {
  return text.match(/`+/g)?.reduce((longest, run) => Math.max(longest, run.length), 0) ?? 0;
}
