import type { Node, Tree } from "web-tree-sitter";

import type { Declaration } from "../../core/interfaces/declaration.ts";
import { splitDockerfile } from "../../core/rules/dockerfile.ts";
import { findMarkupScripts } from "../../core/rules/markup.ts";
import { splitMarkup } from "../../core/rules/markupLines.ts";
import type { Match, Side, Suppression } from "../../core/rules/match.ts";
import type { Position } from "../../core/rules/finding.ts";
import { neighbourhoods } from "../../core/rules/neighbourhoods.ts";
import { splitSettings } from "../../core/rules/settingLines.ts";
import { splitScript } from "../../core/rules/sqlStatements.ts";
import { splitProse, splitText } from "../../core/rules/textLines.ts";
import { createPositionAt, matchTextPatterns, type TextUnit } from "../../core/rules/textPattern.ts";
import type { LineSpan } from "../../core/text/lineSpan.ts";
import type { Deadline } from "./deadline.ts";
import { findDeclarations } from "./declarations.ts";
import { findLineRemarks, findRemarks } from "./findRemarks.ts";
import { findSuppressions } from "./findSuppressions.ts";
import type { Language } from "./language.ts";
import type { LanguageTools } from "./languageTools.ts";
import { errorShare, parseTree } from "./parseTree.ts";
import { scriptOfInstruction, scriptOfMarkup, scriptOfYamlValue, type Script } from "./scripts.ts";
import { createSymbols, findSymbols, rangesOf, type SymbolRange } from "./symbols.ts";
import { rangesOfLines, wholeOf } from "./textRange.ts";

/** What reading one side of a file needs. */
export interface SideReading {
  readonly path: string;
  readonly tools: LanguageTools;
  /** The tools for scripts inside the file, by the id of their language. */
  readonly embedded: ReadonlyMap<string, LanguageTools>;
  readonly deadline: Deadline;
  readonly matchLimit: number;
  /** The lines that the change touched on this side. */
  readonly edits: readonly LineSpan[];
  /** Whether the file has no other side. */
  readonly isAlone: boolean;
}

/** One side of a file, how much of it could not be parsed, 0 to 1, and whether matches were left out. */
export interface ReadSide {
  readonly side: Side;
  /** What other files can call. */
  readonly declarations: readonly Declaration[];
  readonly errorShare: number;
  readonly isCutShort: boolean;
}

/** What the rules find in a text, what tells them and others to keep silent, and the symbols. */
interface Found {
  readonly matches: readonly Match[];
  readonly suppressions: readonly Suppression[];
  readonly ranges: readonly SymbolRange[];
  readonly declarations: readonly Declaration[];
  readonly errorShare: number;
  readonly isCutShort: boolean;
}

/** Parses one side of a file and finds its symbols and matches; nothing of the trees is left behind. */
export function readSide(text: string, reading: SideReading): ReadSide {
  const { own, scripts } =
    reading.tools.language.units === undefined ? readTree(text, reading) : readUnits(text, reading);
  const isHostOnly = reading.tools.language.units === "markup";
  const inScripts = scripts.flatMap((script) =>
    script === null ? [] : readScript(script, reading, own.ranges),
  );
  const all = [own, ...inScripts];
  const suppressions = all.flatMap((found) => found.suppressions);
  return {
    side: {
      matches: [...all.flatMap((found) => found.matches), ...suppressions.map(({ match }) => match)],
      suppressions,
      symbols: createSymbols(
        all.flatMap((found) => found.ranges),
        text,
      ).texts,
    },
    declarations: own.declarations,
    errorShare: isHostOnly ? Math.max(0, ...inScripts.map((found) => found.errorShare)) : own.errorShare,
    isCutShort: all.some((found) => found.isCutShort),
  };
}

/** What was found in a text itself, and the scripts in it that are still to be read. */
interface Host {
  readonly own: Found;
  readonly scripts: readonly (Script | null)[];
}

function readTree(text: string, reading: SideReading): Host {
  const { tools, deadline, path } = reading;
  if (tools.grammar === null) throw new Error(`${tools.language.id} has no grammar`);
  const tree = parseTree(tools.grammar, { text }, deadline);
  try {
    const hosts = tools.scripts.filter(({ paths }) => paths.test(path));
    const values = hosts.flatMap(({ query }) => query.captures(tree.rootNode));
    return {
      own: findInTree(tree, text, { reading, outer: [], isWhole: false }),
      scripts: values
        .filter(({ name }) => name === "script")
        .map(({ node }) => scriptOfYamlValue(node, text)),
    };
  } finally {
    tree.delete();
  }
}

/** How texts without a grammar, whose units hold no scripts, are cut into them. */
const splitters: Readonly<Partial<Record<NonNullable<Language["units"]>, (text: string) => TextUnit[]>>> = {
  lines: splitSettings,
  sql: splitScript,
  text: splitText,
  prose: splitProse,
  markup: splitMarkup,
  template: splitMarkup,
};

function readUnits(text: string, { tools }: SideReading): Host {
  const { units, commentLine = /(?!)/ } = tools.language;
  const instructions = units === "dockerfile" ? splitDockerfile(text) : [];
  const cut: readonly TextUnit[] = units === undefined ? [] : (splitters[units]?.(text) ?? instructions);
  const ranges = cut
    .filter(({ symbol }) => symbol !== "")
    .map(({ symbol, offset, length }) => ({ name: symbol, start: offset, end: offset + length }));
  const symbols = createSymbols(ranges, text);
  const pages = units === "markup" ? findMarkupScripts(text) : [];
  return {
    own: {
      matches: matchTextPatterns(tools.textPatterns, cut, createPositionAt(text)),
      suppressions: findSuppressions(findLineRemarks(text, commentLine), tools.directives, { text, symbols }),
      ranges,
      declarations: [],
      errorShare: 0,
      isCutShort: false,
    },
    scripts: [
      ...instructions.map((instruction) => scriptOfInstruction(instruction, text)),
      ...pages.map((page) => scriptOfMarkup(page, text)),
    ],
  };
}

function readScript(script: Script, reading: SideReading, outer: readonly SymbolRange[]): Found[] {
  const tools = reading.embedded.get(script.language);
  if (tools?.grammar == null) return [];
  const tree = parseTree(tools.grammar, script, reading.deadline);
  try {
    return [findInTree(tree, script.text, { reading: { ...reading, tools }, outer, isWhole: true })];
  } finally {
    tree.delete();
  }
}

/** What a tree is looked at with: the symbols around its text, and whether it is a script that is read whole. */
interface Looking {
  readonly reading: SideReading;
  readonly outer: readonly SymbolRange[];
  readonly isWhole: boolean;
}

function linesToLookAt(
  root: Node,
  {
    edits,
    ranges,
    positionAt,
  }: {
    readonly edits: readonly LineSpan[];
    readonly ranges: readonly SymbolRange[];
    readonly positionAt: (offset: number) => Position;
  },
): LineSpan[] {
  const linesOf = (start: number, end: number): LineSpan => {
    const first = positionAt(start).line;
    return { start: first, lines: positionAt(end).line - first + 1 };
  };
  const symbols = ranges.map(({ start, end }) => linesOf(start, end));
  const blocks = root.namedChildren.map(({ startIndex, endIndex }) => linesOf(startIndex, endIndex));
  return neighbourhoods(edits, symbols, blocks);
}

function findInTree(tree: Tree, text: string, { reading, outer, isWhole }: Looking): Found {
  const { tools, path, deadline, matchLimit } = reading;
  const root = tree.rootNode;
  const named = findSymbols(tools.symbols, root, deadline);
  const ranges = rangesOf(named, text);
  const symbols = createSymbols([...outer, ...ranges], text);
  const place = { path, language: tools.language, symbols };
  const positionAt = createPositionAt(text);
  const places = isWhole
    ? [wholeOf(text)]
    : rangesOfLines(linesToLookAt(root, { edits: reading.edits, ranges, positionAt }), text);
  const options = { place, deadline, matchLimit, positionAt };
  const searched = { root, text, path, ranges: places, isAlone: reading.isAlone };
  const { matches, isCutShort } = tools.queries.find(searched, options);
  return {
    matches,
    suppressions: findSuppressions(findRemarks(root, text, tools.language), tools.directives, {
      text,
      symbols,
    }),
    ranges,
    declarations: isWhole ? [] : findDeclarations(named, root, tools.language),
    errorShare: errorShare(tree),
    isCutShort,
  };
}
