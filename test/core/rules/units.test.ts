import assert from "node:assert/strict";

import { splitDockerfile } from "../../../src/core/rules/dockerfile.ts";
import { splitSql } from "../../../src/core/rules/sqlStatements.ts";
import { splitProse, splitText } from "../../../src/core/rules/textLines.ts";
import { createPositionAt } from "../../../src/core/rules/textPattern.ts";

suite("splitDockerfile", () => {
  const show = (text: string): string[] =>
    splitDockerfile(text).map((unit) => `${unit.symbol || "-"}: ${unit.text}`);

  test("joins continued lines and leaves comments between them out", () => {
    const text = "FROM a AS build\n# why\nRUN make \\\n  # slow\n  && make install\nUSER node\n";
    assert.deepEqual(show(text), [
      "build: FROM a AS build",
      "build: RUN make && make install",
      "build: USER node",
    ]);
  });

  test("numbers stages without a name", () => {
    assert.deepEqual(show("FROM a\nFROM b\nUSER x"), ["stage0: FROM a", "stage1: FROM b", "stage1: USER x"]);
  });

  test("keeps a heredoc in one instruction", () => {
    const text = "FROM a\nRUN <<EOF\nUSER root\nEOF\nUSER node\n";
    assert.deepEqual(show(text), ["stage0: FROM a", "stage0: RUN <<EOF USER root EOF", "stage0: USER node"]);
  });

  test("hands on what the shell runs, and nothing of the exec form", () => {
    const text = 'RUN --mount=type=cache make \\\n  all\nRUN ["make"]\nUSER node\n';
    const scripts = splitDockerfile(text).map(({ script }) =>
      script.map(({ start, end }) => text.slice(start, end)).join(""),
    );
    assert.deepEqual(scripts, ["make \\\n  all\n", "", ""]);
  });

  test("hands on what stands in a heredoc of the shell", () => {
    const text = "RUN <<EOF\nmake\nEOF\nRUN cat <<EOF\na\nEOF\n";
    const scripts = splitDockerfile(text).map(({ script }) =>
      script.map(({ start, end }) => text.slice(start, end)).join(""),
    );
    assert.deepEqual(scripts, ["make\n", "cat <<EOF\na\nEOF\n"]);
  });

  test("ends with the text where a line is continued into nothing", () => {
    assert.deepEqual(show("FROM a\nRUN make \\"), ["stage0: FROM a", "stage0: RUN make"]);
  });
});

suite("splitSql", () => {
  test("splits statements and minds strings, comments and bodies", () => {
    const text = "-- one; two\nGRANT ALL ON a TO b;\nSELECT ';' /* ; */ FROM c; DO $$ x; y $$;\n";
    const units = splitSql(text);
    assert.deepEqual(
      units.map((unit) => unit.text),
      ["GRANT ALL ON a TO b", "SELECT ';' FROM c", "x", "y", "DO $$"],
    );
    assert.deepEqual(
      units.map(({ offset, length }) => text.slice(offset, offset + length)),
      ["GRANT ALL ON a TO b;", "SELECT ';' /* ; */ FROM c;", "x;", "y", "DO $$ x; y $$;"],
    );
  });

  test("has a unit for each annotation of a test, which is a comment", () => {
    const text = "-- 5 %\n  -- %disabled\n  PROCEDURE a;\n";
    const units = splitSql(text);
    assert.deepEqual(
      units.map((unit) => unit.text),
      ["-- %disabled", "PROCEDURE a"],
    );
    const first = units[0];
    assert.equal(text.slice(first?.offset, (first?.offset ?? 0) + (first?.length ?? 0)), "-- %disabled");
  });
});

suite("splitText", () => {
  const show = (text: string): string[] => splitText(text).map((unit) => unit.text);

  test("has a unit for each line that says something, comments too", () => {
    const text = "a: 1\n\n  # b \n";
    assert.deepEqual(
      splitText(text).map(({ offset, length }) => text.slice(offset, offset + length)),
      ["a: 1", "# b"],
    );
  });

  test("keeps what says that a private key follows with the key's first line", () => {
    const header = "-----BEGIN PGP PRIVATE KEY BLOCK-----";
    const text = `a\n${header}\nVersion: 1\n\nMIIE\nb\n${header}`;
    assert.deepEqual(show(text), ["a", `${header} MIIE`, "b", header]);
    const [, key] = splitText(text);
    assert.equal(text.slice(key?.offset).slice(0, key?.length), `${header}\nVersion: 1\n\nMIIE`);
  });

  test("leaves them apart where a key is only shown", () => {
    const header = "-----BEGIN PRIVATE KEY-----";
    assert.deepEqual(
      splitProse(`${header}\nMIIE`).map((unit) => unit.text),
      [header, "MIIE"],
    );
  });

  test("does not look for the key of a header for ever", () => {
    const header = "-----BEGIN PRIVATE KEY-----";
    assert.equal(show(`${header}\n`.repeat(20)).length, 4);
  });
});

suite("createPositionAt", () => {
  test("counts lines and columns from one", () => {
    const positionAt = createPositionAt("ab\n\nc");
    const places = [0, 1, 2, 3, 4, 5].map((offset) => positionAt(offset));
    assert.deepEqual(
      places.map(({ line, column }) => `${line}:${column}`),
      ["1:1", "1:2", "1:3", "2:1", "3:1", "3:2"],
    );
  });
});
