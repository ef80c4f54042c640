import assert from "node:assert/strict";

import fc from "fast-check";

import { hunkKey } from "../../../src/core/change/change.ts";
import { buildQueue } from "../../../src/core/risk/queue.ts";
import type { SurveyedHunk } from "../../../src/core/risk/surveyedHunk.ts";
import { locateFindings } from "../../../src/core/risk/locateFindings.ts";
import { aFile, aFinding, aHunk, anEdit, noProvenance } from "../../support/builders.ts";

function anInput(path: string, id: string, given: Partial<SurveyedHunk> = {}): SurveyedHunk {
  const hunk = aHunk(path, [id]);
  return {
    key: hunkKey(hunk),
    hunk,
    file: aFile(path, [hunk]),
    findings: [],
    provenance: noProvenance,
    noise: null,
    ...given,
  };
}

const ai = { ...noProvenance, state: "declared", aiLines: 1 } as const;

suite("buildQueue", () => {
  test("reads severe findings first, then milder ones and sensitive places, then the rest, then noise", () => {
    const queue = buildQueue([
      anInput("README.md", "d"),
      anInput("package-lock.json", "e", { noise: "lockFile" }),
      anInput("src/auth/login.ts", "c"),
      anInput("src/a.ts", "b", { findings: [aFinding({ severity: "medium" })] }),
      anInput("src/b.ts", "a", { findings: [aFinding()] }),
    ]);
    assert.deepEqual(
      queue.map(({ hunk, band }) => `${hunk.edits[0]?.id ?? ""} ${band}`),
      ["a first", "b next", "c next", "d rest", "e noise"],
    );
  });

  test("says why in words, the strongest reason first", () => {
    const [entry] = buildQueue([
      anInput("src/payments/charge.ts", "a", {
        findings: [aFinding(), aFinding({ id: "f2" })],
        provenance: ai,
      }),
    ]);
    assert.deepEqual(entry?.reasons, [
      "A catch block is empty (2 places)",
      "handles money",
      "AI-written, no test changed with it",
      "1 changed line",
    ]);
  });

  test("reads code before a test that is eight times as long", () => {
    const long = (path: string, id: string, n: number) => {
      const added = Array.from({ length: n }, (_, index) => `line(${index});`);
      return anInput(path, id, { hunk: aHunk(path, [id], { edits: [anEdit(id, { added })] }) });
    };
    const queue = buildQueue([long("test/a.test.ts", "t", 200), long("src/a.ts", "s", 25)]);
    assert.deepEqual(
      queue.map(({ file }) => file.path),
      ["src/a.ts", "test/a.test.ts"],
    );
  });

  test("does not hold missing tests against AI hunks when a test changed with them", () => {
    const queue = buildQueue([anInput("src/a.ts", "a", { provenance: ai }), anInput("test/a.test.ts", "b")]);
    assert.deepEqual(
      queue.flatMap((entry) => entry.reasons).filter((reason) => reason.includes("test")),
      [],
    );
  });

  test("keeps the hunks of a file together and in its order, the riskiest file first", () => {
    const small = { findings: [aFinding({ severity: "medium" })] };
    const two = { findings: [aFinding({ severity: "medium" }), aFinding({ severity: "medium" })] };
    const three = { findings: [...two.findings, aFinding({ severity: "medium" })] };
    const queue = buildQueue([
      anInput("src/a.ts", "a1", small),
      anInput("src/b.ts", "b1", small),
      anInput("src/b.ts", "b2", three),
      anInput("src/b.ts", "b3"),
      anInput("src/c.ts", "c1", two),
    ]);
    assert.deepEqual(
      queue.map(({ hunk }) => hunk.edits[0]?.id),
      ["b1", "b2", "c1", "a1", "b3"],
    );
  });

  test("law: it is a permutation, scores stay within 0 and 1, and files stay whole in every band", () => {
    const input = fc.record({
      file: fc.integer({ min: 0, max: 3 }),
      nFindings: fc.integer({ min: 0, max: 9 }),
      severity: fc.constantFrom("high" as const, "medium" as const, "low" as const),
      noise: fc.constantFrom(null, "whitespace" as const),
    });
    fc.assert(
      fc.property(fc.array(input, { maxLength: 12 }), (given) => {
        const inputs = given
          .toSorted((left, right) => left.file - right.file)
          .map(({ file, nFindings, severity, noise }, index) =>
            anInput(`src/f${file}.ts`, `e${index}`, {
              findings: Array.from({ length: nFindings }, () => aFinding({ severity })),
              noise,
            }),
          );
        const queue = buildQueue(inputs);
        assert.deepEqual(queue.map(({ key }) => key).sort(), inputs.map(({ key }) => key).sort());
        assert.deepEqual(buildQueue(inputs), queue);
        for (const { score } of queue) assert.ok(score >= 0 && score <= 1);
        const parts = queue.map(({ band, file }) => `${band} ${file.path}`);
        const runs = parts.filter((part, index) => part !== parts[index - 1]);
        assert.equal(new Set(runs).size, runs.length);
        const place = new Map(inputs.map(({ key }, index) => [key, index]));
        queue.slice(1).forEach((entry, index) => {
          const before = queue[index];
          if (parts[index] !== parts[index + 1] || before === undefined) return;
          assert.ok((place.get(before.key) ?? 0) < (place.get(entry.key) ?? 0));
        });
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});

suite("locateFindings", () => {
  const text = (id: string, line: number) =>
    aHunk("src/pay.ts", [id], {
      edits: [anEdit(id, { base: { start: line, lines: 1 }, head: { start: line + 10, lines: 2 } })],
      base: { start: line, lines: 1 },
      head: { start: line + 10, lines: 2 },
    });
  const modes = aHunk("src/pay.ts", ["m"], {
    edits: [anEdit("m", { kind: "file", head: { start: 1, lines: 0 } })],
  });
  const file = aFile("src/pay.ts", [modes, text("a", 5), text("b", 30)]);
  const where = (given: Parameters<typeof aFinding>[0]): string[] => [
    ...locateFindings(file, [aFinding(given)]).keys(),
  ];
  const at = (line: number, column = 3) => ({ start: { line, column }, end: { line, column: column + 1 } });

  test("puts a finding into the hunk it touches on its own side", () => {
    assert.deepEqual(where({ ...at(16), side: "head" }), ["hunk-a:src/pay.ts"]);
    assert.deepEqual(where({ ...at(30), side: "base" }), ["hunk-b:src/pay.ts"]);
  });

  test("puts a finding beside every hunk into the nearest one", () => {
    assert.deepEqual(where({ ...at(36), side: "head" }), ["hunk-b:src/pay.ts"]);
  });

  test("puts a finding about the whole file into its file-level hunk", () => {
    const whole = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    assert.deepEqual(where(whole), ["hunk-m:src/pay.ts"]);
  });
});
