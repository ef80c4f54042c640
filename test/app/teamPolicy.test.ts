import assert from "node:assert/strict";

import { prepareReview } from "../../src/app/review.ts";
import { aChange, aFile, aFinding, aHunk, anEdit } from "../support/builders.ts";
import { FakeAnalyzer, FakeRepository, quietWork, unknowing } from "../support/fakes.ts";

const source = { kind: "range", base: "main", head: "feature" } as const;

/** "first pay/a.ts: critical by the policy" for each hunk as the queue has them; then the checklist's ids. */
async function review(...policy: readonly string[]): Promise<string[]> {
  return reviewWith([], ...policy);
}

/** As `review`, where rules found something of these categories in each file. */
async function reviewWith(categories: readonly string[], ...policy: readonly string[]): Promise<string[]> {
  const files = ["docs/a.md", "gen/api.ts", "pay/a.ts"].map((path) =>
    aFile(path, [aHunk(path, [path], { edits: [anEdit(path, { added: [path] })] })]),
  );
  const repository = new FakeRepository(aChange(files));
  repository.baseFiles.set(".fresh-eyes/policy.yml", ["version: 1", ...policy].join("\n"));
  const analyzer = new FakeAnalyzer();
  analyzer.results = files.map(({ path }) => ({
    path,
    language: "typescript",
    findings: categories.map((category) => aFinding({ category, rule: category, path })),
    problems: [],
  }));
  const ports = { repository, provenance: unknowing, analyzer };
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

  test("how generated code is written is nobody's question, what it brings along is", async () => {
    const asked = async (...categories: string[]): Promise<string[]> =>
      (await reviewWith(categories, "noise: { generated: ['*.ts'], never: [pay/] }")).filter((one) =>
        one.includes("@"),
      );
    assert.deepEqual(await asked("error-swallowing"), [
      "error-swallowing@docs/a.md",
      "error-swallowing@pay/a.ts",
    ]);
    assert.deepEqual(await asked("secrets"), ["secrets@docs/a.md", "secrets@gen/api.ts", "secrets@pay/a.ts"]);
  });
});
