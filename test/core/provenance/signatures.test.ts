import assert from "node:assert/strict";

import { findIdentity, identities, parseSignature } from "../../../src/core/provenance/identities.ts";
import { checkTrailers, messageWith, show, type CommitSketch } from "./commits.ts";

const github = "users.noreply.github.com";
const uuid = "0f0e0d0c-1111-2222-3333-444455556666";

/** One real signature for each address of each tool, with what it declares as an author and as a co-author. */
const samples: Readonly<Record<string, readonly [tool: string, author: string, coAuthor?: string]>> = {
  "Claude <noreply@anthropic.com>": ["claude-code", "strong"],
  [`claude[bot] <209825114+claude[bot]@${github}>`]: ["claude-code", "certain"],
  [`claude[bot] <41898282+claude[bot]@${github}>`]: ["claude-code", "certain"],
  [`claude <242468646+claude@${github}>`]: ["claude-code", "strong"],
  "Claude Code Bot <claude@anthropic.com>": ["claude-code", "medium"],
  "Claude Code <claude-code@anthropic.com>": ["claude-code", "medium"],
  "Claude <claude-3-5-sonnet@anthropic.com>": ["claude-code", "medium"],
  "claude-flow <ruv@ruv.net>": ["claude-flow", "medium"],
  [`copilot-swe-agent[bot] <198982749+Copilot@${github}>`]: ["copilot-agent", "certain"],
  [`Copilot <223556219+Copilot@${github}>`]: ["copilot-cli", "strong"],
  [`Copilot <175728472+Copilot@${github}>`]: ["copilot-review", "strong", "review strong"],
  [`Copilot Autofix powered by AI <62310815+github-advanced-security[bot]@${github}>`]: [
    "copilot-review",
    "strong",
    "review strong",
  ],
  "Copilot <copilot@github.com>": ["copilot-vscode", "medium"],
  "Cursor Agent <cursoragent@cursor.com>": ["cursor", "strong"],
  "Composer <composer@anysphere.co>": ["cursor", "strong"],
  [`cursor[bot] <206951365+cursor[bot]@${github}>`]: ["cursor", "strong"],
  [`Devin AI <158243242+devin-ai-integration[bot]@${github}>`]: ["devin", "certain"],
  "Devin <devin@cognition.ai>": ["devin", "certain"],
  [`google-labs-jules[bot] <161369871+google-labs-jules[bot]@${github}>`]: ["jules", "certain"],
  "Codex <noreply@openai.com>": ["codex", "strong"],
  "Codex <codex@openai.com>": ["codex", "strong"],
  "Codex <codex@local>": ["codex", "medium"],
  [`chatgpt-codex-connector[bot] <199175422+chatgpt-codex-connector[bot]@${github}>`]: ["codex", "strong"],
  "openhands <openhands@all-hands.dev>": ["openhands", "strong"],
  "OpenHands-Claude <openhands-claude@all-hands.dev>": ["openhands", "strong"],
  "OpenDevin <opendevin@opendevin.ai>": ["openhands", "strong"],
  "OpenDevinBot <bot@opendevin.com>": ["openhands", "strong"],
  "OpenHands-Gemini <gemini@openhands.ai>": ["openhands", "strong"],
  "OpenHands <openhands@openhands.dev>": ["openhands", "strong"],
  "aider <aider@aider.chat>": ["aider", "strong"],
  "aider <noreply@aider.chat>": ["aider", "strong"],
  "aider <noreply@aider.dev>": ["aider", "strong"],
  "Amp <amp@ampcode.com>": ["amp", "strong"],
  "opencode <noreply@opencode.ai>": ["opencode", "strong"],
  "opencode <opencode@sst.dev>": ["opencode", "strong"],
  "Crush <crush@charm.land>": ["crush", "strong"],
  [`gemini-cli[bot] <218195315+gemini-cli[bot]@${github}>`]: ["gemini", "strong"],
  "Gemini CLI <gemini-cli-robot@google.com>": ["gemini", "strong"],
  "Gemini <gemini@google.com>": ["gemini", "medium"],
  "Gemini <noreply@google.com>": ["gemini", "medium"],
  [`gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@${github}>`]: [
    "gemini-review",
    "strong",
    "review strong",
  ],
  [`coderabbitai[bot] <136622811+coderabbitai[bot]@${github}>`]: ["coderabbit", "strong", "review strong"],
  [`amazon-q-developer[bot] <208079219+amazon-q-developer[bot]@${github}>`]: ["amazon-q", "certain"],
  [`kiro-agent <244629292+kiro-agent@${github}>`]: ["kiro", "certain"],
  [`kiro-agent[bot] <245459735+kiro-agent[bot]@${github}>`]: ["kiro", "certain"],
  "Junie <junie@jetbrains.com>": ["junie", "strong"],
  "Replit Agent <agent@replit.com>": ["replit", "strong"],
  [`roomote[bot] <301996811+roomote[bot]@${github}>`]: ["roo", "strong"],
  [`roomote-roomote[bot] <263205322+roomote-roomote[bot]@${github}>`]: ["roo", "strong"],
  "Roomote <roomote@roomote.dev>": ["roo", "strong"],
  [`windsurf-bot[bot] <189301087+windsurf-bot[bot]@${github}>`]: ["windsurf", "strong"],
  "Cascade <cascade@windsurf.com>": ["windsurf", "medium"],
  [`factory-droid[bot] <138933559+factory-droid[bot]@${github}>`]: ["factory-droid", "certain"],
  "Qwen-Coder <qwen-coder@alibabacloud.com>": ["qwen", "strong"],
  "Qwen Code <qwen@tongyi.aliyun.com>": ["qwen", "medium"],
  "Mistral Vibe <vibe@mistral.ai>": ["vibe", "strong"],
  [`lovable-dev[bot] <159125892+lovable-dev[bot]@${github}>`]: ["lovable", "certain"],
  [`gpt-engineer-app[bot] <159125892+gpt-engineer-app[bot]@${github}>`]: ["lovable", "certain"],
  [`v0[bot] <196767344+v0[bot]@${github}>`]: ["v0", "certain"],
  [`sonarqube-agent[bot] <210722872+sonarqube-agent[bot]@${github}>`]: ["sonarqube-agent", "certain"],
  [`codeflash-ai[bot] <148906541+codeflash-ai[bot]@${github}>`]: ["codeflash", "strong"],
  [`engine-labs-app[bot] <140088366+engine-labs-app[bot]@${github}>`]: ["engine-labs", "strong"],
  "Gitar <noreply@gitar.ai>": ["gitar", "strong"],
  "Oz <oz-agent@warp.dev>": ["warp", "strong"],
  "Cosine <agent@cosine.sh>": ["cosine", "strong"],
  "Hermes Agent <hermes@nousresearch.com>": ["hermes", "medium"],
  "Kimi <noreply@moonshot.ai>": ["kimi", "medium"],
  "Grok <noreply@x.ai>": ["grok", "medium"],
  "Continue <noreply@continue.dev>": ["continue", "medium"],
  "Augment <noreply@augmentcode.com>": ["augment", "medium"],
  "Kiro <noreply@kiro.dev>": ["kiro", "medium"],
  "Cline <noreply@cline.bot>": ["cline", "medium"],
  "Roo <noreply@roocode.com>": ["roo", "medium"],
  "Droid <noreply@factory.ai>": ["factory-droid", "medium"],
  "Command Code <noreply@commandcode.ai>": ["command-code", "medium"],
  "Cornball <noreply@cornball.ai>": ["cornball", "medium"],
  "kdeps <noreply@kdeps.com>": ["kdeps", "medium"],
  "Kimchi <noreply@kimchi.dev>": ["kimchi", "medium"],
};

/** "declared author strong claude-code", without what weakens it. */
function declared(sketch: CommitSketch): string {
  return show(sketch).replace(/ \[.*\]$/, "");
}

suite("the table of signatures", () => {
  test("knows each tool as an author, by its name and address", () => {
    const found = Object.keys(samples).map((signature) => [signature, declared({ author: signature })]);
    const expected = Object.entries(samples).map(([signature, [tool, strength]]) => [
      signature,
      `declared author ${strength} ${tool}`,
    ]);
    assert.deepEqual(found, expected);
  });

  test("knows each tool as a co-author and a co-developer, in whatever case", () => {
    for (const key of ["Co-authored-by", "Co-Authored-By", "co-developed-by"]) {
      const found = Object.keys(samples).map((signature) => [
        signature,
        declared({ message: messageWith(`${key}: ${signature}`) }),
      ]);
      const expected = Object.entries(samples).map(([signature, [tool, strength, coAuthor]]) => [
        signature,
        `declared ${coAuthor ?? `assist ${strength}`} ${tool}`,
      ]);
      assert.deepEqual(found, expected);
    }
  });

  test("has no address without a sample here", () => {
    const met = Object.keys(samples).map((signature) => findIdentity(parseSignature(signature)));
    assert.deepEqual(
      identities.filter((identity) => !met.includes(identity)).map(({ email }) => email.source),
      [],
    );
  });

  test("forgets an address once a letter of it is another", () => {
    const called = Object.keys(samples).filter((signature) => {
      const near = signature.replace("<", "<x");
      return show({ author: near }) !== "none" && !signature.endsWith("@windsurf.com>");
    });
    assert.deepEqual(called, []);
  });
});

suite("the table of trailers and lines", () => {
  test("knows what tools write of themselves", () => {
    checkTrailers({
      "Claude-Generated-By: Claude Code (cli/claude-opus-4-5=100%)":
        "declared author medium claude-code (claude-opus-4-5)",
      "Copilot-Model: claude-sonnet-4.5": "declared assist medium copilot-cli (claude-sonnet-4.5) [assisted]",
      [`Copilot-Session-Id: ${uuid}`]: "declared context medium copilot-cli [session]",
      "Replit-Commit-Author: Assistant": "declared author strong replit",
      "Made-With: cursor": "declared assist strong cursor",
      "AI-Assisted-By: ChatGPT": "declared assist medium chatgpt [assisted]",
      "Entire-Attribution: 73% agent (146/200 lines)": "declared assist medium [assisted]",
      "🤖 Generated with [Firebender](https://firebender.com)": "declared assist strong firebender",
      [`Generated by SonarQube Agent (task: ${uuid})`]: "declared author strong sonarqube-agent",
    });
  });

  test("takes for a hint what is written also where no AI wrote", () => {
    checkTrailers({
      "Entire-Checkpoint: 01ARZ3NDEKTSV4RRFFQ69G5FAV": "none context weak",
      "Entire-Agent: Claude Code": "none context weak",
      "Entire-Agent: Agent": "none context weak",
      "Entire-Attribution: 0% agent (0/200 lines)": "none context weak",
      [`Replit-Commit-Session-Id: ${uuid}`]: "none context weak",
      "Replit-Commit-Checkpoint-Type: full_checkpoint": "none context weak",
    });
  });

  test("passes over what other programs write", () => {
    checkTrailers({
      "Replit-Commit-Author: Deployment": "none",
      "Made-with: love": "none",
      "Copilot-Model:": "none",
      "Copilot-Session: yes": "none",
      "Entire-Checkpoint: main": "none",
      "Entire-Attribution: most": "none",
      "🤖 Generated with GitHub Actions": "none",
      "Generated by SonarQube Agent and reviewed by Ada": "none",
      "Generated by protoc": "none",
    });
  });
});

suite("aider's signatures", () => {
  const ada = "Ada Moreau <ada@example.com>";
  const marked = "Ada Moreau (aider) <ada@example.com>";
  const check = (sketch: CommitSketch, expected: string): void => {
    assert.equal(show(sketch), expected);
  };

  test("are those of its table: author, committer, trailer and subject by version and option", () => {
    const trailer = "Co-authored-by: aider (openai/gpt-5.2) <aider@aider.chat>";
    check({ author: ada, message: messageWith(trailer) }, "declared assist strong aider (openai/gpt-5.2)");
    check({ author: marked, committer: marked }, "declared author strong aider");
    check({ author: marked, committer: ada }, "declared author strong aider");
    check({ author: ada, committer: marked }, "none");
    check({ author: ada, message: "aider: Round totals\n" }, "declared author medium aider");
  });
});
