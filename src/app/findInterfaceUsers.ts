import type { Change, Problem } from "../core/change/change.ts";
import type { ChangedDeclaration } from "../core/interfaces/declaration.ts";
import {
  endingsFor,
  interfaceUsers,
  possibleUsers,
  type InterfaceUsers,
} from "../core/interfaces/interfaceUsers.ts";
import type { Repository, Work } from "./ports.ts";
import { UserError } from "./userErrors.ts";

/** Who was found, and why nobody could be told. */
export interface FoundUsers {
  readonly users: readonly InterfaceUsers[];
  readonly problems: readonly Problem[];
}

/** A change that gives more declarations another shape is a redesign, of which no list of callers says much. */
const mostDeclarations = 40;

/** Shorter names stand for too many things. */
const shortestName = 3;

/**
 * Who calls, outside the change, what callers see otherwise after it. What the change leaves alone is as the base has
 * it, so the base is searched: once for all names, and only the files that may call something are read.
 */
export async function findInterfaceUsers(
  changed: readonly ChangedDeclaration[],
  change: Change,
  repository: Repository,
  work: Work,
): Promise<FoundUsers> {
  const telling = changed.filter(({ base }) => base.name.length >= shortestName);
  if (telling.length === 0 || telling.length > mostDeclarations) return { users: [], problems: [] };
  work.progress("Looking who uses what changed");
  try {
    return await search(telling, change, repository, work);
  } catch (error) {
    // A clone may lack what the change leaves alone. The rest of the review does not hang on it.
    if (work.signal.aborted || !(error instanceof UserError)) throw error;
    return untold(error.message);
  }
}

async function search(
  telling: readonly ChangedDeclaration[],
  change: Change,
  repository: Repository,
  work: Work,
): Promise<FoundUsers> {
  const found = await repository.findWords(
    change,
    {
      words: [...new Set(telling.map(({ base }) => base.name))],
      endings: [...new Set(telling.flatMap(({ path }) => endingsFor(path)))],
    },
    work,
  );
  if (found.isCutShort) return untold("Its names stand in too many places");
  const possible = possibleUsers(telling, found.places, change);
  if (possible.size === 0) return { users: [], problems: [] };
  const paths = new Set([...possible.values()].flatMap((places) => places.map(({ path }) => path)));
  const { texts } = await repository.readBaseTree(change, (path) => paths.has(path), work);
  return { users: interfaceUsers(possible, found.places, texts, change), problems: [] };
}

function untold(why: string): FoundUsers {
  return { users: [], problems: [{ path: "", message: `Who uses what changed could not be told: ${why}` }] };
}
