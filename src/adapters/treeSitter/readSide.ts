import type { Tree } from "web-tree-sitter";

import { splitDockerfile } from "../../core/rules/dockerfile.ts";
import type { Match, Side, Suppression } from "../../core/rules/match.ts";
import { splitSettings } from "../../core/rules/settingLines.ts";
import { splitSql } from "../../core/rules/sqlStatements.ts";
import { createPositionAt, matchTextPatterns, type TextUnit } from "../../core/rules/textPattern.ts";
import type { Deadline } from "./deadline.ts";
import { findMatches } from "./findMatches.ts";
import { findLineRemarks, findRemarks } from "./findRemarks.ts";
import { findSuppressions } from "./findSuppressions.ts";
import type { LanguageTools } from "./languageTools.ts";
import { errorShare, parseTree } from "./parseTree.ts";
import { scriptOfInstruction, scriptOfYamlValue, type Script } from "./scripts.ts";
import { createSymbols, findSymbols, type SymbolRange } from "./symbols.ts";

/** What reading one side of a file needs. */
export interface SideReading {
  readonly path: string;
  readonly tools: LanguageTools;
  /** The tools for scripts inside the file. */
  readonly shell: LanguageTools | null;
  readonly deadline: Deadline;
}

/** One side of a file, and how much of it could not be parsed, 0 to 1. */
export interface ReadSide {
  readonly side: Side;
  readonly errorShare: number;
}

/** Parses one side of a file and finds its symbols and matches; nothing of the trees is left behind. */
export function readSide(text: string, reading: SideReading): ReadSide {
  return reading.tools.language.units === undefined ? readTree(text, reading) : readUnits(text, reading);
}

function readTree(text: string, reading: SideReading): ReadSide {
  const { tools, deadline, path } = reading;
  if (tools.grammar === null) throw new Error(`${tools.language.id} has no grammar`);
  const tree = parseTree(tools.grammar, { text }, deadline);
  try {
    const root = tree.rootNode;
    const ranges = findSymbols(tools.symbols, root, text);
    const own = findInTree(tree, text, { reading, ranges });
    const isHost = tools.language.scripts?.paths.test(path) === true;
    const values = isHost && tools.scripts !== null ? tools.scripts.captures(root) : [];
    const scripts = values
      .filter(({ name }) => name === "script")
      .map(({ node }) => scriptOfYamlValue(node, text));
    return {
      side: withScripts(text, { reading, ranges, own, scripts }),
      errorShare: errorShare(tree),
    };
  } finally {
    tree.delete();
  }
}

function readUnits(text: string, reading: SideReading): ReadSide {
  const { tools } = reading;
  const instructions = tools.language.units === "dockerfile" ? splitDockerfile(text) : [];
  const units: readonly TextUnit[] =
    tools.language.units === "lines"
      ? splitSettings(text)
      : tools.language.units === "sql"
        ? splitSql(text)
        : instructions;
  const matches = matchTextPatterns(tools.textPatterns, units, createPositionAt(text));
  const ranges = units
    .filter(({ symbol }) => symbol !== "")
    .map(({ symbol, offset, length }) => ({ name: symbol, start: offset, end: offset + length }));
  const remarks = findLineRemarks(text, tools.language.commentLine ?? /(?!)/);
  const symbols = createSymbols(ranges, text);
  const suppressions = findSuppressions(remarks, tools.directives, { text, symbols });
  const scripts = instructions.map((instruction) => scriptOfInstruction(instruction, text));
  const own = { matches, suppressions };
  return { side: withScripts(text, { reading, ranges, own, scripts }), errorShare: 0 };
}

/** What the rules find in a tree, and what tells them and others to keep silent. */
interface Found {
  readonly matches: readonly Match[];
  readonly suppressions: readonly Suppression[];
}

/** Adds what the rules for shell scripts find in the scripts of a file. */
function withScripts(
  text: string,
  parts: {
    readonly reading: SideReading;
    readonly ranges: readonly SymbolRange[];
    readonly own: Found;
    readonly scripts: readonly (Script | null)[];
  },
): Side {
  const { reading, ranges, own } = parts;
  const { shell, deadline } = reading;
  const inScripts = parts.scripts.flatMap((script): Found[] => {
    if (script === null || shell?.grammar == null) return [];
    const tree = parseTree(shell.grammar, script, deadline);
    try {
      return [findInTree(tree, script.text, { reading: { ...reading, tools: shell }, ranges })];
    } finally {
      tree.delete();
    }
  });
  const all = [own, ...inScripts];
  const suppressions = all.flatMap((found) => found.suppressions);
  return {
    matches: [...all.flatMap((found) => found.matches), ...suppressions.map(({ match }) => match)],
    suppressions,
    symbols: createSymbols(ranges, text).texts,
  };
}

function findInTree(
  tree: Tree,
  text: string,
  { reading, ranges }: { reading: SideReading; ranges: readonly SymbolRange[] },
): Found {
  const { tools, path, deadline } = reading;
  const symbols = createSymbols(ranges, text);
  const place = { path, language: tools.language, symbols };
  const remarks = findRemarks(tree.rootNode, text, tools.language);
  return {
    matches: tools.queries.flatMap((query) => findMatches(query, tree.rootNode, { place, deadline })),
    suppressions: findSuppressions(remarks, tools.directives, { text, symbols }),
  };
}
