import { readFileSync } from "node:fs";

/** Where a snippet stands inside a string of a file of another language. */
export interface Embedding {
  readonly startLine: number;
  readonly endLine: number;
  readonly indent: number;
  readonly kind: string;
}

/** A line that somebody else called risky or fine, in a file of theirs. */
export interface LineLabel {
  readonly id: string;
  readonly repo: string;
  readonly commit: string;
  readonly path: string;
  readonly line: number;
  readonly endLine?: number;
  readonly language: string;
  readonly category: string;
  readonly sub: string;
  readonly label: "risk" | "ok";
  readonly source: string;
  /** What a tool must know to decide: only `syntax` can be asked of us. */
  readonly needs: string;
  readonly contested?: string;
  readonly embed?: Embedding;
}

/** A hunk between two files that somebody else called risky or neutral. */
export interface PairLabel {
  readonly id: string;
  readonly repo: string;
  readonly commit: string;
  readonly before: string;
  readonly after: string;
  readonly beforeLines: readonly [number, number];
  readonly afterLines: readonly [number, number];
  readonly language: string;
  readonly category: string;
  readonly label: "risk" | "ok";
  readonly source: string;
}

/** Reads a list of labels, one JSON object a line; what is not one is told with its line. */
export function readLabels<T extends LineLabel | PairLabel>(
  file: string,
  required: readonly (keyof T & string)[],
): T[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, index) => {
      if (line.trim() === "") return [];
      const label = JSON.parse(line) as T;
      const missing = required.filter((key) => label[key] === undefined);
      if (missing.length > 0) throw new Error(`${file}:${index + 1} lacks ${missing.join(", ")}`);
      return [label];
    });
}
