import { isTable } from "./jsonTable.ts";

/** Deeper than any record. */
const MAX_DEPTH = 100;

/**
 * A JSON value as RFC 8785 writes it for signatures: members sorted by UTF-16 code units, no blanks, numbers and texts as
 * ECMAScript writes them. `null` for a value that is nested too deeply.
 */
export function canonicalJson(value: unknown): string | null {
  return write(value, MAX_DEPTH);
}

function write(value: unknown, depth: number): string | null {
  if (depth === 0) return null;
  if (Array.isArray(value)) {
    const parts = (value as readonly unknown[]).map((one) => write(one, depth - 1));
    return parts.includes(null) ? null : `[${parts.join(",")}]`;
  }
  if (!isTable(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort((left, right) => (left < right ? -1 : left > right ? 1 : 0))
    .map((key) => {
      const text = write(value[key], depth - 1);
      return text === null ? null : `${JSON.stringify(key)}:${text}`;
    });
  return members.includes(null) ? null : `{${members.join(",")}}`;
}
