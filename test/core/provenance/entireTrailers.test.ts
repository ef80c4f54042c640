import assert from "node:assert/strict";

import fc from "fast-check";

import { attributionsIn, checkpointIdsIn } from "../../../src/core/provenance/entireTrailers.ts";

const ulid = "01M3WE2VX9HQC3NVY9BWYCW6JV";

suite("checkpointIdsIn", () => {
  function check(message: string, ids: readonly string[]): void {
    assert.deepEqual(checkpointIdsIn(message), ids);
  }

  test("reads both kinds of id, whatever else the message holds", () => {
    check("Pay\n\nEntire-Checkpoint: 0e6b66910244\n", ["0e6b66910244"]);
    check(`Pay\r\n\r\nEntire-Checkpoint: ${ulid}\r\nSigned-off-by: Ada`, [ulid]);
    check("Entire-Checkpoint:\t0e6b66910244", ["0e6b66910244"]);
    check("Pay", []);
  });

  test("reads all of a squash, in the middle and indented, each once", () => {
    const message = [
      "Pay (#7)",
      "",
      "* One",
      "",
      "  Entire-Checkpoint: 0e6b66910244",
      "* Two",
      "",
      `    Entire-Checkpoint: ${ulid}`,
      "  Entire-Checkpoint: 0e6b66910244",
      "---------",
    ].join("\n");
    check(message, ["0e6b66910244", ulid]);
  });

  test("passes over what is no id", () => {
    check("Entire-Checkpoint: 0E6B66910244", []);
    check("Entire-Checkpoint: 0e6b669102441", []);
    check("Entire-Checkpoint: 0e6b6691024", []);
    check("Entire-Checkpoint: 81M3WE2VX9HQC3NVY9BWYCW6JV", []);
    check("Entire-Checkpoint: 01m3we2vx9hqc3nvy9bwycw6jv", []);
    check("Entire-Checkpoint: ../../etc/passwd", []);
    check("Entire-Checkpoint: 0e6b66910244:a", []);
  });

  test("ends, however long the message is", () => {
    const ids = Array.from({ length: 500 }, (_, index) => index.toString(16).padStart(12, "0"));
    assert.equal(checkpointIdsIn(ids.map((id) => `Entire-Checkpoint: ${id}`).join("\n")).length, 64);
    check(`Entire-Checkpoint:${" ".repeat(200_000)}x`, []);
    check("Entire-Checkpoint:".repeat(20_000), []);
  });

  test("gives only what could be an id", () => {
    const parts = fc.constantFrom("Entire-Checkpoint:", " ", "\n", "0e6b66910244", ulid, "x", "\0", "..");
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 20 }), (message) => {
        for (const id of checkpointIdsIn(message.join(""))) assert.match(id, /^[0-9a-zA-Z]{12,26}$/);
      }),
    );
  });
});

suite("attributionsIn", () => {
  function check(message: string, shares: readonly number[]): void {
    assert.deepEqual(
      attributionsIn(message).map(({ share }) => share),
      shares,
    );
  }

  test("reads the documented trailer, and nothing like it", () => {
    check("Pay\n\nEntire-Attribution: 73% agent (146/200 lines)\n", [0.73]);
    check("  Entire-Attribution: 100% agent\r\nEntire-Attribution: 0% agent (0/9 lines)", [1, 0]);
    check("Entire-Attribution: 173% agent (1/2 lines)", []);
    check("Entire-Attribution: {agent %}\nSay Entire-Attribution: 5% agent", []);
    check(`Entire-Attribution: 5%${" ".repeat(100_000)}x`, []);
  });

  test("keeps its words", () => {
    assert.deepEqual(
      attributionsIn(" Entire-Attribution: 73% agent (146/200 lines)\r").map(({ words }) => words),
      ["Entire-Attribution: 73% agent (146/200 lines)"],
    );
  });
});
