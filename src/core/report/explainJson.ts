import type { ExplainedHunk, ExplainedLine, Explanation } from "./explanation.ts";
import { hunkWords, lineWords } from "./explainText.ts";
import { hunkProvenanceJson, lineProvenanceJson } from "./provenanceJson.ts";
import { findingJson } from "./reviewJson.ts";

/** The public JSON of `fresh-eyes explain`, version 1 (schema: explain.schema.json beside this file). Lines are 1-based. */
export function explainJson({ change, file, line, hunks, problems }: Explanation): object {
  const { base, head, commits } = change;
  return {
    version: 1,
    change: { base, head, commits: commits.length },
    path: file.path,
    oldPath: file.oldPath,
    line:
      line === null
        ? null
        : {
            line: line.line,
            added: line.isAdded,
            provenance: line.provenance === null ? null : lineProvenanceJson(line.provenance),
            words: lineWords(file, line, hunks[0]),
          },
    hunks: hunks.map((one) => hunkJson(one, line)),
    findings: hunks.flatMap(({ findings }) => findings.map(findingJson)),
    problems,
  };
}

function hunkJson(explained: ExplainedHunk, line: ExplainedLine | null): object {
  const { hunk, provenance, findings } = explained;
  return {
    id: hunk.id,
    edits: hunk.edits.map((edit) => edit.id),
    base: hunk.base,
    head: hunk.head,
    provenance: hunkProvenanceJson(provenance),
    findings: findings.map(({ id }) => id),
    words: hunkWords(explained, line),
  };
}
