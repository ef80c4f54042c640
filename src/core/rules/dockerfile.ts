import type { TextUnit } from "./textPattern.ts";

/** An instruction of a Dockerfile. `script` holds the parts of a RUN in shell form, without comments between its lines. */
export interface Instruction extends TextUnit {
  readonly script: readonly { readonly start: number; readonly end: number }[];
}

interface Line {
  readonly text: string;
  readonly start: number;
}

/** Splits a Dockerfile into instructions, minding continued lines, comments between them, and heredocs. */
export function splitDockerfile(text: string): Instruction[] {
  const lines = linesWithOffsets(text);
  const instructions: Instruction[] = [];
  let stage = "";
  let nStages = 0;
  for (let index = 0; index < lines.length;) {
    if (isSkipped(lines[index])) {
      index += 1;
      continue;
    }
    const end = endOfInstruction(lines, index);
    const own = lines.slice(index, end);
    const kept = own.filter((line, at) => at === 0 || !/^\s*#/.test(line.text));
    const joined = kept.map((line) => line.text.replace(/\\?\r?$/, "").trim()).join(" ");
    if (/^FROM\s/i.test(joined)) {
      stage = /\sAS\s+(\S+)/i.exec(joined)?.[1] ?? `stage${nStages}`;
      nStages += 1;
    }
    const [first, last] = [own[0], own.at(-1)];
    if (first !== undefined && last !== undefined) {
      const length = last.start + last.text.length - first.start;
      instructions.push({
        text: joined,
        offset: first.start,
        length,
        symbol: stage,
        script: scriptOf(joined, kept),
      });
    }
    index = end;
  }
  return instructions;
}

function linesWithOffsets(text: string): Line[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const found = { text: line, start };
    start += line.length + 1;
    return found;
  });
}

function isSkipped(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === "" || /^\s*#/.test(line.text);
}

/** The index after the last line of the instruction that starts at `index`. */
function endOfInstruction(lines: readonly Line[], index: number): number {
  let end = index + 1;
  while (
    /\\\s*$/.test(lines[end - 1]?.text ?? "") ||
    (end > index + 1 && /^\s*#/.test(lines[end - 1]?.text ?? ""))
  ) {
    if (end >= lines.length) return end;
    end += 1;
  }
  const opened = /^\s*(?:RUN|COPY|ADD)\b.*<<-?["']?(\w+)["']?/i.exec(lines[index]?.text ?? "")?.[1];
  if (opened === undefined) return end;
  const close = lines.findIndex((line, at) => at >= end && line.text.trim() === opened);
  return close === -1 ? lines.length : close + 1;
}

function scriptOf(joined: string, lines: readonly Line[]): Instruction["script"] {
  const head = /^RUN\s+(?:--\S+\s+)*/i.exec(joined)?.[0];
  if (head === undefined || joined.slice(head.length).startsWith("[")) return [];
  // `RUN <<EOT` alone is a script between its first and its last line; a program behind the word reads it itself.
  if (/^<<-?["']?\w+["']?\s*$/.test(lines[0]?.text.slice(head.length) ?? "")) {
    return lines.slice(1, -1).map(({ text, start }) => ({ start, end: start + text.length + 1 }));
  }
  return lines.map((line, at) => {
    const skipped = at === 0 ? (/^\s*RUN\s+(?:--\S+\s+)*/i.exec(line.text)?.[0].length ?? 0) : 0;
    return { start: line.start + skipped, end: line.start + line.text.length + 1 };
  });
}
