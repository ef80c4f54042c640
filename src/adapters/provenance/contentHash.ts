import { createHash } from "node:crypto";

import { murmur128, murmur32 } from "./murmur3.ts";

/**
 * Checks texts against a content hash as records of Agent Trace have it; `null` for a kind of hash not known here. Seen
 * in public records: `sha256:` with all digits or the first 16, `murmur3:` with 8 digits (x86, 32 bits) or 32 (x64, 128
 * bits written as one number, so that the second half stands first; others write the first half first). Seeds are 0.
 */
export function contentHashMatcher(hash: string): ((text: string) => boolean) | null {
  const [kind, digits = ""] = hash.split(":");
  if (kind === "sha256" && digits.length >= 16) {
    return (text) => createHash("sha256").update(text, "utf8").digest("hex").startsWith(digits);
  }
  if (kind !== "murmur3") return null;
  if (digits.length === 8) return (text) => murmur32(Buffer.from(text, "utf8")) === digits;
  return (text) => {
    const [first, second] = murmur128(Buffer.from(text, "utf8"));
    return second + first === digits || first + second === digits;
  };
}
