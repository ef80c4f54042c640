import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import { Ajv } from "ajv";
import fc from "fast-check";

import { composeHandover } from "../../../src/core/handover/composeHandover.ts";
import { isStillAbout, placeHandover } from "../../../src/core/handover/firstReader.ts";
import type { Handover } from "../../../src/core/handover/handover.ts";
import { leftFirst } from "../../../src/core/handover/leftFirst.ts";
import { formatHandover, parseHandover } from "../../../src/core/handover/parseHandover.ts";
import { renderHandover } from "../../../src/core/handover/renderHandover.ts";
import { evaluateGate } from "../../../src/core/gate/gate.ts";
import { composeReceipt } from "../../../src/core/receipt/receipt.ts";
import { formatEvent, parseEvent, type SessionEvent } from "../../../src/core/session/events.ts";
import { placeComments } from "../../../src/core/session/placeComments.ts";
import { resolveMarks } from "../../../src/core/session/resolveMarks.ts";
import { foldEvents } from "../../../src/core/session/sessionState.ts";
import { aChange, aFile, aHunk, anEntry, anEvent, anItem } from "../../support/builders.ts";
import { aHandover } from "./aHandover.ts";

const path = "src/pay.ts";
const entries = [
  anEntry(path, ["a", "b"], { reasons: ["A catch block is empty"], band: "first" }),
  anEntry("src/ship.ts", ["c"], { reasons: ["3 changed lines"] }),
  anEntry("src/tax.ts", ["t"]),
  anEntry("package-lock.json", ["n"], { noise: "lockFile", band: "noise" }),
];
const items = [
  anItem("catch@src/pay.ts", ["a", "b"], { places: [{ key: entries[0]?.key ?? "", path, finding: null }] }),
  anItem("ship", ["c"], { path: "src/ship.ts" }),
  anItem("whole", ["a", "c"], { path: "" }),
];
const change = aChange(entries.map(({ file }) => file));

/** The events of somebody who read some of it. */
const annsEvents: SessionEvent[] = [
  anEvent({ type: "marked", edits: [{ id: "c", path: "src/ship.ts" }] }),
  anEvent({ type: "comeBack", edits: [{ id: "a", path }] }),
  anEvent({
    type: "decided",
    item: "catch@src/pay.ts",
    decision: "unsure",
    why: "does it retry?",
    edits: ["a", "b"],
  }),
  anEvent({ type: "decided", item: "ship", decision: "problem", why: "", edits: ["c"] }),
  anEvent({ type: "decided", item: "whole", decision: "intended", why: "old", edits: ["a", "x"] }),
  anEvent({
    type: "commented",
    comment: "c1",
    place: { path: "src/ship.ts", side: "head", line: 1, edit: "c", offset: 0, text: "ship();" },
    item: "ship",
    text: "Who is told?\nAnd when?",
  }),
];

function compose(events: readonly SessionEvent[], by = "Ann <ann@example.com>"): Handover {
  const state = foldEvents(events);
  return composeHandover({
    change,
    by,
    repository: "https://example.com/shop.git",
    branch: "feature",
    queue: entries,
    checklist: items,
    state,
    marks: resolveMarks(
      state,
      entries.map(({ hunk }) => hunk),
    ).byHunk,
  });
}

const schema = JSON.parse(
  readFileSync(new URL("../../../src/core/handover/handover.schema.json", import.meta.url), "utf8"),
) as object;
const isValid = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

suite("composeHandover", () => {
  test("says what is read, unread, to come back to, folded, decided and asked", () => {
    const { hunks, items: handed, comments } = compose(annsEvents);
    assert.deepEqual(
      hunks.map(({ path: file, state, reason, edits }) => [file, state, reason, edits.join()]),
      [
        [path, "comeBack", "A catch block is empty", "a,b"],
        ["src/ship.ts", "read", "3 changed lines", "c"],
        ["src/tax.ts", "unread", "", "t"],
        ["package-lock.json", "folded", "lockFile", "n"],
      ],
    );
    assert.deepEqual(
      handed.map(({ id, decision, why }) => [id, decision, why]),
      [
        ["catch@src/pay.ts", "unsure", "does it retry?"],
        ["ship", "problem", ""],
        // Its code changed since: the old answer is none.
        ["whole", null, ""],
      ],
    );
    assert.deepEqual(
      comments.map(({ id, item, text }) => [id, item, text]),
      [["c1", "ship", "Who is told?\nAnd when?"]],
    );
  });

  test("has no field for times, pace or dwell, whatever was said", () => {
    const names = new Set<string>();
    const visit = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      for (const [name, inner] of Object.entries(value)) {
        if (!Array.isArray(value)) names.add(name);
        visit(inner);
      }
    };
    visit(compose(annsEvents));
    assert.deepEqual([...names].sort(), [
      ...["ask", "base", "branch", "by", "comments", "decision", "edit", "edits", "head", "hunks", "id"],
      ...["isResolved", "item", "items", "line", "offset", "path", "place", "reason", "repository", "side"],
      ...["state", "text", "title", "type", "version", "why"],
    ]);
    assert.doesNotMatch(formatHandover(compose(annsEvents)), /\d\d:\d\d|20\d\d-/);
  });

  test("does not pass on as one's own what somebody else handed over", () => {
    const taken = anEvent({ type: "tookUp", handover: aHandover({ by: "Zoe" }) });
    assert.deepEqual(compose([...annsEvents, taken]), compose(annsEvents));
  });

  test("is read again as it was written, meets its schema, and is clean, whatever the words", () => {
    const unit = fc.constantFrom(
      ...Array.from("aé😀`|\n\r\t \0\x1b\x7f\u202e\u2028\ufeff"),
      "\ud800",
      "\r\n",
    );
    const text = fc.string({ unit, maxLength: 60 });
    fc.assert(
      fc.property(text, text, text, (by, why, comment) => {
        const [, , first, ...others] = annsEvents;
        assert.ok(first?.type === "decided");
        const place = { path, side: "base" as const, line: 3, edit: "a", offset: -2, text: "x" };
        const handover = compose(
          [
            ...others,
            { ...first, why },
            anEvent({ type: "commented", comment: "c2", place, item: null, text: comment }),
          ],
          by,
        );
        assert.deepEqual(parseHandover(formatHandover(handover)), handover);
        assert.ok(isValid(handover), JSON.stringify(isValid.errors));
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  test("clips words that are too long for a handover, so that it can be taken up", () => {
    const [, , first] = annsEvents;
    assert.ok(first?.type === "decided");
    const handover = compose([{ ...first, why: "😀".repeat(20_000) }], "B".repeat(5000));
    assert.deepEqual(parseHandover(formatHandover(handover)), handover);
    assert.deepEqual([handover.by.length, handover.items[0]?.why.endsWith("😀…")], [300, true]);
  });
});

suite("parseHandover", () => {
  const good = compose(annsEvents);
  const refused = (change: (handover: Record<string, never>) => unknown): string => {
    const damaged = structuredClone(good) as unknown as Record<string, never>;
    const value = change(damaged) ?? damaged;
    const read = parseHandover(typeof value === "string" ? value : JSON.stringify(value));
    return typeof read === "string" ? read : "taken";
  };
  const set =
    (keys: readonly (string | number)[], value: unknown) =>
    (handover: Record<string, never>): void => {
      const parent = keys
        .slice(0, -1)
        .reduce<Record<string | number, unknown>>((at, key) => at[key] as never, handover);
      parent[keys.at(-1) ?? ""] = value;
    };

  const cases: readonly [name: string, change: Parameters<typeof refused>[0], why: RegExp][] = [
    ["no JSON", () => "{", /cut off or no JSON/],
    ["something else", () => "[]", /must be an object/],
    ["a receipt", () => '{"payloadType":"x"}', /field that is not known/],
    ["a later version", set(["version"], 2), /newer version/],
    ["a field too many", set(["marks"], []), /field that is not known/],
    ["a field of the prototype", () => JSON.stringify(good).replace("{", '{"__proto__":{},'), /not known/],
    ["a field too few", (one) => delete one.hunks && undefined, /"hunks" is missing/],
    ["nobody", set(["by"], "  "), /"by" must be/],
    ["a name that turns direction", set(["by"], "Ann \u202egnirts"), /"by" must be/],
    ["a name of two lines", set(["by"], "Ann\nRead: all"), /"by" must be/],
    ["a name that is too long", set(["by"], "A".repeat(301)), /longer than 300/],
    ["an option for a commit", set(["base"], "--upload-pack=x"), /"base" must be/],
    ["no base", set(["base"], null), /"base" must be a text/],
    ["a state of its own", set(["hunks", 0, "state"], "approved"), /hunks"?\[0\]\.state must be/],
    ["a decision of its own", set(["items", 0, "decision"], "fine"), /decision must be/],
    ["no line", set(["hunks", 0, "line"], -1), /line must be/],
    ["an edit of no name", set(["hunks", 0, "edits", 0], ""), /id of an edit/],
    ["an edit twice", set(["hunks", 0, "edits"], ["a", "a"]), /twice of one edit/],
    ["a question twice", set(["items", 1, "id"], "catch@src/pay.ts"), /twice of one question/],
    ["a comment twice", set(["comments"], [good.comments[0], good.comments[0]]), /two comments of one name/],
    ["a comment that is too long", set(["comments", 0, "text"], "x".repeat(20_001)), /longer than 20000/],
    ["a comment that steers a terminal", set(["comments", 0, "text"], "\u001b[2J"), /printable/],
    ["a place of its own", set(["comments", 0, "place", "side"], "both"), /must be a place/],
    ["a comment's name in a path", set(["comments", 0, "id"], "../x"), /id of a comment/],
    ["too many hunks", set(["hunks"], Array(20_001).fill(good.hunks[0])), /more than 20000 entries/],
    ["too much", () => " ".repeat(8 * 1024 * 1024 + 1), /larger than 8 MB/],
    ["nested too deep", () => "[".repeat(200_000), /no JSON|must be an object/],
  ];
  for (const [name, change, why] of cases) {
    test(`refuses ${name}, and says why`, () => {
      assert.match(refused(change), why);
    });
  }

  test("takes a file with a byte order mark", () => {
    assert.deepEqual(parseHandover(`\ufeff${formatHandover(good)}`), good);
  });

  test("law: what it takes meets the schema; any damage is refused or read as just what it says", () => {
    const leaf = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.boolean(),
      fc.constant([]),
      fc.constant({}),
    );
    const where = fc.constantFrom<readonly (string | number)[]>(
      ["by"],
      ["branch"],
      ["head"],
      ["hunks", 0, "state"],
      ["hunks", 0, "edits"],
      ["items", 0, "why"],
      ["items", 0, "id"],
      ["comments", 0, "place", "line"],
      ["comments", 0, "item"],
    );
    fc.assert(
      fc.property(where, leaf, (keys, value) => {
        const damaged = structuredClone(good) as unknown as Record<string, never>;
        set(keys, value)(damaged);
        const read = parseHandover(JSON.stringify(damaged));
        if (typeof read === "string") return;
        assert.deepEqual(read, damaged);
        assert.ok(isValid(read), JSON.stringify(isValid.errors));
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

suite("taking up a handover", () => {
  const arbitrary = fc
    .record({
      by: fc.constantFrom("Ann <ann@example.com>", "Zoe <zoe@example.com>"),
      states: fc.array(fc.constantFrom("read" as const, "unread" as const, "comeBack" as const), {
        minLength: 4,
        maxLength: 4,
      }),
      decision: fc.constantFrom("intended" as const, "unsure" as const, "problem" as const, null),
    })
    .map(({ by, states, decision }) => {
      const handover = compose(annsEvents, by);
      return {
        ...handover,
        hunks: handover.hunks.map((hunk, index) => ({ ...hunk, state: states[index] ?? "unread" })),
        items: handover.items.map((item) => ({ ...item, decision })),
      };
    });
  const own = [
    anEvent({ type: "marked", edits: [{ id: "t", path: "src/tax.ts" }] }),
    anEvent({ type: "decided", item: "ship", decision: "noBehaviourChange", why: "", edits: ["c"] }),
  ];

  test("law: taking up twice is taking up once, and the last of each person counts", () => {
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 4 }), (handovers) => {
        const events = handovers.map((handover) => anEvent({ type: "tookUp", handover }));
        const { handovers: once } = foldEvents(events);
        const twice = foldEvents(events.flatMap((event) => [event, { ...event, id: `${event.id}-again` }]));
        assert.deepEqual(twice.handovers, once);
        assert.deepEqual(once, new Map(handovers.map((handover) => [handover.by, handover])));
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  test("law: it changes no mark, decision, comment, verdict or receipt of one's own", () => {
    const told = (events: readonly SessionEvent[]) => {
      const state = foldEvents(events);
      const hunks = entries.map(({ hunk }) => hunk);
      const marks = resolveMarks(state, hunks).byHunk;
      const { head } = change;
      const facts = { queue: entries, checklist: items, state, marks, policy: { kind: "none" } as const };
      return {
        rest: { ...state, handovers: null, undoable: null },
        verdict: evaluateGate({ ...facts, head, headNow: head }),
        receipt: composeReceipt({
          ...facts,
          change,
          head: head ?? "",
          tree: "3".repeat(40),
          reviewer: { name: "Robin", email: "robin@example.com" },
          at: "",
          toolVersion: "",
          branch: null,
          policy: null,
          override: null,
          words: new Map(),
        }),
      };
    };
    fc.assert(
      fc.property(arbitrary, fc.nat(own.length), (handover, at) => {
        const taken = anEvent({ type: "tookUp", handover });
        assert.deepEqual(told([...own.slice(0, at), taken, ...own.slice(at)]), told(own));
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  test("can be undone, or forgotten later", () => {
    const taken = anEvent({ type: "tookUp", handover: aHandover() });
    const marked = own.slice(0, 1);
    assert.deepEqual(foldEvents([taken, anEvent({ type: "undone", event: taken.id })]).handovers.size, 0);
    const forgot = anEvent({ type: "forgotHandover", person: aHandover().by });
    assert.deepEqual(foldEvents([taken, ...marked, forgot]).handovers.size, 0);
    assert.deepEqual(
      [taken, forgot].map(formatEvent).map(parseEvent),
      [taken, forgot],
      "both survive the log",
    );
    assert.equal(
      parseEvent(formatEvent({ ...taken, handover: { ...aHandover(), by: "" } } as SessionEvent)),
      null,
    );
  });
});

suite("placeHandover", () => {
  const handed = compose(annsEvents);
  const texts = new Map([["src/ship.ts", { base: null, head: "ship();\n" }]]);

  test("shows each hunk as they left it, and what they decided and asked", () => {
    const reader = placeHandover(handed, change.files, texts);
    assert.deepEqual(
      [reader.name, [...reader.byHunk.values()], reader.nFound, reader.nGone],
      ["Ann", ["comeBack", "read", "unread"], 5, 0],
    );
    assert.deepEqual([...reader.items.keys()], ["catch@src/pay.ts", "ship"]);
    assert.deepEqual(
      reader.comments.map(({ at }) => [at?.path, at?.line]),
      [["src/ship.ts", 1]],
    );
  });

  test("a hunk that grew is left unread, one that is new is nobody's, and what is gone is counted", () => {
    const files = [
      aFile("src/ship.ts", [aHunk("src/ship.ts", ["c", "new"])]),
      aFile("src/new.ts", [aHunk("src/new.ts", ["z"])]),
    ];
    const reader = placeHandover(handed, files, new Map());
    assert.deepEqual([[...reader.byHunk.values()], reader.nFound, reader.nGone], [["unread"], 1, 4]);
  });

  test("what they decided of other code than there is now says so", () => {
    const [item] = handed.items;
    assert.ok(item !== undefined);
    assert.deepEqual(
      [isStillAbout(item, anItem(item.id, ["a"])), isStillAbout(item, anItem(item.id, ["a", "a2"]))],
      [true, false],
    );
  });

  test("what they left comes first: unread, to come back to, unsure, a problem or new", () => {
    const groups = (...handovers: readonly Handover[]) =>
      [
        ...leftFirst(
          entries,
          handovers.map((one) => placeHandover(one, change.files, texts)),
          items,
        ),
      ].map(([group, own]) => `${group}: ${own.map(({ file }) => file.path).join(" ")}`);
    assert.deepEqual(groups(handed), [
      "left: src/pay.ts src/tax.ts",
      "read: src/ship.ts",
      "noise: package-lock.json",
    ]);
    const all = { ...handed, hunks: handed.hunks.map((hunk) => ({ ...hunk, state: "read" as const })) };
    assert.deepEqual(groups(all)[0], "left: src/pay.ts", "the one they are unsure of");
    assert.deepEqual(groups({ ...all, items: [] })[0], "left: ");
  });
});

suite("renderHandover", () => {
  const handed = compose(annsEvents);
  const comments = placeComments(handed.comments, change.files, new Map());

  test("is short, and says what matters most first", () => {
    assert.equal(
      renderHandover(handed, comments, "own"),
      [
        "# Handover of a review",
        "",
        "`feature` at `2222222222` against `1111111111`, by `Ann <ann@example.com>`.",
        "",
        "1 hunk read, 1 not read, 1 to come back to, 1 folded as noise. Of 3 questions 0 settled, 1 a problem, 1 unsure, 1 open. 1 comment.",
        "",
        "## Problems",
        "",
        "- `src/ship.ts`: `Title of ship`",
        "",
        "## Unsure",
        "",
        "- `src/pay.ts`: `Title of catch@src/pay.ts` — `does it retry?`",
        "",
        "## Asked",
        "",
        "**`src/ship.ts`, line 1**: `ship();`",
        "",
        "> Who is told?",
        "> And when?",
        "",
        "## To come back to",
        "",
        "- `src/pay.ts:1` `A catch block is empty`",
        "",
        "## Not read",
        "",
        "- `src/tax.ts`, line 1",
        "",
        "## Open questions",
        "",
        "- `Question of whole?`",
        "",
        "## Read",
        "",
        "- `src/ship.ts` (1 hunk)",
        "",
        "## Folded as noise",
        "",
        "- `package-lock.json` (1 hunk)",
        "",
        "These are the words of the one who wrote them. They are no receipt, and count for nobody's approval.",
        "",
      ].join("\n"),
    );
  });

  test("words of others are shown and never rendered", () => {
    const [comment] = comments;
    assert.ok(comment !== undefined);
    const text = "![x](https://example.com/x.png)\n```\n# Approved";
    const markdown = renderHandover(
      handed,
      [{ ...comment, comment: { ...comment.comment, text } }],
      "others",
    );
    assert.ok(markdown.includes(`\n\`\`\`\`text\n${text}\n\`\`\`\`\n`), markdown);
  });
});
