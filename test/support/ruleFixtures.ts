import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { projectRoot } from "./sourceFiles.ts";

/** One case of a fixture: the annotated text of each side; `base` is `null` where all of the head is new. */
export interface FixtureCase {
  readonly title: string;
  readonly base: string | null;
  readonly head: string;
}

/** A fixture file `test/fixtures/rules/<category>/<rule>/<name>.<extension>` with its cases. */
export interface RuleFixture {
  readonly file: string;
  readonly category: string;
  readonly rule: string;
  /** The path that the engine is told, by a first line `path: …` or made of the file's name. */
  readonly path: string;
  readonly cases: readonly FixtureCase[];
}

const root = join(projectRoot, "test/fixtures/rules");

/** All rule fixtures, sorted by path. */
export function readRuleFixtures(): RuleFixture[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => parseFixture(file, readFileSync(file, "utf8")));
}

/** The text of a fixture file; the opposite of reading one. */
export function printFixture({ path, file, cases }: RuleFixture): string {
  const header = path === defaultPath(file) ? "" : `path: ${path}\n`;
  const bodies = cases.map(({ title, base, head }) =>
    base === null ? `=== ${title}\n${head}` : `=== ${title}\n--- base\n${base}--- head\n${head}`,
  );
  return header + bodies.join("");
}

function parseFixture(file: string, text: string): RuleFixture {
  const [category = "", rule = ""] = file.slice(root.length + 1).split("/");
  const header = /^path: (.*)\n/.exec(text);
  const parts = text.slice(header?.[0].length ?? 0).split(/^=== (.*)\n/m);
  const titles = parts.filter((_, index) => index % 2 === 1);
  const cases = titles.map((title, index) => ({ title, ...parseSides(parts[index * 2 + 2] ?? "") }));
  return { file, category, rule, path: header?.[1] ?? defaultPath(file), cases };
}

function parseSides(text: string): { base: string | null; head: string } {
  const sides = /^--- base\n(.*)^--- head\n(.*)$/ms.exec(text);
  return sides === null ? { base: null, head: text } : { base: sides[1] ?? "", head: sides[2] ?? "" };
}

function defaultPath(file: string): string {
  return `src/${file.split("/").at(-1) ?? ""}`;
}
