import assert from "node:assert/strict";

import { noOwnSignatures, type OwnSignatures } from "../../../src/core/provenance/ownSignatures.ts";
import { declarePullRequest, type PullRequestFacts } from "../../../src/core/provenance/pullRequest.ts";

const nothing: PullRequestFacts = {
  number: 7,
  author: null,
  headBranch: null,
  labels: [],
  title: "",
  body: "",
};

const own: OwnSignatures = {
  ...noOwnSignatures,
  labels: [
    { label: "AI", tool: null },
    { label: "acme-*", tool: "acme" },
  ],
  branches: [{ branch: "acme-agent/*", tool: "acme" }],
};

/** "acme: label acme-written", or "none". */
function show(facts: Partial<PullRequestFacts>, signatures = noOwnSignatures): string {
  const evidence = declarePullRequest({ ...nothing, ...facts }, signatures);
  if (evidence === null) return "none";
  const tools = evidence.agents.map(({ tool }) => tool).join(", ");
  return `${tools === "" ? "?" : tools}: ${evidence.evidence.map(({ text }) => text).join(" | ")}`;
}

function showAll(field: "author" | "headBranch" | "body", values: readonly string[]): string[] {
  return values.map((value) => show({ [field]: value }).split(":")[0] ?? "");
}

suite("declarePullRequest", () => {
  test("is weak whatever it says, tells of no commit, and names the pull request", () => {
    assert.deepEqual(
      declarePullRequest({ ...nothing, author: "devin-ai-integration[bot]" }, noOwnSignatures),
      {
        state: "declared",
        agents: [{ tool: "devin", model: null }],
        evidence: [
          {
            source: "pull-request",
            commit: null,
            text: "author devin-ai-integration[bot]",
            where: "pull request 7",
          },
        ],
        strength: "weak",
        role: "assist",
        caveats: [],
        mixed: false,
      },
    );
    assert.equal(declarePullRequest(nothing, own), null);
  });

  test("knows agents' logins in each form that forges give", () => {
    const logins = [
      ["copilot-swe-agent", "copilot-agent"],
      ["devin-ai-integration", "devin"],
      ["google-labs-jules", "jules"],
      ["cursor", "cursor"],
      ["openhands-agent", "openhands"],
      ["anthropic-code-agent", "claude-code"],
      ["claude", "claude-code"],
      ["amazon-q-developer", "amazon-q"],
      ["openai-code-agent", "codex"],
      ["kiro-agent", "kiro"],
      ["opencode-agent", "opencode"],
      ["factory-droid", "factory-droid"],
    ] as const;
    for (const form of ["LOGIN", "LOGIN[bot]", "app/LOGIN"]) {
      assert.deepEqual(
        showAll(
          "author",
          logins.map(([login]) => form.replace("LOGIN", login)),
        ),
        logins.map(([, tool]) => tool),
      );
    }
    assert.deepEqual(showAll("author", ["sonarqube-agent[bot]", "Devin-AI-Integration[bot]"]), [
      "sonarqube-agent",
      "devin",
    ]);
  });

  test("people with tools' names, review bots and other bots are no agents", () => {
    const people =
      "copilot devin jules amp kiro junie Copilot devin-hart cursorless claudette aider-fan sonarqube-agent";
    const bots =
      "dependabot[bot] renovate[bot] github-actions[bot] app/dependabot coderabbitai[bot] gemini-code-assist[bot] github-advanced-security[bot]";
    const logins = `${people} ${bots}`.split(" ");
    assert.deepEqual(
      showAll("author", logins),
      logins.map(() => "none"),
    );
  });

  test("knows agents' branches, and people's that look like them", () => {
    const branches: readonly (readonly [string, string])[] = [
      ["copilot/fix-totals", "copilot-agent"],
      ["claude/review-hooks-approach-Yh4TA", "claude-code"],
      ["codex/round-totals", "codex"],
      ["cursor/round-totals-3f2a", "cursor"],
      ["cursor/round-totals", "none"],
      ["devin/1723456789-round", "devin"],
      ["devin/round", "none"],
      ["openhands-fix-issue-12", "openhands"],
      ["Q-DEV-issue-12-1723456789", "amazon-q"],
      ["feature/copilot/fix", "none"],
      ["copilot", "none"],
      ["fix-cursor-position", "none"],
      ["acme-agent/round", "none"],
    ];
    assert.deepEqual(
      showAll(
        "headBranch",
        branches.map(([branch]) => branch),
      ),
      branches.map(([, tool]) => tool),
    );
    assert.equal(show({ headBranch: "acme-agent/round" }, own), "acme: branch acme-agent/round");
  });

  test("knows what agents leave in descriptions", () => {
    const bodies: readonly (readonly [string, string])[] = [
      ["Fixes it.\n\n<!-- START COPILOT CODING AGENT SUFFIX -->", "copilot-agent"],
      ["<!-- START COPILOT ORIGINAL PROMPT -->", "copilot-agent"],
      ["<!-- CURSOR_AGENT_PR_BODY_BEGIN -->\nDone\n<!-- CURSOR_AGENT_PR_BODY_END -->", "cursor"],
      ["[Open](https://cursor.com/agents?id=bc-123)", "cursor"],
      [
        `Link to Devin session: https://app.devin.ai/sessions/${"a1".repeat(16)}\nRequested by: @ada`,
        "devin",
      ],
      [
        "*PR created automatically by Jules for task [1](https://jules.google.com/task/1) started by @ada*",
        "jules",
      ],
      ["https://chatgpt.com/codex/tasks/task_1", "codex"],
      ["🤖 Generated with [Claude Code](https://claude.com/claude-code)", "claude-code"],
      ["See https://claude.ai/code/session_01AbC", "claude-code"],
      ["Generated with [Codex](https://openai.com/codex)\r\n", "codex"],
      ["- [x] This contribution was assisted or created by Generative AI tools.", "?"],
    ];
    assert.deepEqual(
      showAll(
        "body",
        bodies.map(([body]) => body),
      ),
      bodies.map(([, tool]) => tool),
    );
  });

  test("summaries by review bots, quotations, code and prose tell of no author", () => {
    const bodies = [
      "<!-- CURSOR_SUMMARY -->\nWritten by Bugbot. https://cursor.com/agents/bc-1\n<!-- /CURSOR_SUMMARY -->",
      "<!-- This is an auto-generated comment: release notes by coderabbit.ai -->\nGenerated with Claude Code\n<!-- end of auto-generated comment: release notes by coderabbit.ai -->",
      "<!-- This is an auto-generated description by cubic. -->\n<!-- START COPILOT CODING AGENT TIPS -->\n<!-- End of auto-generated description by cubic. -->",
      "> 🤖 Generated with [Claude Code](https://claude.com/claude-code)",
      "```\n🤖 Generated with Claude Code\n```",
      "This drops the line “Generated with [Claude Code]” from messages.",
      "- [ ] This contribution was assisted or created by Generative AI tools.",
      "- [x] This contribution was NOT assisted or created by Generative AI tools.",
      "Co-authored-by: Claude <noreply@anthropic.com> is what it wrote",
    ];
    assert.deepEqual(
      showAll("body", bodies),
      bodies.map(() => "none"),
    );
    const after = "<!-- CURSOR_SUMMARY -->\nx\n<!-- /CURSOR_SUMMARY -->\n🤖 Generated with Claude Code";
    assert.equal(show({ body: after }), "claude-code: 🤖 Generated with Claude Code");
  });

  test("labels that can mean nothing else are known, others by people's own word, also before the title", () => {
    assert.deepEqual(
      [
        show({ labels: ["bug", "AI-Generated"] }),
        show({ labels: ["AI", "ai", "llm", "ai-platform"] }),
        show({ labels: ["AI", "acme-written"] }, own),
        show({ title: "[AI] Round totals" }, own),
        show({ title: "[AI] Round totals" }),
        show({ title: "Round [AI] totals" }, own),
      ],
      [
        "?: label AI-Generated",
        "none",
        "acme: label AI | label acme-written",
        "?: title [AI] Round totals",
        "none",
        "none",
      ],
    );
  });

  test("several signs stand together, each once", () => {
    assert.equal(
      show({
        author: "copilot-swe-agent[bot]",
        headBranch: "copilot/fix",
        body: "Generated with Claude Code\n\nGenerated with Claude Code",
      }),
      "copilot-agent, claude-code: author copilot-swe-agent[bot] | branch copilot/fix | Generated with Claude Code",
    );
  });

  test("long and strange descriptions are read in an instant, and shown without control characters", () => {
    for (const filler of ["\n", "<!-- ", "[", "```\n", "> ", "cursor.com/agents", " "]) {
      const body = `Generated with Claude Code\n${filler.repeat(Math.ceil(4_000_000 / filler.length))}`;
      assert.notEqual(show({ body }), "none");
    }
    assert.equal(show({ labels: ["ai-generated\u202e"] }), "none");
    assert.equal(show({ headBranch: "copilot/\u202ex" }), "copilot-agent: branch copilot/ x");
  });
});
