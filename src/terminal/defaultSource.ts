import type { Repository } from "../app/ports.ts";
import { UserError } from "../app/userErrors.ts";
import type { RangeSource } from "../core/change/change.ts";

/** The change a command is about when none is named: the branch one is on. `usage` shows how to name one. */
export async function defaultSource(repository: Repository, usage: string): Promise<RangeSource> {
  const base = await repository.defaultBase();
  if (base === null) {
    throw new UserError(
      "No branch stands out as the one to compare with.",
      `Name the range: fresh-eyes ${usage}`,
    );
  }
  return { kind: "range", base, head: "HEAD" };
}
