import assert from "node:assert/strict";

import { UserError } from "../../../src/app/userErrors.ts";

/** Waits for work that must fail with a `UserError`, and gives what it tells the person, in two lines. */
export async function rejection(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof UserError, `expected a UserError, not ${String(error)}`);
  return `${error.message}\n${error.remedy}`;
}
