import assert from "node:assert/strict";

import { deploymentItem } from "../../../src/core/checklist/deploymentItem.ts";
import type { QueueEntry } from "../../../src/core/risk/queue.ts";
import { aFile, aFinding, aHunk, anEdit, anEntry } from "../../support/builders.ts";

function entry(path: string, added: readonly string[], removed: readonly string[] = []): QueueEntry {
  const hunk = aHunk(path, [path], { edits: [anEdit(path, { added, removed })] });
  return anEntry(path, [path], { hunk, file: aFile(path, [hunk]) });
}

function check(entries: readonly QueueEntry[], expected: readonly string[]): void {
  const items = deploymentItem(entries);
  assert.deepEqual(
    items.flatMap(({ edits }) => edits),
    expected,
  );
  assert.ok(items.length < 2);
}

suite("deploymentItem", () => {
  test("joins all files of deployment in one question", () => {
    const paths = ["Dockerfile", "chart/values.yaml", "compose.prod.yml", "infra/main.tf", "k8s/api.yaml"];
    const entries = paths.map((path) => entry(path, ["replicas: few"]));
    check(entries, paths);
    const [item] = deploymentItem(entries);
    assert.equal(
      item?.ask,
      "Suppose a line in Dockerfile, chart/values.yaml, compose.prod.yml and 2 more is wrong: which environment fails first, and who sees it?",
    );
  });

  test("is silent where only versions, digests, comments or blank lines changed", () => {
    check([entry("Dockerfile", ["FROM node:24.1-slim"], ["FROM node:22.9-slim"])], []);
    check(
      [entry("Dockerfile", ["FROM a@sha256:0123456789abcdef01"], ["FROM a@sha256:fedcba987654321001"])],
      [],
    );
    check([entry("Dockerfile", ["# the base", ""])], []);
    check([entry("Dockerfile", ["FROM debian:12"], ["FROM node:22"])], ["Dockerfile"]);
  });

  test("is silent where a rule asks already, and about noise, examples and tests", () => {
    const lines = ["USER root"];
    check([{ ...entry("Dockerfile", lines), findings: [aFinding()] }], []);
    check([{ ...entry("Dockerfile", lines), noise: "whitespace" }], []);
    for (const path of [
      ".devcontainer/Dockerfile",
      "examples/compose.yml",
      "test/k8s/api.yaml",
      ".env.example",
    ])
      check([entry(path, lines)], []);
    check([entry("src/compose.ts", lines), entry("config/app.yaml", lines)], []);
  });
});
