import assert from "node:assert/strict";

import { contentHashMatcher } from "../../../src/adapters/provenance/contentHash.ts";
import { murmur128, murmur32 } from "../../../src/adapters/provenance/murmur3.ts";

const fox = "The quick brown fox jumps over the lazy dog";

suite("murmur3", () => {
  test("gives the published values", () => {
    const texts = ["", "a", "foo", "hello, world", fox, "ä".repeat(37), "x".repeat(100)];
    const hashes = texts.map((text) => [murmur32(Buffer.from(text)), murmur128(Buffer.from(text)).join(" ")]);
    assert.deepEqual(hashes, [
      ["00000000", "0000000000000000 0000000000000000"],
      ["3c2569b2", "85555565f6597889 e6b53a48510e895a"],
      ["f6a5c420", "e271865701f54561 7eaf87e42bba7d87"],
      ["149bbb7f", "342fac623a5ebc8e 4cdcbc079642414d"],
      ["2e4ff723", "e34bbc7bbc071b6c 7a433ca9c49a9347"],
      ["c781f2ea", "3f47265c8e75637e 5c35a19087327eb7"],
      ["9c78f092", "0404e50288596ae2 deaf57402eaf7cc3"],
    ]);
  });
});

suite("contentHashMatcher", () => {
  test("knows the kinds of hash that records have, and a changed character", () => {
    const hashes = [
      "sha256:d7a8fbb307d7809469ca9abcb0082e4f8d5651e46d3cdb762d02d0bf37c9e592",
      "sha256:d7a8fbb307d78094",
      "murmur3:2e4ff723",
      "murmur3:7a433ca9c49a9347e34bbc7bbc071b6c",
      "murmur3:e34bbc7bbc071b6c7a433ca9c49a9347",
    ];
    for (const hash of hashes) {
      const matches = contentHashMatcher(hash);
      assert.deepEqual([matches?.(fox), matches?.(`${fox}.`)], [true, false], hash);
    }
    assert.equal(contentHashMatcher("crc32:414fa339"), null);
    assert.equal(contentHashMatcher("sha256:d7a8"), null);
  });
});
