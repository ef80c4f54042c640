import assert from "node:assert/strict";

import { openRepository } from "../../src/adapters/git/openRepository.ts";
import type { Analyzer, Repository } from "../../src/app/ports.ts";
import { prepareReview } from "../../src/app/review.ts";
import type { ChangeSource } from "../../src/core/change/change.ts";
import { createEngineAnalyzer } from "../support/engineAnalyzer.ts";
import { quietWork, unknowing } from "../support/fakes.ts";
import {
  createGitRepository,
  useCleanGit,
  type CommittedFile,
  type GitRepository,
} from "../support/gitRepository.ts";

const range: ChangeSource = { kind: "range", base: "main", head: "feature" };

const base = {
  "package.json": '{\n  "dependencies": {\n    "left-pad": "^1.3.0"\n  }\n}\n',
  "package-lock.json": '{ "packages": { "node_modules/left-pad": {} } }\n',
  "src/pay.ts": "export const pay = 1;\n",
  "src/pay.test.ts": 'import { pay } from "./pay.ts";\ntest("pays", () => assert.equal(pay, 1));\n',
  "src/cut.ts": 'import cut from "cut-text";\nexport default cut;\n',
};

/** A change with one finding of each rule, and much that is none. */
const changed = {
  "package.json": '{\n  "dependencies": {\n    "left-pad": "^1.3.0",\n    "fill": "^2.0.0"\n  }\n}\n',
  "src/pay.test.ts": null,
  "src/trim.ts":
    'import fs from "node:fs";\nimport pad from "left-pad";\nimport fill from "fill";\nimport trim from "trimly";\n',
  "src/cut.ts": null,
  "src/texts/cut.ts": 'import cut from "cut-text";\nexport default cut;\n',
};

const all = [
  "high unnamed-import src/trim.ts:4",
  "high test-file-removed src/pay.test.ts:1",
  "medium dependency-without-lock package.json:4",
];

suite("rules across files in a review", () => {
  let analyzer: Analyzer;
  let repository: GitRepository;

  useCleanGit();
  suiteSetup(async () => {
    analyzer = await createEngineAnalyzer();
  });
  suiteTeardown(async () => {
    await analyzer.dispose();
  });
  setup(() => {
    repository = createGitRepository();
  });
  teardown(() => {
    repository.remove();
  });

  async function check(
    expected: readonly string[],
    source: ChangeSource = range,
    own: Partial<Repository> = {},
  ): Promise<void> {
    const opened = await openRepository(repository.dir);
    const ports = { repository: { ...opened, ...own }, analyzer, provenance: unknowing };
    const { findings, queue } = await prepareReview(source, ports, quietWork);
    assert.deepEqual(
      findings.map(({ severity, rule, path, start }) => `${severity} ${rule} ${path}:${start.line}`),
      expected,
    );
    const shown = queue.flatMap((entry) => entry.findings.map(({ id }) => id));
    assert.deepEqual(shown.sort(), findings.map(({ id }) => id).sort());
  }

  function commit(more: Readonly<Record<string, CommittedFile>> = {}): void {
    const parent = repository.commit({ ...base, ...more });
    repository.commit(changed, { branch: "feature", parents: [parent] });
  }

  test("tell what the files that the change left alone bear out", async () => {
    commit();
    await check(all);
  });

  test("leave out an import of what other code of the base imports, in that language", async () => {
    commit({ "src/old.mts": 'import { trim } from "trimly/all";\n' });
    await check(all.filter((told) => !told.includes("unnamed-import")));
  });

  test("tell an import whose name other files only mention", async () => {
    commit({ "src/old.mts": "// trimly would do that.\n", "old.py": "import trimly\n" });
    await check(all);
  });

  test("tell an import that was searched for in vain, for a word of another stands everywhere", async () => {
    commit({ "src/old.mts": 'import { trim } from "trimly/all";\n' });
    const findWords: Repository["findWords"] = () => Promise.resolve({ places: [], isCutShort: true });
    await check(all, range, { findWords });
  });

  test("look at uncommitted work and at what is staged as well", async () => {
    commit();
    repository.git("checkout", "--quiet", "feature");
    repository.git("reset", "--quiet", "--soft", "main");
    repository.git("symbolic-ref", "HEAD", "refs/heads/main");
    await check(all, { kind: "index" });
    await check(all, { kind: "workingTree" });
    repository.write("package.json", '{ "dependencies": { "trimly": "^1.0.0" } }\n');
    repository.write("package-lock.json", '{ "packages": { "node_modules/trimly": {} } }\n');
    repository.write("src/pay.test.ts", base["src/pay.test.ts"]);
    await check(["high unnamed-import src/trim.ts:2", "high unnamed-import src/trim.ts:3"], {
      kind: "workingTree",
    });
    await check(all, { kind: "index" });
  });

  test("do as the policy says", async () => {
    const rules = "rules: { unnamed-import: { severity: low }, test-weakening: { severity: off } }\n";
    commit({ ".fresh-eyes/policy.yml": `version: 1\n${rules}` });
    await check(["low unnamed-import src/trim.ts:4", all[2] ?? ""]);
  });

  test("say nothing of imports where a manifest can't be read", async () => {
    commit({ "other/package-lock.json": "x".repeat(9 * 1024 * 1024) });
    await check(all.slice(1));
  });
});
