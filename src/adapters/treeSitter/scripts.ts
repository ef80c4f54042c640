import type { Node, Range } from "web-tree-sitter";

import type { Instruction } from "../../core/rules/dockerfile.ts";
import type { MarkupScript } from "../../core/rules/markup.ts";
import { createPositionAt } from "../../core/rules/textPattern.ts";
import type { Source } from "./parseTree.ts";

/** A script inside another file: what to parse, where it is in the file (0-based offsets), and its language's id. */
export interface Script extends Source {
  readonly start: number;
  readonly end: number;
  readonly language: string;
}

/** The script of a YAML value: a block without its indentation, or the text of a plain or quoted value. */
export function scriptOfYamlValue(value: Node, text: string): Script | null {
  const isBlock = value.type === "block_scalar";
  const isQuoted = value.type === "double_quote_scalar" || value.type === "single_quote_scalar";
  const headerEnd = isBlock
    ? text.indexOf("\n", value.startIndex) + 1
    : value.startIndex + (isQuoted ? 1 : 0);
  const end = value.endIndex - (isQuoted ? 1 : 0);
  if (headerEnd === 0 || headerEnd >= end) return null;
  const parts = isBlock ? linesWithoutIndentation(text, headerEnd, end) : [{ start: headerEnd, end }];
  return createScript(withoutExpressions(text), parts, "bash");
}

/** The script of a RUN instruction; `null` where it has none. */
export function scriptOfInstruction({ script }: Instruction, text: string): Script | null {
  return script.length === 0 ? null : createScript(text, script, "bash");
}

/** The script of a page or a component. */
export function scriptOfMarkup({ start, end, language }: MarkupScript, text: string): Script | null {
  return createScript(text, [{ start, end }], language);
}

function createScript(
  text: string,
  parts: readonly { start: number; end: number }[],
  language: string,
): Script | null {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return null;
  const positionAt = createPositionAt(text);
  const pointAt = (offset: number): Range["startPosition"] => {
    const { line, column } = positionAt(offset);
    return { row: line - 1, column: column - 1 };
  };
  const ranges = parts.map(({ start, end }): Range => {
    const within = Math.min(end, text.length);
    return {
      startIndex: start,
      endIndex: within,
      startPosition: pointAt(start),
      endPosition: pointAt(within),
    };
  });
  return { text, ranges, start: first.start, end: last.end, language };
}

function linesWithoutIndentation(text: string, start: number, end: number): { start: number; end: number }[] {
  const lines = text.slice(start, end).split("\n");
  const indents = lines
    .filter((line) => line.trim() !== "")
    .map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents);
  let offset = start;
  return lines.flatMap((line) => {
    const own = { start: Math.min(offset + indent, offset + line.length), end: offset + line.length + 1 };
    offset += line.length + 1;
    return line.trim() === "" ? [] : [own];
  });
}

/** `${{ … }}` is no shell; a name of the same length stands in for it. */
function withoutExpressions(text: string): string {
  return text.replace(/\$\{\{.*?\}\}/gs, (expression) =>
    expression.includes("\n") ? expression : "X".repeat(expression.length),
  );
}
