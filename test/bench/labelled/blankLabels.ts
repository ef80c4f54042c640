/** How other projects write, in their test files, what they expect of a line. */
const labelComments: readonly RegExp[] = [
  // semgrep
  /(?:\/\/|#|--|\/\*|<!--)[ \t]*(?:todo|deep|pro)*(?:ruleid|ok)\s*:.*/g,
  // Sonar analysers
  /(?:\/\/|#|--|\/\*|<!--)[ \t]*(?:Non)?[Cc]ompliant\b.*/g,
  // clippy, and the compiler's own tests
  /\/\/[ \t]*~.*/g,
  // CodeQL
  /(?:\/\/|#|--)[ \t]*(?:\$|BAD\b|GOOD\b|OK\b|NOT OK\b).*/g,
  // clang-tidy
  /\/\/[ \t]*(?:CHECK-(?:MESSAGES|FIXES|NOTES)|RUN:).*/g,
  // go/analysis
  /\/\/[ \t]*want[ \t]+["`].*/g,
];

/** A line of carets under code, alone, in a comment, or with what is said of the code. */
const caretLine = /^[ \t]*(?:\/\/|#|--)?[ \t]*\^+(?:\{\})?(?:[ \t].*)?$/;

/** The mark that SwiftLint sets before the code it is about. */
const arrow = /↓/g;

/**
 * A text without the comments that say what a tool should find: they would read as the reason for an empty handler.
 * Lines keep their numbers; what closes a comment after the label goes with it.
 */
export function blankLabels(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      if (caretLine.test(line)) return "";
      const blanked = labelComments.reduce((rest, pattern) => rest.replace(pattern, ""), line);
      return (blanked === line ? line : blanked.trimEnd()).replace(arrow, "");
    })
    .join("\n");
}
