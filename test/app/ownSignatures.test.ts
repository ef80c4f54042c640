import assert from "node:assert/strict";

import { openRepository } from "../../src/adapters/git/openRepository.ts";
import { createProvenanceReader } from "../../src/adapters/provenance/gitProvenance.ts";
import type { PullRequestReader } from "../../src/app/ports.ts";
import { prepareReview } from "../../src/app/review.ts";
import type { ChangeSource } from "../../src/core/change/change.ts";
import { parseOwnSignatures } from "../../src/core/provenance/parseOwnSignatures.ts";
import { GitSandbox } from "../adapters/provenance/gitSandbox.ts";
import { FakeAnalyzer, quietWork } from "../support/fakes.ts";

const policyPath = ".fresh-eyes/policy.yml";
const range: ChangeSource = { kind: "range", base: "base", head: "HEAD" };

suite("signatures of one's own, through a whole review", () => {
  let sandbox: GitSandbox;

  setup(() => {
    sandbox = new GitSandbox();
  });

  teardown(() => {
    sandbox.dispose();
  });

  /** The base with a policy, then a commit by a bot and one with marks in the code. */
  function makeHistory(policy: readonly string[], later: readonly string[] = policy): void {
    sandbox.commit({ message: "Start", files: { "pay.ts": "start\n", [policyPath]: policy.join("\n") } });
    sandbox.git("tag", "base");
    sandbox.commit({
      message: "By the bot",
      author: "Acme <bot@acme.example>",
      files: { "pay.ts": "start\nby the bot\n", [policyPath]: later.join("\n") },
    });
    sandbox.commit({
      message: "Marked",
      files: {
        "total.ts": "one\n// BEGIN ACME\ntwo\n// END ACME\nthree\n",
        "open.ts": "// BEGIN ACME\nfour\n",
      },
    });
  }

  /** "pay.ts change acme: 2 unknown" for each hunk, then the problems. */
  async function review(
    settings: Parameters<typeof parseOwnSignatures>[0] = {},
    source = range,
    pullRequests?: PullRequestReader,
  ): Promise<string[]> {
    const repository = await openRepository(sandbox.root);
    const ports = {
      repository,
      provenance: createProvenanceReader(repository, pullRequests),
      analyzer: new FakeAnalyzer(),
      ownSignatures: parseOwnSignatures(settings),
    };
    const { queue, problems } = await prepareReview(source, ports, quietWork);
    const hunks = queue.map(({ file, provenance: { state, agent, lines } }) => {
      const each = lines.map((line) => `${line.line} ${line.state}`).join(", ");
      return `${file.path} ${state}${agent === null ? "" : ` ${agent.tool}`}: ${each}`;
    });
    return [
      ...hunks.sort().filter((hunk) => !hunk.startsWith(policyPath)),
      ...problems.map(({ path, message }) => `${path}: ${message}`),
    ];
  }

  const policy = [
    "version: 1",
    "provenance:",
    "  addresses: [{ address: bot@acme.example, tool: Acme }]",
    "  markers: [{ start: BEGIN ACME, end: END ACME, tool: Acme }]",
  ];

  const unclosed = 'open.ts: "BEGIN ACME" on line 1 is never closed by "END ACME"; it marks nothing';

  test("come from the policy of the base", async () => {
    makeHistory(policy);
    assert.deepEqual(await review(), [
      "open.ts unknown: 1 unknown, 2 unknown",
      "pay.ts declared acme: 2 declared",
      "total.ts declared acme: 1 unknown, 2 declared, 3 declared, 4 declared, 5 unknown",
      unclosed,
    ]);
  });

  test("come never from the policy that the change brings", async () => {
    makeHistory(["version: 1"], policy);
    assert.deepEqual(await review(), [
      "open.ts unknown: 1 unknown, 2 unknown",
      "pay.ts unknown: 2 unknown",
      "total.ts unknown: 1 unknown, 2 unknown, 3 unknown, 4 unknown, 5 unknown",
    ]);
  });

  test("come from the settings, whose mistakes are told and lose nothing else", async () => {
    makeHistory(["version: 1"]);
    const settings = {
      addresses: [{ address: "bot" }, { address: "*@acme.example" }],
      markers: [{ line: "two", tool: "Acme" }],
    };
    assert.deepEqual(await review(settings), [
      "open.ts unknown: 1 unknown, 2 unknown",
      "pay.ts declared: 2 declared",
      "total.ts declared acme: 1 unknown, 2 unknown, 3 declared, 4 unknown, 5 unknown",
      ": The setting freshEyes.provenance.addresses, entry 1: An address needs an @",
    ]);
  });

  test("a mistake in the policy's section is told and loses only itself", async () => {
    makeHistory([...policy, "  labels: [{ label: '*' }]"]);
    assert.deepEqual((await review()).slice(3), [
      `${policyPath}: line 5, column 21: "label" must have a letter or digit: it would fit every label`,
      unclosed,
    ]);
  });

  test("marks count in work that is not committed, too", async () => {
    sandbox.commit({ message: "Start", files: { "pay.ts": "start\n", [policyPath]: policy.join("\n") } });
    sandbox.write("pay.ts", "start\n// BEGIN ACME\none\n// END ACME\n");
    assert.deepEqual(await review({}, { kind: "workingTree" }), [
      "pay.ts declared acme: 2 declared, 3 declared, 4 declared",
    ]);
  });

  test("the branch and the pull request speak for hunks of which nothing better is known", async () => {
    makeHistory([
      ...policy,
      "  branches: [{ branch: acme-agent/*, tool: Acme }]",
      "  labels: [{ label: AI }]",
    ]);
    sandbox.git("checkout", "--quiet", "-b", "acme-agent/pay");
    const known = [
      "pay.ts declared acme: 2 declared",
      "total.ts declared acme: 1 unknown, 2 declared, 3 declared, 4 declared, 5 unknown",
    ];
    assert.deepEqual(await review(), ["open.ts change acme: 1 unknown, 2 unknown", ...known, unclosed]);
    const labelled = { number: 7, author: "ada", headBranch: "pay", labels: ["AI"], title: "", body: "" };
    assert.deepEqual(await review({}, range, { find: () => Promise.resolve(labelled) }), [
      "open.ts change: 1 unknown, 2 unknown",
      ...known,
      unclosed,
    ]);
    assert.deepEqual(await review({}, range, { find: () => Promise.reject(new Error("offline")) }), [
      "open.ts unknown: 1 unknown, 2 unknown",
      ...known,
      unclosed,
      ": The pull request could not be read: offline",
    ]);
  });
});
