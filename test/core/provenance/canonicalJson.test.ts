import assert from "node:assert/strict";
import fc from "fast-check";

import { canonicalJson } from "../../../src/core/provenance/canonicalJson.ts";

suite("canonicalJson", () => {
  test("writes the examples of RFC 8785", () => {
    const example = JSON.parse(
      String.raw`{ "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false] }`,
    ) as unknown;
    assert.equal(
      canonicalJson(example),
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
    const keys = { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7 };
    assert.deepEqual(Object.values(JSON.parse(canonicalJson(keys) ?? "") as object), [4, 2, 6, 7, 1, 5, 3]);
  });

  test("means the same as what it was made of", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const plain = JSON.parse(JSON.stringify(value)) as unknown;
        assert.deepEqual(JSON.parse(canonicalJson(plain) ?? ""), plain);
      }),
    );
  });

  test("does not depend on the order of members, and writing it again changes nothing", () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, one]) => [key, reversed(one)]),
      );
    };
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = canonicalJson(value);
        assert.equal(canonicalJson(reversed(value)), text);
        assert.equal(canonicalJson(JSON.parse(text ?? "")), text);
      }),
    );
  });

  test("gives up on what is nested too deeply", () => {
    assert.equal(canonicalJson(JSON.parse("[".repeat(50_000) + "]".repeat(50_000))), null);
  });
});
