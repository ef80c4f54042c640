import { join } from "node:path";

import { loadRulePacks } from "../../src/adapters/rulePacks/loadRulePacks.ts";
import type { RulePacks } from "../../src/adapters/rulePacks/parseRulePacks.ts";
import type { Assets } from "../../src/adapters/treeSitter/assets.ts";
import {
  createRuleEngine,
  defaultLimits,
  type EngineLimits,
  type RuleEngine,
} from "../../src/adapters/treeSitter/ruleEngine.ts";
import type { AnalysisInput, ChangedLines } from "../../src/core/rules/analysis.ts";
import { splitLines } from "../../src/core/text/lines.ts";
import { diffArrays } from "diff";
import { projectRoot } from "./sourceFiles.ts";

const packages: Readonly<Record<string, string>> = {
  "tree-sitter-tsx": "tree-sitter-typescript",
  "tree-sitter-c_sharp": "tree-sitter-c-sharp",
  "tree-sitter-hcl": "@tree-sitter-grammars/tree-sitter-hcl",
  "tree-sitter-kotlin": "@tree-sitter-grammars/tree-sitter-kotlin",
  "tree-sitter-swift": "@unit-mesh/treesitter-artifacts/wasm",
  "tree-sitter-toml": "@tree-sitter-grammars/tree-sitter-toml",
  "tree-sitter-yaml": "@tree-sitter-grammars/tree-sitter-yaml",
};

/** The folder of the rules of the source tree. */
export const sourceRules = join(projectRoot, "src/rules");

/** The grammars where npm put them. */
export const sourceAssets: Assets = {
  runtime: join(projectRoot, "node_modules/web-tree-sitter/web-tree-sitter.wasm"),
  grammar: (name) => join(projectRoot, "node_modules", packages[name] ?? name, `${name}.wasm`),
};

/** Packs as if a team had written them: it is told its mistakes, and its patterns run everywhere. */
export function asTeams(packs: RulePacks): RulePacks {
  return { ...packs, queries: packs.queries.map((file) => ({ ...file, isTeams: true })) };
}

/** An engine with all rules of the source tree; a mistake in them throws. */
export async function createTestEngine(limits: EngineLimits = defaultLimits): Promise<RuleEngine> {
  return createRuleEngine(sourceAssets, await loadRulePacks(sourceRules, { strict: true }), limits);
}

/** What the engine is asked about a file whose two sides are these. */
export function inputOf(path: string, base: string | null, head: string | null): AnalysisInput {
  return { path, base, head, edits: editsBetween(base ?? "", head ?? ""), modes: { base: null, head: null } };
}

/** The changed lines of two texts, as git would give them. */
export function editsBetween(base: string, head: string): ChangedLines[] {
  const edits: ChangedLines[] = [];
  let [baseLine, headLine] = [1, 1];
  let open: { base: { start: number; lines: number }; head: { start: number; lines: number } } | null = null;
  for (const part of diffArrays(splitLines(base), splitLines(head))) {
    const lines = part.value.length;
    if (!part.added && !part.removed) {
      baseLine += lines;
      headLine += lines;
      open = null;
      continue;
    }
    if (open === null) {
      open = { base: { start: baseLine, lines: 0 }, head: { start: headLine, lines: 0 } };
      edits.push(open);
    }
    const side = part.added ? open.head : open.base;
    side.lines += lines;
    if (part.added) headLine += lines;
    else baseLine += lines;
  }
  return edits;
}
