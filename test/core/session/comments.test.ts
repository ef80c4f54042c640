import assert from "node:assert/strict";

import fc from "fast-check";

import type { CommentPlace } from "../../../src/core/session/commentPlace.ts";
import { formatEvent, parseEvent, type SessionEvent } from "../../../src/core/session/events.ts";
import { commentPlaceAt, placeComments } from "../../../src/core/session/placeComments.ts";
import { renderComments } from "../../../src/core/session/renderComments.ts";
import { foldEvents } from "../../../src/core/session/sessionState.ts";
import { aFile, aHunk, anEdit, anEvent } from "../../support/builders.ts";

const path = "src/pay.ts";
const place: CommentPlace = { path, side: "head", line: 4, edit: "a", offset: 0, text: "pay();" };
const written = (comment: string, text = "why?") =>
  anEvent({ type: "commented", comment, place, item: null, text });

/** The comments that hold after events: id, text, resolved. */
function comments(...events: readonly SessionEvent[]) {
  return [...foldEvents(events).comments.values()].map(({ id, text, isResolved }) => [id, text, isResolved]);
}

suite("comments in a session", () => {
  test("are written, reworded, resolved and deleted", () => {
    const reword = anEvent({ type: "commentReworded", comment: "c1", text: "how so?" });
    const resolve = anEvent({ type: "resolved", comment: "c2", isResolved: true });
    assert.deepEqual(comments(written("c1"), written("c2"), reword, resolve), [
      ["c1", "how so?", false],
      ["c2", "why?", true],
    ]);
    assert.deepEqual(comments(written("c1"), anEvent({ type: "uncommented", comment: "c1" })), []);
  });

  test("come back whole when their deletion is undone, and keep their words when new ones are", () => {
    const reword = anEvent({ type: "commentReworded", comment: "c1", text: "how so?" });
    const gone = anEvent({ type: "uncommented", comment: "c1" });
    const undo = ({ id }: SessionEvent) => anEvent({ type: "undone", event: id });
    assert.deepEqual(comments(written("c1"), reword, gone, undo(gone)), [["c1", "how so?", false]]);
    assert.deepEqual(comments(written("c1"), reword, undo(reword)), [["c1", "why?", false]]);
    assert.equal(foldEvents([written("c1"), gone]).undoable?.id, gone.id);
  });

  test("that are not there cannot be changed into being", () => {
    assert.deepEqual(
      comments(
        anEvent({ type: "commentReworded", comment: "c1", text: "boo" }),
        anEvent({ type: "resolved", comment: "c1", isResolved: true }),
      ),
      [],
    );
  });

  test("survive being written to the log and read; a damaged one is no event", () => {
    const events = [
      anEvent({ type: "commented", comment: "c", place, item: "i@p", text: "zwölf\n\"'" }),
      anEvent({ type: "commented", comment: "c", place, item: null, text: "" }),
      anEvent({ type: "commentReworded", comment: "c", text: "x" }),
      anEvent({ type: "uncommented", comment: "c" }),
      anEvent({ type: "resolved", comment: "c", isResolved: false }),
    ];
    assert.deepEqual(events.map(formatEvent).map(parseEvent), events);
    const damaged = [
      { ...place, side: "left" },
      { ...place, line: 0 },
      { ...place, offset: 1.5 },
      { ...place, extra: 1 },
      null,
    ].map((one) => parseEvent(JSON.stringify({ ...events[0], place: one })));
    assert.deepEqual(
      damaged,
      damaged.map(() => null),
    );
    assert.equal(parseEvent(JSON.stringify({ ...events[4], isResolved: "no" })), null);
  });

  test("law: they change no mark, word, decision or approval, and taking every comment event back leaves none", () => {
    const step = fc.record({
      kind: fc.constantFrom("commented" as const, "commentReworded" as const, "uncommented" as const),
      comment: fc.constantFrom("c1", "c2"),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const own = [
          anEvent({ type: "marked", edits: [{ id: "a", path }] }),
          anEvent({ type: "decided", item: "i", decision: "problem", why: "", edits: ["a"] }),
        ];
        const said = steps.map(({ kind, comment }) =>
          kind === "commented"
            ? written(comment)
            : kind === "commentReworded"
              ? anEvent({ type: kind, comment, text: "new" })
              : anEvent({ type: kind, comment }),
        );
        const others = (events: readonly SessionEvent[]) => ({
          ...foldEvents(events),
          comments: null,
          undoable: null,
        });
        assert.deepEqual(others([...own, ...said]), others(own));
        const back = said.map(({ id }) => anEvent({ type: "undone", event: id }));
        assert.deepEqual(foldEvents([...own, ...said, ...back]).undoable, foldEvents(own).undoable);
        assert.equal(foldEvents([...own, ...said, ...back]).comments.size, 0);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

/** A file whose one edit adds two lines at a line of a text that is made of numbered lines otherwise. */
function fileAt(line: number, id = "a", filePath = path) {
  const edit = anEdit(id, {
    base: { start: line, lines: 0 },
    head: { start: line, lines: 2 },
    added: ["+1", "+2"],
  });
  return aFile(filePath, [aHunk(filePath, [id], { edits: [edit] })]);
}

function textWith(line: number, nLines = 20): string {
  const lines = Array.from({ length: nLines }, (_, index) => `line ${index + 1}`);
  lines.splice(line - 1, 0, "+1", "+2");
  return `${lines.join("\n")}\n`;
}

suite("placeComments", () => {
  const at = (written: CommentPlace | null, file: ReturnType<typeof fileAt>, text: string | null) => {
    assert.ok(written !== null);
    const comment = { id: "c", place: written, item: null, text: "?", isResolved: false };
    const texts = new Map([[file.path, { base: null, head: text }]]);
    const [placed] = placeComments([comment], [file], texts);
    return placed?.at === null ? null : [placed?.at.path, placed?.at.line];
  };
  const onAdded = commentPlaceAt(fileAt(5), "head", 6, textWith(5));
  const onUnchanged = commentPlaceAt(fileAt(5), "head", 9, textWith(5));

  test("finds a line of an edit wherever the edit went, through a rename too", () => {
    assert.deepEqual(at(onAdded, fileAt(5), textWith(5)), [path, 6]);
    assert.deepEqual(at(onAdded, fileAt(11), textWith(11)), [path, 12]);
    assert.deepEqual(at(onAdded, fileAt(5, "a", "src/billing.ts"), textWith(5)), ["src/billing.ts", 6]);
  });

  test("finds an unchanged line by its text where lines came between", () => {
    assert.deepEqual(at(onUnchanged, fileAt(5), textWith(5)), [path, 9]);
    assert.deepEqual(at(onUnchanged, fileAt(5), textWith(5).replace("line 5\n", "line 5\nnew\nnew\n")), [
      path,
      11,
    ]);
  });

  test("says that the lines are gone when the edit is, or when an unchanged line is", () => {
    assert.equal(at(onAdded, fileAt(5, "a2"), textWith(5)), null);
    assert.equal(at(onUnchanged, fileAt(5), textWith(5).replace("line 7\n", "other\n")), null);
  });

  test("trusts the edit where the text cannot be read", () => {
    assert.deepEqual(at(onUnchanged, fileAt(5), null), [path, 9]);
  });

  test("law: a comment on any line of either side is found on that line again", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 22 }), (edit, line) => {
        assert.deepEqual(
          at(commentPlaceAt(fileAt(edit), "head", line, textWith(edit)), fileAt(edit), textWith(edit)),
          [path, line],
        );
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  test("knows no place in a file that did not change", () => {
    assert.equal(commentPlaceAt(aFile(path), "head", 1, "x"), null);
  });
});

suite("renderComments", () => {
  test("writes them file by file in the order of lines, and what is gone last", () => {
    const comment = (id: string, given: Partial<CommentPlace>, text: string, isResolved = false) => ({
      id,
      place: { ...place, ...given },
      item: null,
      text,
      isResolved,
    });
    const hunk = aHunk(path, ["a"]);
    const markdown = renderComments([
      { comment: comment("1", {}, "second\n\nwith a `pause`"), at: { path, side: "head", line: 9, hunk } },
      { comment: comment("2", { side: "base" }, "first", true), at: { path, side: "base", line: 2, hunk } },
      { comment: comment("3", { text: "" }, "lost"), at: null },
    ]);
    assert.equal(
      markdown,
      [
        "# Review comments",
        "",
        "## `src/pay.ts`",
        "",
        "**Removed or old line 2** (resolved): `pay();`",
        "",
        "> first",
        "",
        "**Line 9**: `pay();`",
        "",
        "> second",
        ">",
        "> with a `pause`",
        "",
        "## Their lines are gone",
        "",
        "**`src/pay.ts`, line 4** (its lines are gone)",
        "",
        "> lost",
        "",
      ].join("\n"),
    );
    assert.equal(renderComments([]), "");
  });
});
