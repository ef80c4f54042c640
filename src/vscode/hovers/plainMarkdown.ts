/**
 * A text as Markdown that renders as just that text, whatever it holds. Unlike `MarkdownString.appendText` it leaves
 * spaces as they are, so that long lines wrap in a hover.
 */
export function plainMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, "\\$&").replace(/\s+/g, " ");
}
