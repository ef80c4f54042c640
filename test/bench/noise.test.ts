import assert from "node:assert/strict";

import { createGitRepository, useCleanGit, type GitRepository } from "../support/gitRepository.ts";
import { createTestEngine } from "../support/ruleEngine.ts";
import { judgedTable, keyOf, nameFinding, parseJudgements, type Judgement } from "./noise/judgements.ts";
import { changesOf, mergedChanges } from "./noise/mergedChanges.ts";
import { noiseTable } from "./noise/noiseTable.ts";
import { reviewMerged } from "./noise/reviewMerged.ts";
import { seededSample } from "./noise/seededSample.ts";

suite("merged pull requests", () => {
  let repository: GitRepository;

  useCleanGit();

  setup(() => {
    repository = createGitRepository();
  });

  teardown(() => {
    repository.remove();
  });

  test("are merge commits and commits that name one, the latest first", async () => {
    const start = repository.commit({ "pay.ts": "pay();\n" });
    const squashed = repository.commit(
      { "pay.ts": "try {\n  pay();\n} catch {}\n" },
      { message: "Retry (#7)\n" },
    );
    const plain = repository.commit({ "b.ts": "b();\n" }, { message: "Straight to main\n" });
    const side = repository.commit(
      { "c.ts": "c();\n" },
      { branch: "side", parents: [plain], message: "Side (#8)\n" },
    );
    const merged = repository.commit(
      { "c.ts": "c();\n" },
      { parents: [plain, side], message: "Merge side\n" },
    );
    assert.deepEqual(mergedChanges(repository.dir, 9, 0), [
      { base: plain, head: merged, subject: "Merge side" },
      { base: start, head: squashed, subject: "Retry (#7)" },
    ]);
    assert.deepEqual(
      mergedChanges(repository.dir, 1, 0).map(({ head }) => head),
      [merged],
    );
    assert.deepEqual(
      mergedChanges(repository.dir, 9, 1).map(({ head }) => head),
      [squashed],
    );
    assert.deepEqual(changesOf(repository.dir, [squashed, "0".repeat(40)]), [
      { base: start, head: squashed, subject: "Retry (#7)" },
    ]);
    const engine = await createTestEngine();
    const reviewed = await reviewMerged(repository.dir, mergedChanges(repository.dir, 9, 0), engine);
    engine.dispose();
    assert.deepEqual(
      reviewed.map(({ effectiveLines, findings }) => [
        effectiveLines,
        findings.map(({ finding, diff }) => [finding.rule, diff]),
      ]),
      [
        [1, []],
        [
          3,
          [
            [
              "empty-catch",
              ["     1 -pay();", "     1 +try {", "     2 +  pay();", ">    3 +} catch {}"].join("\n"),
            ],
          ],
        ],
      ],
    );
    const judged = reviewed.flatMap((change) =>
      change.findings.map((found) => nameFinding("me/mine", change, found)),
    );
    assert.deepEqual(judged, [
      {
        repository: "me/mine",
        head: squashed,
        rule: "error-swallowing/empty-catch",
        side: "head",
        path: "pay.ts",
        line: 3,
      },
    ]);
  });
});

suite("judgements of findings", () => {
  const at = (line: number, verdict: Judgement["verdict"], rule = "e/x"): Judgement => ({
    repository: "me/mine",
    head: "a1",
    rule,
    path: "pay.ts",
    side: "head",
    line,
    verdict,
    why: "it is",
  });

  test("are read line by line, and what is none is refused", () => {
    const text = [at(1, "useful"), at(2, "wrong")].map((one) => `${JSON.stringify(one)}\n`).join("");
    assert.deepEqual(parseJudgements(text), [at(1, "useful"), at(2, "wrong")]);
    assert.throws(() => parseJudgements(text.replace("wrong", "so-so")), /Not a judgement: .*so-so/);
  });

  test("are counted as the questions that a reviewer is asked, with how many are still asked", () => {
    const elsewhere = { ...at(4, "beside"), path: "other.ts" };
    const judgements = [at(1, "useful"), at(2, "beside"), at(3, "useful"), elsewhere, at(1, "wrong", "p/y")];
    const table = judgedTable(judgements, new Set([at(2, "beside"), elsewhere].map(keyOf)));
    assert.deepEqual(table.split("\n").slice(2), [
      "| e/x | 1 of 1 | 1 of 1 | 0 of 0 |",
      "| p/y | 0 of 0 | 0 of 0 | 0 of 1 |",
      "| **questions** | 1 of 1 | 1 of 1 | 0 of 1 |",
      "| **findings** | 0 of 2 | 2 of 2 | 0 of 1 |",
    ]);
  });
});

suite("a seeded sample", () => {
  const values = Array.from({ length: 100 }, (_, index) => index);

  test("is the same for the same seed, and another for another", () => {
    assert.deepEqual(seededSample(values, 10, 1), seededSample(values, 10, 1));
    assert.notDeepEqual(seededSample(values, 10, 1), seededSample(values, 10, 2));
    assert.deepEqual(seededSample(values, 1000, 1), values);
  });

  test("takes from everywhere", () => {
    const taken = new Set(Array.from({ length: 60 }, (_, seed) => seededSample(values, 10, seed)).flat());
    assert.equal(taken.size, 100);
  });
});

suite("the noise table", () => {
  test("counts per 1,000 effective lines", () => {
    const table = noiseTable([
      { name: "a", changes: 2, effectiveLines: 500, byRule: new Map([["e / x", 1]]) },
      {
        name: "b",
        changes: 1,
        effectiveLines: 1500,
        byRule: new Map([
          ["e / x", 2],
          ["p / y", 4],
        ]),
      },
    ]);
    assert.deepEqual(
      table.split("\n").filter((line) => /^\| (?!rep|rule)/.test(line)),
      [
        "| a | 2 | 500 | 1 | 2.00 |",
        "| b | 1 | 1500 | 6 | 4.00 |",
        "| **total** | 3 | 2000 | 7 | 3.50 |",
        "| p / y | 4 | 2.00 | 1 |",
        "| e / x | 3 | 1.50 | 2 |",
      ],
    );
  });
});
