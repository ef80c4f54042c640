import type { Change, Problem } from "../core/change/change.ts";
import { isPackFile, teamRulesFolder, type PackFile } from "../core/rules/packFile.ts";
import type { Repository } from "./ports.ts";

/** The rule packs that the base revision of a change brings along: a change can't switch off what would catch it. */
export async function readTeamPacks(
  repository: Repository,
  change: Change,
): Promise<{ readonly packs: readonly PackFile[]; readonly problems: readonly Problem[] }> {
  const { files, problems } = await repository.readBaseFolder(change, teamRulesFolder);
  const packs = files.map(({ path, text }) => ({ path: path.slice(teamRulesFolder.length + 1), text }));
  return { packs: packs.filter(({ path }) => isPackFile(path)), problems };
}
