import assert from "node:assert/strict";

import type { Commit, Person } from "../../../src/core/change/change.ts";
import { parseSignature } from "../../../src/core/provenance/identities.ts";
import { declareCommit, type CommitEvidence } from "../../../src/core/provenance/declareCommit.ts";

/** What a test says of a commit; people are written `Name <address>`. */
export interface CommitSketch {
  readonly author?: string;
  readonly committer?: string;
  readonly date?: string;
  readonly message?: string;
  readonly parents?: readonly string[];
  readonly sha?: string;
}

/** A commit by a person that says nothing of AI, but for what is given. */
export function aCommit(sketch: CommitSketch = {}): Commit {
  const date = sketch.date ?? "2026-03-01T12:00:00+01:00";
  const author = sketch.author ?? "Ada Moreau <ada@example.com>";
  return {
    sha: sketch.sha ?? "1a2b3c4d".repeat(5),
    parents: sketch.parents ?? ["0".repeat(40)],
    author: asPerson(author),
    committer: asPerson(sketch.committer ?? author),
    authoredAt: date,
    committedAt: date,
    message: sketch.message ?? "Round totals to cents\n",
  };
}

/** A commit message with a subject, a paragraph and these last lines. */
export function messageWith(...trailers: readonly string[]): string {
  return ["Round totals to cents", "", "Totals were off by one.", "", ...trailers, ""].join("\n");
}

/** One line per declaration: "declared author strong claude-code (opus) [squash] mixed". */
export function showDeclaration(evidence: CommitEvidence): string {
  const agents = evidence.agents.map(({ tool, model }) => (model === null ? tool : `${tool} (${model})`));
  return [
    evidence.state,
    ...(evidence.role === null ? [] : [evidence.role]),
    ...(evidence.strength === null ? [] : [evidence.strength]),
    ...(agents.length > 0 ? [agents.join(", ")] : []),
    ...(evidence.caveats.length > 0 ? [`[${evidence.caveats.join(" ")}]`] : []),
    ...(evidence.mixed ? ["mixed"] : []),
  ].join(" ");
}

/** What is declared by a commit with these last lines in its message. */
export function declareTrailers(...trailers: readonly string[]): string {
  return showDeclaration(declareCommit(aCommit({ message: messageWith(...trailers) })));
}

/** Compares what each single trailer of a table declares. */
export function checkTrailers(table: Readonly<Record<string, string>>): void {
  const actual = Object.fromEntries(Object.keys(table).map((line) => [line, declareTrailers(line)]));
  assert.deepEqual(actual, table);
}

/** Compares what each author of a table declares. */
export function checkAuthors(table: Readonly<Record<string, string>>): void {
  const actual = Object.keys(table).map((author) => [author, show({ author })]);
  assert.deepEqual(Object.fromEntries(actual), table);
}

/** What a commit declares, in one line. */
export function show(sketch: CommitSketch): string {
  return showDeclaration(declareCommit(aCommit(sketch)));
}

function asPerson(text: string): Person {
  return parseSignature(text);
}
