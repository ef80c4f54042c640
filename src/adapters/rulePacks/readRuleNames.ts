import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

import { parse } from "yaml";

import type { PolicyName } from "../../core/policy/policyHelp.ts";

/** The categories of the rules in a folder of packs of ours, and the rules with what each finds; a category says what is in it. */
export async function readRuleNames(folder: string): Promise<readonly PolicyName[]> {
  const files = await readdir(folder, { recursive: true });
  const categories = files
    .filter((path) => basename(path) === "rules.yml")
    .map(dirname)
    .sort();
  const packs = await Promise.all(
    categories.map(async (category) => {
      const rules = parse(await readFile(join(folder, category, "rules.yml"), "utf8")) as readonly {
        readonly id: string;
        readonly what: string;
      }[];
      const own = rules.map(({ id, what }) => ({ name: id, says: what }));
      const all = { name: category, says: `All of: ${rules.map(({ id }) => id).join(", ")}` };
      return [all, ...own];
    }),
  );
  return packs.flat();
}
