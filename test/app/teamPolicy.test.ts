import assert from "node:assert/strict";

import { prepareReview } from "../../src/app/review.ts";
import { aChange, aFile, aHunk, anEdit } from "../support/builders.ts";
import { FakeAnalyzer, FakeRepository, quietWork, unknowing } from "../support/fakes.ts";

const source = { kind: "range", base: "main", head: "feature" } as const;

/** "first pay/a.ts: critical by the policy" for each hunk as the queue has them; then the checklist's ids. */
async function review(...policy: readonly string[]): Promise<string[]> {
  const files = ["docs/a.md", "gen/api.ts", "pay/a.ts"].map((path) =>
    aFile(path, [aHunk(path, [path], { edits: [anEdit(path, { added: ["x"] })] })]),
  );
  const repository = new FakeRepository(aChange(files));
  repository.baseFiles.set(".fresh-eyes/policy.yml", ["version: 1", ...policy].join("\n"));
  const ports = { repository, provenance: unknowing, analyzer: new FakeAnalyzer() };
  const { queue, checklist } = await prepareReview(source, ports, quietWork);
  return [
    ...queue.map(({ band, file, reasons }) => `${band} ${file.path}: ${reasons[0] ?? ""}`),
    ...checklist.map(({ id }) => id),
  ];
}

suite("a team's policy in a review", () => {
  test("without one, hunks come as they are", async () => {
    assert.deepEqual(await review(), [
      "rest docs/a.md: 1 changed line",
      "rest gen/api.ts: 1 changed line",
      "rest pay/a.ts: 1 changed line",
    ]);
  });

  test("puts its critical paths first, folds what it calls generated, and asks its questions", async () => {
    assert.deepEqual(
      await review(
        "critical: [pay/]",
        "noise: { generated: [gen/] }",
        "checklist: [{ id: owner, ask: Who?, when: { paths: [docs/] } }]",
      ),
      [
        "first pay/a.ts: critical by the policy",
        "rest docs/a.md: 1 changed line",
        "noise gen/api.ts: ",
        "team-owner",
      ],
    );
  });

  test("what it never wants folded is read, whatever else says that it is generated", async () => {
    assert.deepEqual((await review("noise: { generated: ['*.ts'], never: [pay/] }")).slice(-3), [
      "rest docs/a.md: 1 changed line",
      "rest pay/a.ts: 1 changed line",
      "noise gen/api.ts: ",
    ]);
  });
});
