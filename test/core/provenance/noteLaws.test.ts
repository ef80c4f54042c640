import assert from "node:assert/strict";
import fc from "fast-check";

import { parseNote } from "../../../src/core/provenance/parseNote.ts";
import type { HunkProvenance, LineProvenance } from "../../../src/core/provenance/provenance.ts";
import type { CommitRecord } from "../../../src/core/provenance/records.ts";
import { attribute, byClaude, type SketchedLine } from "./attributions.ts";
import { fileFormats, lineFormats, type NotedLine, type SketchedAuthor } from "./noteFormats.ts";

const formats = [...lineFormats, ...fileFormats];

const authors = fc.constantFrom<SketchedAuthor>("agent 1", "agent 2", "person", "both", "nobody");

/** A file whose lines all read differently, so that a text names a line. */
const files = fc
  .array(authors, { minLength: 1, maxLength: 12 })
  .map((all) => all.map((author, index): NotedLine => ({ author, text: `const line${index} = ${index};` })));

const settings = { seed: 31, numRuns: 30 };

function parse(note: string): CommitRecord {
  const parsed = parseNote(note, "refs/notes/test");
  assert.ok(parsed?.record);
  assert.deepEqual(parsed.problems, []);
  return parsed.record;
}

/** The lines of a file of a commit, which are added from some line on. */
function added(commit: string, lines: readonly NotedLine[], from = 0): SketchedLine[] {
  return lines
    .slice(from)
    .map(({ text }, index): SketchedLine => [text, `${commit} a.ts ${from + index + 1}`]);
}

/** What is said of each text, but for the name of the commit. */
function answers(hunk: HunkProvenance, lines: readonly SketchedLine[]): [string, LineProvenance][] {
  return hunk.lines.map(({ line, ...rest }) => {
    const evidence = rest.evidence.map((one) => ({ ...one, commit: null }));
    return [lines[line - 1]?.[0] ?? "", { ...rest, evidence }];
  });
}

/** The same value with every object's members in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

/** A note with its JSON written in other ways: members in reverse, other blanks, carriage returns. */
function rewritten(note: string): string[] {
  const start = note.startsWith("{") ? 0 : note.indexOf("---\n") + 4;
  const json = reversed(JSON.parse(note.slice(start)));
  const head = note.slice(0, start);
  const all = [head + JSON.stringify(json), head + JSON.stringify(json, null, "\t"), `${note}\n`];
  return [...all, ...all.map((one) => one.replaceAll("\n", "\r\n"))];
}

for (const { name, write } of formats) {
  suite(`a note of ${name}, by law`, () => {
    test("written down in another way it is the same record", () => {
      fc.assert(
        fc.property(files, (lines) => {
          const note = write("a.ts", lines);
          for (const other of rewritten(note)) assert.deepEqual(parse(other), parse(note));
        }),
        settings,
      );
    });

    test("on a rebased commit it says the same of the same text", () => {
      fc.assert(
        fc.property(files, fc.integer({ min: 0, max: 5 }), (lines, more) => {
          const before = Array.from({ length: more }, (_, index): NotedLine => ({
            author: "nobody",
            text: `// above ${index}`,
          }));
          const moved = [...before, ...lines];
          const old = added("c1", lines);
          const rebased = added("c2", moved, more);
          const commits = { c1: [byClaude], c2: [byClaude] };
          const was = attribute({ lines: old, commits, records: { c1: [parse(write("a.ts", lines))] } });
          const is = attribute({ lines: rebased, commits, records: { c2: [parse(write("a.ts", moved))] } });
          assert.deepEqual(answers(is, rebased), answers(was, old));
        }),
        settings,
      );
    });

    test("says nothing of another commit's lines", () => {
      fc.assert(
        fc.property(files, files, (first, second) => {
          const lines = [...added("c1", first), ...added("c2", second)];
          const commits = { c1: [byClaude], c2: [] };
          const without = attribute({ lines, commits });
          const record = parse(write("a.ts", second));
          const noted = attribute({ lines, commits, records: { c2: [record] } });
          const ofFirst = (hunk: HunkProvenance): unknown => hunk.lines.slice(0, first.length);
          assert.deepEqual(ofFirst(noted), ofFirst(without));
        }),
        settings,
      );
    });

    test("makes nobody a person but those it names", () => {
      fc.assert(
        fc.property(files, (lines) => {
          const record = parse(write("a.ts", lines));
          const hunk = attribute({
            lines: added("c1", lines),
            commits: { c1: [] },
            records: { c1: [record] },
          });
          for (const { line, state } of hunk.lines)
            if (state === "human") assert.equal(lines[line - 1]?.author, "person");
        }),
        settings,
      );
    });

    test("cut off anywhere it is no record, with at most one problem", () => {
      const note = write("a.ts", [
        { author: "agent 1", text: "one" },
        { author: "person", text: "two" },
      ]);
      for (let length = 0; length < note.length; length++) {
        const parsed = parseNote(note.slice(0, length), "refs/notes/test");
        assert.equal(parsed?.record ?? null, null, `cut at ${length}`);
        assert.ok((parsed?.problems.length ?? 0) <= 1);
      }
    });
  });
}

suite("notes of different tools on one commit, by law", () => {
  test("a line is no person's while any of them says that an agent wrote it for sure", () => {
    fc.assert(
      fc.property(files, (lines) => {
        const records = lineFormats.map(({ write }) => parse(write("a.ts", lines)));
        const hunk = attribute({ lines: added("c1", lines), commits: { c1: [] }, records: { c1: records } });
        const state = {
          "agent 1": "recorded",
          "agent 2": "recorded",
          person: "human",
          both: "recorded",
          nobody: "unknown",
        };
        for (const line of hunk.lines)
          assert.equal(line.state, state[lines[line.line - 1]?.author ?? "nobody"]);
      }),
      settings,
    );
  });
});
