import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSampleRepository } from "./sampleRepository.ts";

const folder = mkdtempSync(join(tmpdir(), "sample-repository-"));
const dir = join(folder, "first");

function git(...args: string[]): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  return execFileSync("git", ["-C", dir, ...args], { encoding: "utf8", env }).trimEnd();
}

function diffOf(path: string): string {
  return git("diff", "-M", "main...checkout-retries", "--", path);
}

/** The text of a function that a file lost (`-`) or got (`+`). */
function changedFunction(sign: "-" | "+", path: string, name: string): string {
  const lines = diffOf(path)
    .split("\n")
    .filter((line) => line.startsWith(sign))
    .map((line) => line.slice(1));
  const start = lines.findIndex((line) => line.startsWith(`export function ${name}(`));
  return lines.slice(start, lines.indexOf("}", start) + 1).join("\n");
}

/** The numbers of the lines that a commit adds to a file. */
function addedLines(commit: string, path: string): ReadonlySet<number> {
  const diff = git("show", "--format=", "-U0", commit, "--", path);
  const starts = [...diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)];
  return new Set(
    starts.flatMap(([, start, count]) =>
      Array.from({ length: Number(count ?? 1) }, (_, index) => Number(start) + index),
    ),
  );
}

/** The pairs of key and line of a note, per file. */
function readClaims(note: string): { path: string; key: string; line: number }[] {
  const [attestations = ""] = note.split("\n---\n");
  let path = "";
  return attestations.split("\n").flatMap((text) => {
    const [, key, ranges] = /^ {2}(\S+) (\S+)$/.exec(text) ?? [];
    if (key === undefined || ranges === undefined) {
      path = text;
      return [];
    }
    return ranges.split(",").flatMap((range) => {
      const [first = NaN, last = first] = range.split("-").map(Number);
      return Array.from({ length: last - first + 1 }, (_, index) => ({ path, key, line: first + index }));
    });
  });
}

suite("createSampleRepository", () => {
  suiteSetup(async () => {
    const repository = await createSampleRepository(dir);
    assert.deepEqual(repository, { dir, base: "main", head: "checkout-retries" });
  });

  suiteTeardown(() => {
    rmSync(folder, { recursive: true });
  });

  test("makes the same commits and notes at each run", async () => {
    const second = join(folder, "second");
    await createSampleRepository(second);
    const refs = execFileSync("git", ["-C", second, "show-ref"], { encoding: "utf8" }).trimEnd();
    assert.equal(refs, git("show-ref"));
    assert.equal(git("rev-parse", "checkout-retries"), "a7464dd41772d4c8bb789f5d4c325c7f48a86fa9");
  });

  test("refuses a folder that holds something", async () => {
    const used = mkdtempSync(join(folder, "used-"));
    writeFileSync(join(used, "letter.txt"), "Dear Robin");
    await assert.rejects(createSampleRepository(used), /is not empty/);
  });

  test("leaves the head branch checked out, clean, for Robin", () => {
    assert.deepEqual(
      [
        git("branch", "--show-current"),
        git("status", "--porcelain"),
        git("config", "user.name"),
        git("config", "user.email"),
      ],
      ["checkout-retries", "", "Robin Reviewer", "robin@example.com"],
    );
  });

  test("has a main branch that went on after the head branch left it", () => {
    const counts = git("rev-list", "--left-right", "--count", "main...checkout-retries");
    assert.deepEqual([git("rev-list", "--count", "main"), counts], ["3", "1\t6"]);
  });

  test("is as large as one careful sitting: 16 files, 25 hunks as git counts them", () => {
    const paths = git("diff", "-M", "--name-only", "main...checkout-retries").split("\n");
    assert.deepEqual([paths.length, git("diff", "-M", "main...HEAD").match(/^@@/gm)?.length], [16, 25]);
  });

  test("has commits by people, by people with an agent, and by an agent", () => {
    const format = "%an <%ae>|%cn|%(trailers:key=Co-authored-by,valueonly,separator=%x2C)|%s";
    assert.deepEqual(git("log", "--reverse", `--format=${format}`, "main..checkout-retries").split("\n"), [
      "Mara Lindqvist <mara.lindqvist@example.com>|Mara Lindqvist||File the runbook, word the refund button, let the release script be run",
      "Mara Lindqvist <mara.lindqvist@example.com>|Mara Lindqvist|Claude Opus 4.6 <noreply@anthropic.com>|Retry charges that the payment provider fails",
      "Jonas Okafor <jonas.okafor@example.com>|Jonas Okafor||Settle charges that come in several captures",
      "Jonas Okafor <jonas.okafor@example.com>|Jonas Okafor|Claude <noreply@anthropic.com>|Simplify refunds",
      "copilot-swe-agent[bot] <198982749+Copilot@users.noreply.github.com>|GitHub|Sami Virtanen <sami.virtanen@example.com>|Try the warehouse again when it does not answer",
      "Sami Virtanen <sami.virtanen@example.com>|Sami Virtanen||Run gofmt",
    ]);
  });

  test("has a git-ai note that claims only lines its commit added, and not all of them", () => {
    const commit = git("rev-parse", "checkout-retries~3");
    assert.match(git("notes", "--ref=ai", "list"), new RegExp(`^[0-9a-f]{40} ${commit}$`));
    const note = git("notes", "--ref=ai", "show", commit);
    const claims = readClaims(note);
    const paths = [...new Set(claims.map((claim) => claim.path))];
    const added = paths.flatMap((path) => [...addedLines(commit, path)].map((line) => `${path}:${line}`));
    const claimed = claims.map((claim) => `${claim.path}:${claim.line}`);
    assert.deepEqual(
      claimed.filter((line) => !added.includes(line)),
      [],
    );
    assert.equal(new Set(claimed).size, claimed.length, "no line is claimed twice");
    assert.ok(claimed.length < added.length);
  });

  test("names the agent and the person of its note as git-ai does", () => {
    const note = git("notes", "--ref=ai", "show", "checkout-retries~3");
    const metadata = JSON.parse(note.slice(note.indexOf("\n---\n") + 5)) as {
      schema_version: string;
      base_commit_sha: string;
      sessions: Record<string, { agent_id: { tool: string } }>;
      humans: Record<string, { author: string }>;
    };
    assert.equal(metadata.schema_version, "authorship/3.0.0");
    assert.equal(metadata.base_commit_sha, git("rev-parse", "checkout-retries~4"));
    const owners = readClaims(note).map(({ key }) => {
      assert.match(key, /^(s_[0-9a-f]{14}::t_[0-9a-f]{14}|h_[0-9a-f]{14})$/);
      return metadata.sessions[key.split("::")[0] ?? ""]?.agent_id.tool ?? metadata.humans[key]?.author;
    });
    assert.deepEqual([...new Set(owners)].sort(), ["Jonas Okafor <jonas.okafor@example.com>", "codex"]);
  });

  test("has swallowed errors in TypeScript, Python, Go and a workflow", () => {
    assert.match(diffOf("api/src/orders/checkout.ts"), /^\+ +\} catch \{\}$/m);
    assert.match(diffOf("api/src/payments/gateway.ts"), /^\+.*\.catch\(\(\) => \{\}\);$/m);
    assert.match(diffOf("reconcile/reconcile.py"), /^\+ +except Exception:\n\+ +pass$/m);
    assert.match(diffOf("notifier/notify.go"), /^\+\t_ = n\.audit\.Record\(ctx, event\)$/m);
    assert.match(diffOf(".github/workflows/ci.yml"), /^\+ .*go test .* \|\| true$/m);
  });

  test("has widened permissions in a workflow, a manifest, a program and a file mode", () => {
    assert.match(
      diffOf(".github/workflows/ci.yml"),
      /^-permissions:\n- {2}contents: read\n\+permissions: write-all$/m,
    );
    assert.match(diffOf("deploy/k8s/api.yaml"), /^- +privileged: false\n\+ +privileged: true$/m);
    assert.match(diffOf("reconcile/export.py"), /^- .*0o600\)\n\+ .*0o666\)$/m);
    assert.match(diffOf("deploy/release.sh"), /^old mode 100644\nnew mode 100755$/m);
  });

  test("has removed checks in functions that stay, and a weakened test", () => {
    assert.match(
      diffOf("api/src/orders/refunds.ts"),
      /^ export async function refund\(.*\n- {2}if \(!actor\.permissions\.includes\(/m,
    );
    assert.match(diffOf("api/src/orders/checkout.ts"), /^- {2}validateLines\(request\.lines\);$/m);
    assert.match(diffOf("reconcile/reconcile.py"), /^- {4}verify_checksum\(path\)$/m);
    const spec = diffOf("api/test/refunds.spec.ts");
    assert.deepEqual([spec.match(/^- .*assert\./gm)?.length, spec.match(/^\+ .*assert\./gm)?.length], [5, 2]);
    assert.doesNotMatch(spec, /^[-+]test\(/m);
  });

  test("has noise: a move, a new indentation, a lock file's body and a rename", () => {
    const removed = changedFunction("-", "api/src/orders/checkout.ts", "formatMoney");
    assert.equal(removed.split("\n").length, 11);
    assert.equal(changedFunction("+", "api/src/money.ts", "formatMoney"), removed);
    assert.notEqual(diffOf("notifier/signature.go"), "");
    assert.equal(git("diff", "-w", "--stat", "main...HEAD", "--", "notifier/signature.go"), "");
    assert.match(diffOf("package-lock.json"), /^\+ +"node_modules\/nanoid": \{$/m);
    assert.match(git("diff", "-M", "--name-status", "main...HEAD"), /^R100\tdocs\/payment-failures\.md\t/m);
  });
});
