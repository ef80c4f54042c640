import { UserError } from "../../app/userErrors.ts";
import type { Remote } from "./chooseRemote.ts";

/** Does work at a remote. Where git cannot do it there, says which remote it was about; `what` is "The receipts could not be pushed". */
export async function reachRemote<T>(
  { name }: Remote,
  what: string,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof UserError)) throw error;
    throw new UserError(
      `${what}: ${withoutPasswords(error.message)}`,
      `Check that this works in a terminal without being asked anything: git ls-remote ${name}`,
    );
  }
}

/** Addresses may hold credentials, and git repeats them. */
function withoutPasswords(text: string): string {
  return text.replace(/\/\/[^/\s@]{1,500}@/g, "//");
}
