import { dropAnswered } from "../../../../src/core/rules/dropAnswered.ts";
import type { Finding } from "../../../../src/core/rules/finding.ts";
import { aChange, aFile, aFinding, aHunk, anEdit } from "../../../support/builders.ts";

/** The lines of a file before and after. */
export interface Sides {
  readonly base: readonly string[] | null;
  readonly head: readonly string[];
}

/** Whether a finding that begins at a line of the first file is left when the change rewrites these files. */
export function isAsked(
  rule: string,
  files: Readonly<Record<string, Sides>>,
  side: Finding["side"] = Object.values(files)[0]?.base === null ? "head" : "base",
  {
    line = 1,
    nLines = 1,
    symbol = "build",
  }: { readonly line?: number; readonly nLines?: number; readonly symbol?: string } = {},
): boolean {
  const [category = "", id = ""] = rule.split("/");
  const [path = ""] = Object.keys(files);
  const changed = Object.entries(files).map(([name, { base, head }]) =>
    aFile(name, [aHunk(name, ["a"], { edits: [anEdit("a", { removed: base ?? [], added: head })] })]),
  );
  const texts = new Map(
    Object.entries(files).map(([name, { base, head }]) => [
      name,
      { base: base?.join("\n") ?? null, head: head.join("\n") },
    ]),
  );
  const finding = aFinding({
    category,
    rule: id,
    symbol,
    path,
    side,
    start: { line, column: 1 },
    end: { line: line + nLines - 1, column: 9 },
  });
  return dropAnswered([finding], aChange(changed), texts).length > 0;
}
