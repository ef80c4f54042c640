import assert from "node:assert/strict";

import { checkTrailers, declareTrailers, show } from "./commits.ts";

suite("declareCommit: what people write", () => {
  test("people at the tools' own companies and people with tools' names are not AI", () => {
    const people = [
      "Paul <paul@aider.chat>",
      "Paul <aider@paulg.org>",
      "Xingyao <xingyao@all-hands.dev>",
      "Tim <tfc@ampcode.com>",
      "Ann <ann@openai.com>",
      "Ben <ben@anthropic.com>",
      "Claudette <claudette@anthropic.com>",
      "Claude Martin <claude-marie@anthropic.com>",
      "Devin Hart <devin@example.com>",
      "Devin <devin@users.noreply.github.com>",
      "Jules Verne <jules@example.org>",
      "Claude <claude@dupont.fr>",
      "Cody <cody@example.com>",
      "Goose <goose@example.com>",
      "Amp <amp@example.com>",
      "Campbell <campbell@example.com>",
      "kirohi <kirohi@example.jp>",
      "codex-kid <codex@users.noreply.github.com>",
      "Copilot <copilot@users.noreply.github.com>",
      "Some One <12345+copilot@users.noreply.github.com>",
      "Piotr <piotr@droidsonroids.pl>",
      "Lee <lee@startup.ai>",
      "Mai <mai@example.com>",
      "Cursorless bot <cursorless-bot@example.com>",
      "JV <aider@codewithjv.com>",
      "Engel <engel@all-hands.dev>",
      "Devin R <devin.ragotzy@gmail.com>",
      "Jules Bertholet <julesbertholet@quoi.xyz>",
      "Oliver Eikemeier <eikemeier@fillmore-labs.com>",
      "Alejandra González <blyxyas@goose.love>",
      "Jonathan <jonathan@factory.ai>",
      "William Woodruff <William+ai@yossarian.net>",
      "999AICoder <dev@999omnia.com>",
      "cursor <cursor@example.com>",
      "kiro <kiro@users.noreply.github.com>",
      "junie <junie@users.noreply.github.com>",
      "OH <openhands@example.com>",
      "openhands <openhands@users.noreply.github.com>",
      "autofix-ci[bot] <114827586+autofix-ci[bot]@users.noreply.github.com>",
      "codecov[bot] <22429695+codecov[bot]@users.noreply.github.com>",
      "mergify[bot] <37929162+mergify[bot]@users.noreply.github.com>",
      "web-flow <noreply@github.com>",
      "git-ai <git-ai@local>",
      "git-ai bot <bot@usegitai.com>",
      "AI Assistant <assistant@example.com>",
      "Gemini <person@google.com>",
      "Ana <noreply@google.com>",
      "Will <will@codeium.com>",
      "dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>",
      "renovate[bot] <29139614+renovate[bot]@users.noreply.github.com>",
      "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>",
      "pre-commit-ci[bot] <66853113+pre-commit-ci[bot]@users.noreply.github.com>",
      "allcontributors[bot] <46447321+allcontributors[bot]@users.noreply.github.com>",
      "GitHub <noreply@github.com>",
      "x <noreply@anthropic.com.example.org>",
      "x <evil+noreply@anthropic.com>",
    ];
    const called = people.filter(
      (person) =>
        show({ author: person }) !== "none" || declareTrailers(`Co-authored-by: ${person}`) !== "none",
    );
    assert.deepEqual(called, []);
  });

  test("prose about AI is not evidence of it", () => {
    checkTrailers({
      "Drop the “Generated with Claude Code” footer": "none",
      "Generated with Claude Code lines are removed from the log": "none",
      "> Co-authored-by: Claude <noreply@anthropic.com>": "none",
      "Fix the cursor position after Made with Cursor": "none",
      "See https://claude.ai/code/session_01AbC for why": "none",
      "model: gpt-5 as the default": "none",
      "Agent: nginx": "none",
    });
  });

  test("hand-written co-authors without brackets are read by address, or by a name beyond doubt", () => {
    checkTrailers({
      "Co-authored-by: OpenHands-GPT-5 openhands@all-hands.dev": "declared assist strong openhands (GPT-5)",
      "Co-authored-by: Gemini": "declared assist medium gemini",
      "Co-authored-by:\tClaude <noreply@anthropic.com>": "declared assist strong claude-code",
      "Co-authored-by:Claude <noreply@anthropic.com>": "declared assist strong claude-code",
      "Co-authored-by: Claude": "none",
      "Co-authored-by: Devin": "none",
      "Co-authored-by:": "none",
      "Co-authored-by: <>": "none",
    });
  });
});
