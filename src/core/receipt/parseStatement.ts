import { predicateType, type ReceiptStatement } from "./receipt.ts";

/** Reads the payload of an envelope; `null` for what is not a receipt of this version, down to its last field. */
export function parseStatement(text: string): ReceiptStatement | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return isStatement(value) ? value : null;
}

type Check = (value: unknown) => boolean;

const isString: Check = (value) => typeof value === "string";
const isBoolean: Check = (value) => typeof value === "boolean";
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(fields).every(([name, check]) => check((value as Record<string, unknown>)[name]));

const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

const oneOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length === 1 && check(value[0]);

const hasShape = shape({
  _type: (value) => value === "https://in-toto.io/Statement/v1",
  subject: oneOf(shape({ name: isString, digest: shape({ gitCommit: isString }) })),
  predicateType: (value) => value === predicateType,
  predicate: shape({
    reviewers: oneOf(shape({ name: isString, uri: isString })),
    reviewTime: isString,
    annotations: shape({
      tool: shape({ name: isString, version: isString }),
      base: isString,
      tree: isString,
      source: orNull(isString),
      policy: orNull(isString),
      override: orNull(shape({ reason: isString, against: listOf(isString) })),
      read: listOf(shape({ path: isString, edits: listOf(isString) })),
      folded: listOf(shape({ path: isString, noise: isString, edits: listOf(isString) })),
      decisions: listOf(
        shape({
          item: isString,
          title: isString,
          decision: isString,
          why: isString,
          edits: listOf(isString),
        }),
      ),
      attributed: listOf(shape({ path: isString, edits: listOf(isString), word: isString })),
      reviewerIsAuthor: isBoolean,
    }),
  }),
});

function isStatement(value: unknown): value is ReceiptStatement {
  return hasShape(value);
}
