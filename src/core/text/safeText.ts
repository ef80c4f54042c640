/** Characters that write over other text, turn its direction or end a line where nobody sees it; line feed and tab are none. */
// eslint-disable-next-line no-control-regex
const unsafe = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A text without characters that deceive the eye, each replaced so that it shows; its lines end in line feeds. */
export function safeText(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(unsafe, "\ufffd");
}

/** Whether a text holds none of them. */
export function isSafeText(text: string): boolean {
  return text.search(unsafe) === -1;
}

/** Whether a text is also one line. */
export function isSafeLine(text: string): boolean {
  return isSafeText(text) && !text.includes("\n");
}
