import fc from "fast-check";

import type { RawEdit } from "../../../src/core/change/rawEdit.ts";

/** What happens to a run of lines of a block's body. */
export type Step =
  | { readonly kind: "keep"; readonly lines: readonly string[] }
  | { readonly kind: "edit"; readonly removed: readonly string[]; readonly added: readonly string[] };

/** A header that no edit touches, and what happens below it. */
export interface Block {
  readonly header: string;
  readonly steps: readonly Step[];
}

/** A file before and after, and the edits between: what a diff would say of it. */
export interface BuiltFile {
  readonly base: readonly string[];
  readonly head: readonly string[];
  readonly edits: readonly RawEdit[];
  /** The block each edit is in. */
  readonly blockOf: readonly number[];
}

const bodyLine = fc
  .tuple(fc.constantFrom("  ", "    ", "\t", "      "), fc.stringMatching(/^[a-d(){};"é]{0,4}$/u))
  .map(([indentation, text]) => (text === "" ? "" : indentation + text));
const lines = (minLength: number) => fc.array(bodyLine, { minLength, maxLength: 5 });
const edit = fc
  .record({ kind: fc.constant("edit" as const), removed: lines(0), added: lines(0) })
  .filter(({ removed, added }) => removed.length + added.length > 0);
const keep = fc.record({ kind: fc.constant("keep" as const), lines: lines(1) });
const steps = fc
  .array(fc.tuple(edit, keep), { maxLength: 4 })
  .chain((pairs) => keep.map((first): Step[] => [first, ...pairs.flat()]));

/** Blocks with headers that differ; each body starts and ends with unchanged lines. */
export const arbitraryBlocks = fc
  .array(steps, { minLength: 1, maxLength: 5 })
  .map((bodies) => bodies.map((body, index): Block => ({ header: `block ${index} {`, steps: body })));

/** Puts the blocks one below the other; `above` are unchanged lines before them. */
export function buildFile(blocks: readonly Block[], above: readonly string[] = []): BuiltFile {
  const base = [...above];
  const head = [...above];
  const edits: RawEdit[] = [];
  const blockOf: number[] = [];
  blocks.forEach((block, index) => {
    base.push(block.header);
    head.push(block.header);
    for (const step of block.steps) {
      if (step.kind === "edit") {
        edits.push(rawEdit(step, { base: base.length + 1, head: head.length + 1 }));
        blockOf.push(index);
      }
      base.push(...(step.kind === "edit" ? step.removed : step.lines));
      head.push(...(step.kind === "edit" ? step.added : step.lines));
    }
  });
  return { base, head, edits, blockOf };
}

/** A raw edit of these lines that starts at these 1-based lines. */
export function rawEdit(
  { removed, added }: { readonly removed: readonly string[]; readonly added: readonly string[] },
  starts: { readonly base: number; readonly head: number },
): RawEdit {
  return {
    base: { start: starts.base, lines: removed.length },
    head: { start: starts.head, lines: added.length },
    removed,
    added,
    openEnd: { base: false, head: false },
    latin1: { base: [], head: [] },
  };
}
