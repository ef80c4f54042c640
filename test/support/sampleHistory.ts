/** A person, or an agent with an account of its own. */
export interface Identity {
  readonly name: string;
  readonly email: string;
}

/** The lines of a file from the first that reads `from` to the first after it that reads `to`, spaces around ignored. */
export interface SampleLines {
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

/** What a git-ai note says of a commit: which lines come from which session of an agent, and which a person typed. */
export interface SampleAttribution {
  readonly agent: { readonly tool: string; readonly id: string; readonly model: string };
  readonly human: Identity;
  /** One list for each answer of the agent. */
  readonly agentLines: readonly (readonly SampleLines[])[];
  readonly humanLines: readonly SampleLines[];
}

/** One commit; its files are in the folder of that name under `sample/`. */
export interface SampleCommit {
  readonly folder: string;
  readonly author: Identity;
  readonly committer?: Identity;
  readonly date: string;
  readonly message: string;
  readonly renames?: readonly { readonly from: string; readonly to: string }[];
  readonly executable?: readonly string[];
  readonly attribution?: SampleAttribution;
}

const mara: Identity = { name: "Mara Lindqvist", email: "mara.lindqvist@example.com" };
const jonas: Identity = { name: "Jonas Okafor", email: "jonas.okafor@example.com" };
const sami: Identity = { name: "Sami Virtanen", email: "sami.virtanen@example.com" };
const copilot: Identity = {
  name: "copilot-swe-agent[bot]",
  email: "198982749+Copilot@users.noreply.github.com",
};
const github: Identity = { name: "GitHub", email: "noreply@github.com" };

/** The branch `main`. */
export const baseCommits: readonly SampleCommit[] = [
  {
    folder: "base/1-take-orders",
    author: mara,
    date: "2026-05-18T09:12:00+02:00",
    message: "Take orders, charge cards and pay back\n",
  },
  {
    folder: "base/2-settle-and-ship",
    author: sami,
    date: "2026-05-26T14:40:00+02:00",
    message: "Compare settlements each night, tell the warehouse, roll out to Kubernetes\n",
  },
  {
    folder: "base/3-on-call",
    author: sami,
    date: "2026-06-09T08:05:00+02:00",
    message: "Write down what on call does\n",
  },
];

/** How many commits of `main` the other branch knows. */
export const commitsBeforeFork = 2;

/** The branch `checkout-retries`. */
export const headCommits: readonly SampleCommit[] = [
  {
    folder: "head/1-file-the-runbooks",
    author: mara,
    date: "2026-06-02T10:20:00+02:00",
    message: "File the runbook, word the refund button, let the release script be run\n",
    renames: [{ from: "docs/payment-failures.md", to: "docs/runbooks/payment-failures.md" }],
    executable: ["deploy/release.sh"],
  },
  {
    folder: "head/2-retry-charges",
    author: mara,
    date: "2026-06-02T16:48:00+02:00",
    message: [
      "Retry charges that the payment provider fails",
      "",
      "A charge that fails for a moment is tried up to three times, with an",
      "idempotency key. formatMoney moves beside the other functions on money.",
      "",
      "Co-Authored-By: Claude Opus 4.6 <noreply@anthropic.com>",
      "",
    ].join("\n"),
  },
  {
    folder: "head/3-partial-captures",
    author: jonas,
    date: "2026-06-03T11:02:00+02:00",
    message: "Settle charges that come in several captures\n",
    attribution: {
      agent: { tool: "codex", id: "019e8a41-3c7d-7f20-a5b1-6d0f4be2c913", model: "gpt-5.5" },
      human: jonas,
      agentLines: [
        [
          { path: "reconcile/reconcile.py", from: "try:", to: "pass" },
          { path: "reconcile/reconcile.py", from: "merged: dict[str, Settled] = {}", to: "continue" },
          {
            path: "reconcile/reconcile.py",
            from: "merged[item.charge_id] = Settled(",
            to: "currency=item.currency,",
          },
        ],
        [{ path: "reconcile/export.py", from: "os.chmod(part, 0o666)", to: "os.chmod(part, 0o666)" }],
      ],
      humanLines: [
        { path: "reconcile/reconcile.py", from: "captures: int = 1", to: "captures: int = 1" },
        {
          path: "reconcile/reconcile.py",
          from: "captures=earlier.captures + 1,",
          to: "return list(merged.values())",
        },
      ],
    },
  },
  {
    folder: "head/4-simplify-refunds",
    author: jonas,
    date: "2026-06-04T09:31:00+02:00",
    message: [
      "Simplify refunds",
      "",
      "The proxy knows who may refund, so the function need not ask again.",
      "",
      "🤖 Generated with [Claude Code](https://claude.com/claude-code)",
      "",
      "Co-Authored-By: Claude <noreply@anthropic.com>",
      "",
    ].join("\n"),
  },
  {
    folder: "head/5-warehouse-retries",
    author: copilot,
    committer: github,
    date: "2026-06-05T07:15:00Z",
    message: [
      "Try the warehouse again when it does not answer",
      "",
      "Also builds the notifier in CI.",
      "",
      `Co-authored-by: ${sami.name} <${sami.email}>`,
      "",
    ].join("\n"),
  },
  {
    folder: "head/6-gofmt",
    author: sami,
    date: "2026-06-05T13:26:00+02:00",
    message: "Run gofmt\n",
  },
];
