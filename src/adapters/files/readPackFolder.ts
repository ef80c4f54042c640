import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

import { UserError } from "../../app/userErrors.ts";
import type { PackFile } from "../../core/rules/packFile.ts";

/** Reads the files below a folder of rule packs as UTF-8, sorted by path. A folder that is not there is a `UserError`. */
export async function readPackFolder(folder: string): Promise<PackFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new UserError(`There is no folder ${folder}.`, "Name the folder that holds your rule packs.");
  });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(folder, path), "utf8") })));
}
