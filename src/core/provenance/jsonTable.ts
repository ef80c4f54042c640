/** A JSON object whose members nobody has looked at yet. */
export type JsonTable = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object. */
export function isTable(value: unknown): value is JsonTable {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value that is a JSON object; anything else is `null`. */
export function asTable(value: unknown): JsonTable | null {
  return isTable(value) ? value : null;
}

/** An own member, whatever it is; inherited ones are missing. */
export function memberOf(table: JsonTable | null, key: string): unknown {
  return table !== null && Object.hasOwn(table, key) ? table[key] : undefined;
}

/** An own member that is an object; anything else is `null`. */
export function tableIn(table: JsonTable | null, key: string): JsonTable | null {
  return asTable(memberOf(table, key));
}

/** An own member that is a list; anything else is `null`. */
export function listIn(table: JsonTable | null, key: string): readonly unknown[] | null {
  const value = memberOf(table, key);
  return Array.isArray(value) ? value : null;
}

/** An own member that is a text; anything else is `null`. */
export function textIn(table: JsonTable | null, key: string): string | null {
  const value = memberOf(table, key);
  return typeof value === "string" ? value : null;
}

/** An own member that is a number; anything else is `null`. */
export function numberIn(table: JsonTable | null, key: string): number | null {
  const value = memberOf(table, key);
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

/** Reads a JSON object; `null` for any other text. */
export function parseTable(text: string): JsonTable | null {
  try {
    const value: unknown = JSON.parse(text);
    return isTable(value) ? value : null;
  } catch {
    return null;
  }
}
