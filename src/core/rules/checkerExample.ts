/** How samples of a checker say, in a comment, what it is to find there: Semgrep's way, then Sonar's. */
const expectations = [
  /(?:#|\/\/|--|;|\/\*|<!--)[ \t]*(?:todo)?(?:ruleid|ok):[ \t]*[a-z0-9]+(?:[-.][a-z0-9]+)+[ \t]*(?:\*\/\}?|-->)?[ \t]*$/m,
  /(?:#|\/\/|\/\*|<!--)[ \t]*Noncompliant(?:@[-+]?\d+)?[ \t]*(?:\d+[ \t]*)?(?:\{\{|$)/m,
];

/**
 * Whether a text is a sample that a checker is tested with: it is risky on purpose, and its comments say where. Like a
 * generated file it is no part of what is shipped.
 */
export function isCheckerExample(text: string): boolean {
  return expectations.some((pattern) => pattern.test(text));
}
