import type { FileChange } from "../change/change.ts";
import { headLineOf } from "../change/headLineOf.ts";
import type { Finding, Severity } from "../rules/finding.ts";
import type { Hash } from "../text/hash.ts";
import { splitLines } from "../text/lines.ts";
import { sarifUri, type SarifArtifact } from "./sarifUri.ts";

/** What results are made with, beside the findings. */
export interface SarifContext {
  /** Absolute path of the folder that paths are relative to. */
  readonly folder: string;
  readonly hash: Hash;
  /** The files of the change by path; none for a scan. */
  readonly files: ReadonlyMap<string, FileChange>;
  /** The text of a file on one side, or `null` where there is none to be had. */
  readonly textOf: (path: string, side: Finding["side"]) => string | null;
}

/** The name of the root that paths of the head are relative to. */
export const sourceRoot = "SRCROOT";

/** The name of the root that paths of the base are relative to; nothing of it need be on disk. */
export const baseRoot = "BASE";

const levels = { high: "error", medium: "warning", low: "note" } as const;

/** How SARIF calls a severity. */
export function sarifLevel(severity: Severity): "error" | "warning" | "note" {
  return levels[severity];
}

/** The rules that findings are of, in the order they first appear. */
export function sarifRules(findings: readonly Finding[]): object[] {
  return [...new Map(findings.map((finding) => [ruleKey(finding), finding])).values()].map(
    ({ rule, category, severity, what, why, ask }) => ({
      id: rule,
      shortDescription: { text: sentence(what) },
      fullDescription: { text: sentence(why) },
      help: { text: `${sentence(why)} ${ask}`, markdown: `${sentence(why)}\n\n**Ask:** ${ask}` },
      defaultConfiguration: { level: sarifLevel(severity) },
      properties: { category, tags: [category] },
    }),
  );
}

/** One SARIF result per finding, in order. */
export function sarifResults(findings: readonly Finding[], context: SarifContext): object[] {
  const ruleKeys = [...new Set(findings.map(ruleKey))];
  const fingerprints = fingerprintsOf(findings, context);
  return findings.map((finding, index) => {
    const { rule, severity, category, detects, side, symbol, what, ask } = finding;
    const file = context.files.get(finding.path);
    const baseUri = baseOnly(finding, file, context);
    const there = baseUri === null ? "" : ` The base had it in [line ${finding.start.line}](1).`;
    return {
      ruleId: rule,
      ruleIndex: ruleKeys.indexOf(ruleKey(finding)),
      level: sarifLevel(severity),
      message: { text: `${escapeLinks(`${sentence(what)} ${ask}`)}${there}` },
      locations: [
        {
          physicalLocation: headLocation(finding, file, context),
          ...(symbol === "" ? {} : { logicalLocations: [{ fullyQualifiedName: symbol }] }),
        },
      ],
      ...(baseUri === null
        ? {}
        : {
            relatedLocations: [
              {
                id: 1,
                message: { text: "In the base." },
                physicalLocation: { artifactLocation: baseUri, region: regionOf(finding) },
              },
            ],
          }),
      partialFingerprints: { "freshEyesFinding/v1": fingerprints[index] },
      properties: {
        category,
        detects,
        side,
        ...(side === "base" ? { baseLine: finding.start.line } : {}),
      },
    };
  });
}

function ruleKey({ category, rule }: Finding): string {
  return `${category}/${rule}`;
}

/** Where the base had what the head lost; `null` for a finding of the head. */
function baseOnly(
  { side, path }: Finding,
  file: FileChange | undefined,
  { folder }: SarifContext,
): SarifArtifact | null {
  return side === "head" ? null : sarifUri(file?.oldPath ?? path, folder, baseRoot);
}

/** What was lost is shown where it would stand in the head, or at its first line where nothing of the file is left. */
function headLocation(finding: Finding, file: FileChange | undefined, context: SarifContext): object {
  const artifactLocation = sarifUri(finding.path, context.folder, sourceRoot);
  if (finding.side === "head") return { artifactLocation, region: regionOf(finding) };
  const text = context.textOf(finding.path, "head");
  const nLines = text === null ? 1 : Math.max(1, splitLines(text).length);
  const line = file === undefined ? finding.start.line : headLineOf(file, finding.start.line);
  return { artifactLocation, region: { startLine: Math.max(1, Math.min(line, nLines)) } };
}

/** A finding about the whole file stands at its first line, where readers that need a line put it. */
function regionOf({ start, end }: Finding): object {
  return start.line === end.line && start.column === end.column
    ? { startLine: start.line }
    : { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/**
 * What tells a result from others of its file, whatever line it stands in: rule, direction, enclosing symbol and code
 * without its spacing. Equal ones are counted. The path is left out, for readers know it and a rename may change it.
 */
function fingerprintsOf(findings: readonly Finding[], context: SarifContext): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, detects, symbol, path } = finding;
    const content = JSON.stringify([rule, detects, symbol, codeOf(finding, context)]);
    const inFile = `${path}\n${content}`;
    const ordinal = (seen.get(inFile) ?? 0) + 1;
    seen.set(inFile, ordinal);
    return context.hash(`${content}:${ordinal}`);
  });
}

function codeOf({ path, side, start, end }: Finding, { textOf }: SarifContext): string {
  const lines = splitLines(textOf(path, side) ?? "").slice(start.line - 1, end.line);
  const code = lines
    .map((line, index) => {
      const from = index === 0 ? start.column - 1 : 0;
      return line.slice(from, start.line + index === end.line ? end.column - 1 : undefined);
    })
    .join("\n");
  return code.replaceAll(/\s+/g, " ").trim();
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** Brackets would read as a link to a location. */
function escapeLinks(text: string): string {
  return text.replaceAll(/[[\]\\]/g, "\\$&");
}
