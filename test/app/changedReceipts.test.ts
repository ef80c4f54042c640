import assert from "node:assert/strict";

import fc from "fast-check";

import { decodeBase64 } from "../../src/adapters/base64.ts";
import { createSignatureVerifier } from "../../src/adapters/signing/signatureVerifier.ts";
import { readReceipt } from "../../src/app/readReceipts.ts";
import type { Envelope } from "../../src/core/receipt/envelope.ts";
import { useCleanGit } from "../support/gitRepository.ts";
import { allowedSigners, ReviewTeam, type TeamMember } from "../support/reviewTeam.ts";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** How many changes are tried; more by `FRESH_EYES_MUTATIONS`, at a tenth of a second each. */
const nRuns = Number(process.env.FRESH_EYES_MUTATIONS ?? 100);

/** What may stand for a character so that whatever it stands in keeps its form. */
const alike = ["0123456789", "abcdef", "ghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "/.-_ "];

suite("changes of a valid receipt", function () {
  this.timeout(Math.max(180_000, nRuns * 500));
  useCleanGit();
  let team: ReviewTeam;
  let line = "";
  let trusted: { allowedSigners: string; revoked: null; pgpKeys: null };
  const signatures = createSignatureVerifier();

  suiteSetup(async () => {
    team = new ReviewTeam();
    const ada: TeamMember = team.member("Ada");
    team.repository.commit({ "pay.ts": "charge();\n\n\n\n\n\n\nrefund();\n" });
    team.repository.git("branch", "topic", "main");
    team.repository.commit({ "pay.ts": "charge(2);\n\n\n\n\n\n\nrefund(all);\n" }, { branch: "topic" });
    await team.approve(ada, "topic");
    line = team.receipts()[0]?.line ?? "";
    trusted = { allowedSigners: allowedSigners([ada]), revoked: null, pgpKeys: null };
    assert.equal(await become(line), "taken");
  });

  suiteTeardown(() => {
    team.dispose();
  });

  /** What becomes of a line of a note: most are refused before anybody looks at their signature. */
  async function become(text: string): Promise<"unread" | "refused" | "taken"> {
    const read = readReceipt(text, decodeBase64);
    if ("why" in read || read.signature === null) return "unread";
    const { kind } = await signatures.verify(read.message, read.signature, trusted);
    return kind === "valid" ? "taken" : "refused";
  }

  const envelope = (): Envelope => JSON.parse(line) as Envelope;
  const payload = (): string => Buffer.from(envelope().payload, "base64").toString("utf8");
  const enveloped = (text: string): string =>
    JSON.stringify({ ...envelope(), payload: Buffer.from(text).toString("base64") });

  test("law: none is taken that puts any characters anywhere", async () => {
    const odd = ['"', "=", "{", "]", " ", "\\", "\u0430", "\0"];
    const plain = Array.from("abcdefABCDEFxyz0123456789+/-_.");
    const character = fc.constantFrom(...plain, ...plain, ...odd);
    const change = fc.record({
      at: fc.double({ min: 0, max: 0.999999, noNaN: true }),
      length: fc.integer({ min: 0, max: 3 }),
      by: fc.array(character, { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        async (inside, changes) => {
          const original = inside ? payload() : line;
          let text = original;
          for (const { at, length, by } of changes) {
            const start = Math.floor(at * text.length);
            text = text.slice(0, start) + by.join("") + text.slice(start + length);
          }
          if (text === original) return;
          assert.notEqual(await become(inside ? enveloped(text) : text), "taken", text);
        },
      ),
      { seed: 20, numRuns: nRuns },
    );
  });

  test("law: none is taken that changes one value and keeps its form; their signatures are what refuses most", async () => {
    const count = { unread: 0, refused: 0, taken: 0 };
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.nat(), async (which, where, what) => {
        const changed = withOneChange(JSON.parse(payload()) as Json, { which, where, what });
        const text = JSON.stringify(changed);
        if (text === payload()) return;
        const became = await become(enveloped(text));
        count[became] += 1;
        assert.notEqual(became, "taken", text);
      }),
      { seed: 21, numRuns: nRuns },
    );
    assert.ok(count.refused > count.unread, JSON.stringify(count));
  });
});

/** Changes one value of a JSON text: a character of a text for another of its kind, a number by one, a list by its last item. */
function withOneChange(value: Json, by: { which: number; where: number; what: number }): Json {
  const places = placesIn(value);
  const place = places[by.which % places.length];
  if (place === undefined) return value;
  place.put(changedValue(place.value, by));
  return value;
}

interface Place {
  readonly value: Json;
  readonly put: (value: Json) => void;
}

function placesIn(value: Json): Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const put = (next: Json): void => {
      (value as Record<string, Json>)[key] = next;
    };
    const isChangeable = typeof inner !== "object" || inner === null || Array.isArray(inner);
    return [...(isChangeable && inner !== "" ? [{ value: inner, put }] : []), ...placesIn(inner)];
  });
}

function changedValue(value: Json, { where, what }: { where: number; what: number }): Json {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  if (Array.isArray(value)) return value.slice(0, -1);
  if (typeof value !== "string") return "x";
  const at = where % value.length;
  const kind = alike.find((characters) => characters.includes(value[at] ?? "")) ?? "";
  const other = kind[what % Math.max(1, kind.length)] ?? "-";
  return value.slice(0, at) + other + value.slice(at + 1);
}
