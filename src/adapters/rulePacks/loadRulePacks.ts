import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { isPackFile, type PackFile } from "../../core/rules/packFile.ts";
import { describePackProblem } from "./packProblem.ts";
import { parseRulePacks, type RulePacks } from "./parseRulePacks.ts";

/** Reads the packs of a folder. What is wrong is a problem and left out; with `strict` it is thrown. */
export async function loadRulePacks(folder: string, { strict = false } = {}): Promise<RulePacks> {
  const packs = parseRulePacks(await readPackFiles(folder));
  if (strict && packs.problems.length > 0) {
    throw new Error(packs.problems.map(describePackProblem).join("\n"));
  }
  return packs;
}

/** The files of the packs in a folder, sorted. */
async function readPackFiles(folder: string): Promise<PackFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const files = await Promise.all(
    folders.map(async (name) => (await readdir(join(folder, name))).sort().map((file) => `${name}/${file}`)),
  );
  return Promise.all(
    files
      .flat()
      .filter(isPackFile)
      .map(async (path) => ({ path, text: await readFile(join(folder, path), "utf8") })),
  );
}
