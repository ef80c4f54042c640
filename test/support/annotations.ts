import type { Position } from "../../src/core/rules/finding.ts";

/** What an annotation says: a rule's finding is shown from `start` to `end`, which is exclusive. */
export interface Annotation {
  readonly rule: string;
  readonly start: Position;
  readonly end: Position;
}

/** A text without its annotation lines, and what they said. */
export interface AnnotatedText {
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

const annotationLine = /^(\s*)(\^+) ([a-z0-9-]+)(?: \.\.\+(\d+))?$/;

/**
 * Reads annotations: under a line of code, `^^^ rule-id` marks from where to where the finding is shown, and
 * `..+2` says that it ends with the line two lines of code below. The lines are taken out of the text.
 */
export function readAnnotations(annotated: string): AnnotatedText {
  const code: string[] = [];
  const found: { rule: string; line: number; from: number; to: number; more: number }[] = [];
  for (const line of annotated.split("\n")) {
    const parts = annotationLine.exec(line);
    if (parts === null) {
      code.push(line);
      continue;
    }
    const [, before = "", carets = "", rule = "", more = "0"] = parts;
    const from = before.length + 1;
    found.push({ rule, line: code.length, from, to: from + carets.length, more: Number(more) });
  }
  return {
    text: code.join("\n"),
    annotations: found.map(({ rule, line, from, to, more }) => ({
      rule,
      start: { line, column: from },
      end: {
        line: line + more,
        column: more === 0 ? to : (code[line + more - 1] ?? "").trimEnd().length + 1,
      },
    })),
  };
}

/** Puts annotation lines under the lines they are about; the opposite of `readAnnotations`. */
export function writeAnnotations({ text, annotations }: AnnotatedText): string {
  return text
    .split("\n")
    .flatMap((line, index) => [
      line,
      ...annotations
        .filter(({ start }) => start.line === index + 1)
        .map(({ rule, start, end }) => {
          const more = end.line - start.line;
          const length = (more === 0 ? end.column : line.length + 1) - start.column;
          const mark = `${" ".repeat(start.column - 1)}${"^".repeat(Math.max(1, length))} ${rule}`;
          return more === 0 ? mark : `${mark} ..+${more}`;
        }),
    ])
    .join("\n");
}
