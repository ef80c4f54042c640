import assert from "node:assert/strict";
import fc from "fast-check";

import { agentWords } from "../../../src/core/provenance/agents.ts";
import { parseAuthorshipLog } from "../../../src/core/provenance/authorshipLog.ts";
import { findClaim, type LineClaim, type ParsedRecord } from "../../../src/core/provenance/records.ts";

const SECRET = "a prompt that nobody may see";

const metadata = JSON.stringify({
  schema_version: "authorship/3.0.0",
  git_ai_version: "1.6.10",
  base_commit_sha: "1046f59f407ab538ef844eee5b8d9b578f9b3805",
  prompts: {
    bd7e3a1f00c4d2e9: {
      agent_id: { tool: "cursor", id: "1", model: '"gpt-5"' },
      human_author: "Ada <ada@example.com>",
      messages: [{ type: "user", text: SECRET }],
    },
    "7a1b2c3": { agent_id: { tool: "mock_ai", model: "unknown" } },
  },
  sessions: { s_bb9a22f8451ca3: { agent_id: { tool: "claude", id: "2", model: "claude-opus-4-6" } } },
  humans: { h_0123456789abcd: { author: "Ada Moreau <ada@example.com>" } },
});

function aLog(...attestations: readonly string[]): string {
  return [...attestations, "---", metadata].join("\n");
}

function parse(text: string): ParsedRecord {
  return parseAuthorshipLog(text, "refs/notes/ai");
}

function filesOf({ record }: ParsedRecord): ReadonlyMap<string, readonly LineClaim[]> {
  return record?.kind === "lines" ? record.files : new Map();
}

function findAuthor({ record }: ParsedRecord, path: string, line: number): LineClaim | null {
  return record?.kind === "lines" ? findClaim(record, path, line, null) : null;
}

/** One line per entry: path, who, ranges; or the problem. */
function show(parsed: ParsedRecord): string[] {
  const { problems } = parsed;
  const files = filesOf(parsed);
  const entries = [...files].flatMap(([path, ofFile]) =>
    ofFile.map(({ by, agent, person, ranges }) => {
      const who =
        by === "human" ? `human ${person ?? "?"}` : `ai ${agent === null ? "?" : agentWords(agent)}`;
      return `${path}: ${who}: ${ranges.map(({ first, last }) => `${first}-${last}`).join(",")}`;
    }),
  );
  return [...entries, ...problems.map((problem) => `problem: ${problem}`)];
}

function check(text: string, expected: readonly string[]): void {
  assert.deepEqual(show(parse(text)), expected);
}

suite("parseAuthorshipLog", () => {
  test("reads sessions, people and older prompts", () => {
    const text = aLog(
      "src/pay.ts",
      "  s_bb9a22f8451ca3::t_aebfd149383bd7 33-35,252-255",
      "  h_0123456789abcd 40",
      '"docs/on call.md"',
      "  bd7e3a1f00c4d2e9 1",
      "  7a1b2c3 2,3",
    );
    check(text, [
      "src/pay.ts: ai Claude Code, claude-opus-4-6: 33-35,252-255",
      "src/pay.ts: human Ada Moreau <ada@example.com>: 40-40",
      "docs/on call.md: ai Cursor, gpt-5: 1-1",
      "docs/on call.md: ai mock_ai: 2-3",
    ]);
  });

  test("takes the oddities that real notes have", () => {
    const text = aLog(
      "a.ts",
      "  ai_agent 1",
      "  human 2",
      "  h_ffffffffffffff 3",
      "  s_00000000000000::t_00000000000000 4",
      "  0f0e0d0c-1111-2222-3333-444455556666 5",
      "  xyzAbc 9,1,2,19-222,20-30,7-3,0",
      "  huge 5-99999999999999999999",
      "  __proto__ 1",
      "  constructor 1",
      "b.ts",
      "a.ts",
      "  human 8",
    );
    check(text, [
      "a.ts: ai ?: 1-1",
      "a.ts: human ?: 2-2",
      "a.ts: human ?: 3-3",
      "a.ts: ai ?: 4-4",
      "a.ts: ai ?: 5-5",
      "a.ts: ai ?: 1-2,9-9,19-222",
      "a.ts: ai ?: 5-10000000",
      "a.ts: ai ?: 1-1",
      "a.ts: ai ?: 1-1",
      "a.ts: human ?: 8-8",
    ]);
  });

  test("needs no sessions, people or attestations, and takes carriage returns", () => {
    check('---\n{"prompts":{}}', []);
    check('a.ts\r\n  human 1\r\n---\r\n{"sessions":null,"prompts":[]}\r\n', ["a.ts: human ?: 1-1"]);
  });

  test("the first line `---` divides", () => {
    check('---\n---\n{"prompts":{}}', ["problem: what follows its line “---” is not a JSON object"]);
  });

  test("refuses a damaged log whole", () => {
    check("", ["problem: it has no line “---”"]);
    check('{"version":2,"attributions":[]}', ["problem: it has no line “---”"]);
    check(aLog("  human 1"), ["problem: its line 1 is not an entry"]);
    check(aLog("a.ts", "  human 1", "  human one"), ["problem: its line 3 is not an entry"]);
    check(aLog("a.ts", "  human"), ["problem: its line 2 is not an entry"]);
    check(aLog("a.ts", "  human 1 2"), ["problem: its line 2 is not an entry"]);
    check(aLog("a.ts", "  human 1").slice(0, -1), [
      "problem: what follows its line “---” is not a JSON object",
    ]);
    check("a.ts\n  human 1\n---\n[]", ["problem: what follows its line “---” is not a JSON object"]);
    check('---\n{"schema_version":"other/1"}', ["problem: it is of another format"]);
  });

  test("keeps no prompt text", () => {
    const log = parse(aLog("a.ts", "  bd7e3a1f00c4d2e9 1"));
    assert.doesNotMatch(JSON.stringify([...filesOf(log)]), new RegExp(SECRET));
  });

  test("cleans the names that a log gives", () => {
    const dirty = { agent_id: { tool: `ev\u001b[2Jil${"x".repeat(500)}`, model: "a\nb" } };
    const log = parse(`a\n  k 1\n---\n${JSON.stringify({ prompts: { k: dirty } })}`);
    const agent = findAuthor(log, "a", 1)?.agent;
    assert.equal(agent?.model, "a b");
    assert.equal(agent.tool.length, 80);
    assert.doesNotMatch(agent.tool, /\p{Cc}/u);
  });
});

suite("findAuthor", () => {
  test("the last entry that claims a line wins", () => {
    const log = parse(aLog("a.ts", "  s_1::t_1 1-10", "  human 5", "a.ts", "  s_2::t_2 5-6"));
    assert.deepEqual(
      [1, 5, 6, 10, 11].map((line) => findAuthor(log, "a.ts", line)?.key),
      ["s_1::t_1", "s_2::t_2", "s_2::t_2", "s_1::t_1", undefined],
    );
    assert.equal(findAuthor(log, "b.ts", 1), null);
  });

  test("finds exactly the lines that the ranges name", () => {
    const range = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 12 }), (ranges) => {
        const list = ranges.map(([first, more]) => (more === 0 ? `${first}` : `${first}-${first + more}`));
        const log = parse(aLog("a.ts", `  key ${list.join(",")}`));
        for (let line = 1; line <= 80; line++) {
          const named = ranges.some(([first, more]) => line >= first && line <= first + more);
          assert.equal(findAuthor(log, "a.ts", line) !== null, named);
        }
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});

suite("parseAuthorshipLog, fuzzed", () => {
  const valid = aLog(
    "src/pay.ts",
    "  s_bb9a22f8451ca3::t_aebfd149383bd7 33-35,252-255",
    '"a b.ts"',
    "  h_0123456789abcd 1,2,3-9",
  );
  const bounded = (log: ParsedRecord): void => {
    assert.ok(log.problems.length <= 1);
    if (log.problems.length === 1) assert.equal(log.record, null);
    findAuthor(log, "src/pay.ts", 34);
  };

  test("any bytes give a log or one problem", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        bounded(parse(Buffer.from(bytes).toString("utf8")));
      }),
      { seed: 12, numRuns: 3_000 },
    );
  });

  test("any text in a log's own alphabet gives a log or one problem", () => {
    const piece = fc.constantFrom(
      "\n",
      "  ",
      " ",
      "---",
      "\n---\n",
      "1",
      "-",
      ",",
      "::",
      "s_",
      "h_",
      "{}",
      "{",
      '"',
      "a.ts",
      "\r",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        bounded(parse(pieces.join("")));
      }),
      { seed: 13, numRuns: 3_000 },
    );
  });

  test("a log cut off anywhere is refused", () => {
    for (let length = 0; length < valid.length; length++) {
      const log = parse(valid.slice(0, length));
      bounded(log);
      assert.equal(log.problems.length, 1, `cut at ${length}`);
    }
    assert.deepEqual(parse(valid).problems, []);
  });

  test("a changed character gives a log or one problem", () => {
    fc.assert(
      fc.property(fc.nat(valid.length - 1), fc.string({ maxLength: 3, unit: "binary" }), (at, text) => {
        bounded(parse(valid.slice(0, at) + text + valid.slice(at + 1)));
      }),
      { seed: 14, numRuns: 3_000 },
    );
  });

  test("large and deep logs are read without harm", () => {
    bounded(parse(`---\n${"[".repeat(500_000)}`));
    bounded(parse(`---\n{"prompts":${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}}`));
    const list = Array.from({ length: 100_000 }, (_, index) => 2 * index + 1).join(",");
    const log = parse(aLog("a.ts", `  key ${list}`));
    assert.equal(findAuthor(log, "a.ts", 199_999)?.key, "key");
    assert.equal(findAuthor(log, "a.ts", 199_998), null);
    check(aLog("a.ts", `  key ${`${list},`.repeat(2)}1`), ["problem: its line 2 is not an entry"]);
    check(aLog(...Array.from({ length: 100_001 }, () => "a.ts")), ["problem: it has more than 100000 lines"]);
  });
});
