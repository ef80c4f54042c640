import assert from "node:assert/strict";

import { declareCommit } from "../../../src/core/provenance/declareCommit.ts";
import { aCommit, checkAuthors, checkTrailers, declareTrailers, messageWith, show } from "./commits.ts";

const copilot = "Copilot@users.noreply.github.com";
const uuid = "0f0e0d0c-1111-2222-3333-444455556666";

suite("declareCommit: what tools write", () => {
  test("a co-author trailer names the tool by its exact address, and the model where the name has it", () => {
    checkTrailers({
      "Co-Authored-By: Claude <noreply@anthropic.com>": "declared assist strong claude-code",
      "Co-Authored-By: Claude Opus 4.6 (1M context) <noreply@anthropic.com>":
        "declared assist strong claude-code (Claude Opus 4.6 (1M context))",
      "Co-authored-by: Claude Code 2.1.133 / Claude Opus 4.7 (1M context) <noreply@anthropic.com>":
        "declared assist strong claude-code (Claude Opus 4.7 (1M context))",
      "Co-authored-by: claude[bot] <209825114+claude[bot]@users.noreply.github.com>":
        "declared assist certain claude-code",
      "Co-authored-by: Claude <claude-3-5-sonnet@anthropic.com>": "declared assist medium claude-code",
      "Co-authored-by: claude-flow <ruv@ruv.net>": "declared assist medium claude-flow",
      "Co-authored-by: Cursor <cursoragent@cursor.com>": "declared assist strong cursor",
      "Co-authored-by: aider (openai/gpt-5.2) <aider@aider.chat>":
        "declared assist strong aider (openai/gpt-5.2)",
      "Co-authored-by: Codex <noreply@openai.com>": "declared assist strong codex",
      "Co-authored-by: codex (GPT-5.4) <noreply@openai.com>": "declared assist strong codex (GPT-5.4)",
      "Co-authored-by: chatgpt-codex-connector[bot] <199175422+chatgpt-codex-connector[bot]@users.noreply.github.com>":
        "declared assist strong codex",
      "Co-authored-by: devin@cognition.ai": "declared assist certain devin",
      "Co-authored-by: openhands <openhands@all-hands.dev>": "declared assist strong openhands",
      "Co-authored-by: OpenHands-Claude <openhands-claude@all-hands.dev>": "declared assist strong openhands",
      "Co-authored-by: Amp <amp@ampcode.com>": "declared assist strong amp",
      "Co-Authored-By: opencode <noreply@opencode.ai>": "declared assist strong opencode",
      "Co-Authored-By: Crush <crush@charm.land>": "declared assist strong crush",
      "Co-authored-by: Gemini 2.5 Pro <gemini@google.com>": "declared assist medium gemini (Gemini 2.5 Pro)",
      "Co-authored-by: Junie <junie@jetbrains.com>": "declared assist strong junie",
      "Co-authored-by: Qwen-Coder <qwen-coder@alibabacloud.com>": "declared assist strong qwen",
      "Co-developed-by: Cascade <cascade@windsurf.com>": "declared assist medium windsurf",
      "Co-authored-by: factory-droid[bot] <138933559+factory-droid[bot]@users.noreply.github.com>":
        "declared assist certain factory-droid",
    });
  });

  test("an agent's author address declares the commit", () => {
    checkAuthors({
      "Claude <noreply@anthropic.com>": "declared author strong claude-code",
      "Cursor Agent <cursoragent@cursor.com>": "declared author strong cursor",
      "Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com>":
        "declared author certain devin",
      "google-labs-jules[bot] <161369871+google-labs-jules[bot]@users.noreply.github.com>":
        "declared author certain jules",
      "sonarqube-agent[bot] <210722872+sonarqube-agent[bot]@users.noreply.github.com>":
        "declared author certain sonarqube-agent",
      "lovable-dev[bot] <159125892+lovable-dev[bot]@users.noreply.github.com>":
        "declared author certain lovable",
      "amazon-q-developer[bot] <208079219+amazon-q-developer[bot]@users.noreply.github.com>":
        "declared author certain amazon-q",
      "kiro-agent <244629292+kiro-agent@users.noreply.github.com>": "declared author certain kiro",
      "Replit Agent <agent@replit.com>": "declared author strong replit",
      "roomote[bot] <301996811+roomote[bot]@users.noreply.github.com>": "declared author strong roo",
      "Gitar <noreply@gitar.ai>": "declared author strong gitar",
      "Claude Code Bot <claude@anthropic.com>": "declared author medium claude-code",
    });
  });

  test("the four Copilot addresses are four things", () => {
    checkTrailers({
      [`Co-authored-by: copilot-swe-agent[bot] <198982749+${copilot}>`]:
        "declared assist certain copilot-agent",
      [`Co-authored-by: Copilot App <223556219+${copilot}>`]: "declared assist strong copilot-cli",
      [`Co-authored-by: Copilot <175728472+${copilot}>`]:
        "declared review strong copilot-review [suggestion]",
      "Co-authored-by: Copilot <copilot@github.com>": "declared assist medium copilot-vscode [file-level]",
    });
    assert.equal(
      show({ author: `copilot-swe-agent[bot] <198982749+${copilot}>` }),
      "declared author certain copilot-agent",
    );
  });

  test("a signature line counts when it is the whole line", () => {
    checkTrailers({
      "🤖 Generated with [Claude Code](https://claude.com/claude-code)": "declared assist strong claude-code",
      "Generated with Claude Code": "declared assist strong claude-code",
      "🤖 Generated with [Claude Code](https://claude.ai/code) via [Happy](https://happy.engineering)":
        "declared assist strong claude-code",
      "Generated with [Codex](https://openai.com/codex)": "declared assist strong codex",
      "💘 Generated with Crush": "declared assist strong crush",
      "🤖 Generated with opencode": "declared assist strong opencode",
      "Generated with [Devin](https://cognition.ai/devin)": "declared author strong devin",
      "Made with [Cursor](https://cursor.com)": "declared assist strong cursor",
      "Made-with: Cursor": "declared assist strong cursor",
    });
  });

  test("a link to a session is evidence of its own kind; a checkpoint is a hint only", () => {
    checkTrailers({
      "Claude-Session: https://claude.ai/code/session_01AbC": "declared context medium claude-code [session]",
      "https://claude.ai/code/session_01AbC": "declared context medium claude-code [session]",
      [`Agent-Logs-Url: https://github.com/o/r/sessions/${uuid}`]:
        "declared context medium copilot-agent [session]",
      [`Copilot-Session: ${uuid}`]: "declared context medium copilot-cli [session]",
      [`Amp-Thread-ID: https://ampcode.com/threads/T-${uuid}`]: "declared context medium amp [session]",
      "Entire-Checkpoint: 0123456789ab": "none context weak",
      "Replit-Commit-Author: Agent": "declared author strong replit",
      "Replit-Commit-Author: Deployment": "none",
    });
  });

  test("policy trailers say assisted, and must name an AI", () => {
    checkTrailers({
      "Assisted-by: Claude:claude-3-opus coccinelle sparse":
        "declared assist medium claude-code (claude-3-opus) [assisted]",
      "Assisted-by: Codex:gpt-5-4": "declared assist medium codex (gpt-5-4) [assisted]",
      "Assisted-by: Crush:glm-4.6 <crush@charm.land>": "declared assist medium crush (glm-4.6) [assisted]",
      "Assisted-by: Claude Opus 4.6": "declared assist medium claude-code (Claude Opus 4.6) [assisted]",
      "Assisted-by: generic LLM chatbot": "declared assist medium [assisted]",
      "Assisted-by: ChatGPTv5": "declared assist medium chatgpt [assisted]",
      "Generated-by: GitHub Copilot": "declared author medium copilot",
      "AI-assisted: Codex": "declared assist medium codex [assisted]",
      "Ai-assisted: true": "declared assist medium [assisted]",
      "AI-Agent: claude-code": "declared author medium claude-code",
      "AI-assisted: no": "none",
      "Assisted-by: none": "none",
      "Assisted-by: no AI": "none",
      "Assisted-by: Jane Doe": "none",
      "Assisted-by: Jane Doe <jane@company.ai>": "none",
      "Assisted-by: Claude Dupont": "none",
      "Assisted-by: Claude Dupont <claude@dupont.fr>": "none",
      "Assisted-by: Ai Weiwei": "none",
      "Generated-by: openapi-generator": "none",
      "Reviewed-by: Claude <noreply@anthropic.com>": "none",
      "Tested-by: Codex <noreply@openai.com>": "none",
      "Signed-off-by: Claude <noreply@anthropic.com>": "none",
    });
  });

  test("the kernel's form names the agent, its model, or both, before other tools; several lines name several", () => {
    checkTrailers({
      "Assisted-by: Claude:claude-opus-4-6 semcode":
        "declared assist medium claude-code (claude-opus-4-6) [assisted]",
      "Assisted-by: Claude:claude-3-opus [coccinelle] [sparse]":
        "declared assist medium claude-code (claude-3-opus) [assisted]",
      "Assisted-by: Amp:claude-sonnet-4.5": "declared assist medium amp (claude-sonnet-4.5) [assisted]",
      "Assisted-by: LLM:gpt-5": "declared assist medium [assisted]",
      "Assisted-by: coccinelle sparse": "none",
      "Assisted-by: Bugzilla:12345": "none",
      "Assisted-by: https://claude.ai/": "declared assist medium claude-code [assisted]",
    });
    assert.equal(
      declareTrailers("Assisted-by: Claude:claude-opus-4-6 sparse", "Assisted-by: Codex:gpt-5-4 semcode"),
      "declared assist medium claude-code (claude-opus-4-6), codex (gpt-5-4) [assisted]",
    );
  });

  test("the trailers of a hook kit mean what they say together", () => {
    const kit = (...trailers: readonly string[]): string => declareTrailers(...trailers);
    assert.deepEqual(
      [
        kit("ai-authored-by: kiro", "ai-authorship: generated", "ai-lines: 85", "human-lines: 0"),
        kit("ai-authored-by: kiro", "ai-authorship: generated", "ai-lines: 85", "human-lines: 12"),
        kit("ai-authored-by: kiro", "ai-authorship: assisted", "ai-lines: 85", "human-lines: 12"),
        kit("ai-authored-by: kiro", "human-lines: 12"),
        kit("ai-authored-by: kiro"),
        kit("ai-authorship: generated"),
        kit("ai-authorship: assisted"),
        kit("ai-lines: 3"),
      ],
      [
        "declared author medium kiro",
        "declared author medium kiro",
        "declared assist medium kiro [assisted]",
        "declared assist medium kiro [assisted]",
        "declared author medium kiro",
        "declared author medium",
        "declared assist medium [assisted]",
        "declared assist medium [assisted]",
      ],
    );
  });

  test("the trailers of a hook kit that know nothing, or of no AI, are hints and never a person", () => {
    const hints = [
      ["ai-attribution: unknown"],
      ["ai-authorship: human-only"],
      ["ai-authored-by: kiro", "ai-lines: 0", "human-lines: 12"],
      ["ai-authored-by: none"],
      ["human-lines: 12"],
    ];
    assert.deepEqual(
      hints.map((trailers) => declareTrailers(...trailers)),
      hints.map(() => "none context weak"),
    );
  });

  test("the evidence is the commit's exact words", () => {
    const trailer = "Co-Authored-By: Claude <noreply@anthropic.com>";
    const { evidence } = declareCommit(aCommit({ message: messageWith(trailer), sha: "f".repeat(40) }));
    assert.deepEqual(evidence, [{ source: "trailer", commit: "f".repeat(40), text: trailer }]);
  });
});

suite("declareCommit: who counts as the author", () => {
  test("aider signs the author when it wrote, and the committer alone when a person did", () => {
    const ada = "Ada Moreau <ada@example.com>";
    const marked = "Ada Moreau (aider) <ada@example.com>";
    assert.equal(show({ author: marked, committer: marked }), "declared author strong aider");
    assert.equal(show({ author: ada, committer: marked }), "none");
    assert.equal(show({ message: "aider: Round totals\n" }), "declared author medium aider");
    assert.equal(show({ message: "Teach aider: round totals\n" }), "none");
  });

  test("an agent that merely committed is a hint", () => {
    const { evidence, state } = declareCommit(aCommit({ committer: "Claude <noreply@anthropic.com>" }));
    assert.equal(state, "none");
    assert.deepEqual(
      evidence.map(({ text }) => text),
      ["committer Claude <noreply@anthropic.com>"],
    );
  });

  test("VS Code's trailer says nothing in the weeks in which it lied", () => {
    const on = (day: string): string =>
      show({
        date: `${day}T23:30:00-07:00`,
        message: messageWith("Co-authored-by: Copilot <copilot@github.com>"),
      });
    assert.deepEqual(
      ["2026-04-14", "2026-04-15", "2026-05-06", "2026-05-07"].map((day) => [day, on(day)]),
      [
        ["2026-04-14", "declared assist medium copilot-vscode [file-level]"],
        ["2026-04-15", "none"],
        ["2026-05-06", "none"],
        ["2026-05-07", "declared assist medium copilot-vscode [file-level]"],
      ],
    );
  });
});

suite("declareCommit: squashes", () => {
  const squash = (author: string, ...trailers: readonly string[]): string =>
    show({
      author,
      message: [
        "Round totals (#12)",
        "",
        "* Round",
        "",
        ...trailers,
        "",
        "* Test",
        "",
        "---------",
        "",
        ...trailers,
      ].join("\n"),
    });

  test("a squash with an AI and people in it is mixed", () => {
    assert.equal(
      squash("Ada Moreau <ada@example.com>", "Co-authored-by: Claude <noreply@anthropic.com>"),
      "declared assist strong claude-code [squash] mixed",
    );
    assert.equal(
      squash(
        `Copilot <198982749+${copilot}>`,
        `Co-authored-by: copilot-swe-agent[bot] <198982749+${copilot}>`,
        "Co-authored-by: Ada Moreau <ada@example.com>",
      ),
      "declared author certain copilot-agent [squash] mixed",
    );
  });

  test("a squash of an agent's work alone is not mixed", () => {
    const own = `Co-authored-by: copilot-swe-agent[bot] <198982749+${copilot}>`;
    assert.equal(squash(`Copilot <198982749+${copilot}>`, own), "declared author certain copilot-agent");
  });

  test("a suggestion taken over says next to nothing of a squash", () => {
    assert.equal(
      squash("Ada Moreau <ada@example.com>", `Co-authored-by: Copilot <175728472+${copilot}>`),
      "none review weak",
    );
  });

  test("trailers are found where `git merge --squash` indents them", () => {
    const message = [
      "Squashed commit of the following:",
      "",
      "commit 1a2b3c4",
      "Author: Ada Moreau <ada@example.com>",
      "",
      "    Round totals",
      "    ",
      "    Co-Authored-By: Claude <noreply@anthropic.com>",
    ];
    assert.equal(
      show({ message: message.join("\r\n") }),
      "declared assist strong claude-code [squash] mixed",
    );
  });
});

suite("declareCommit: bad input", () => {
  test("messages of many megabytes are read at both ends in an instant", () => {
    const trailer = "\n\nCo-authored-by: Claude <noreply@anthropic.com>\n";
    for (const filler of [
      "\n",
      " ",
      "a",
      "🤖",
      "(",
      "- \t",
      "Co-authored-by: ",
      "Generated with [",
      "* x\n",
    ]) {
      const message = `Subject\n\n${filler.repeat(Math.ceil(4_000_000 / filler.length))}${trailer}`;
      assert.equal(declareCommit(aCommit({ message })).state, "declared", JSON.stringify(filler));
    }
  });

  test("a message's control and direction characters do not reach the reader", () => {
    const { evidence } = declareCommit(
      aCommit({ message: messageWith("Co-authored-by: Cl\u001b[31mau\u202ede <noreply@anthropic.com>") }),
    );
    assert.deepEqual(
      evidence.map(({ text }) => text),
      ["Co-authored-by: Cl [31mau de <noreply@anthropic.com>"],
    );
  });

  test("empty and strange commits are nobody's", () => {
    assert.equal(show({ message: "" }), "none");
    assert.equal(show({ author: " <>", message: "\0\0\r\r\n---------" }), "none");
    assert.equal(show({ date: "" }), "none");
  });
});
