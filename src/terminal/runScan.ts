import type { Analyzer, Work } from "../app/ports.ts";
import { scanJson } from "../core/report/reviewJson.ts";
import { scanText } from "../core/report/reviewText.ts";
import { scanSarif, type SarifTool } from "../core/report/sarif.ts";
import type { Problem } from "../core/change/change.ts";
import { jsonText } from "./jsonText.ts";
import { distinctProblems } from "../core/change/distinctProblems.ts";
import type { Format } from "./parseArguments.ts";

/** The files a scan looks at, read, and what could not be read. */
export interface ScanInput {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly problems: readonly Problem[];
}

/** What a scan is run with, and how its findings are to be printed. */
export interface ScanSetting {
  readonly format: Format;
  /** Whether rules of low confidence look as well. */
  readonly thorough?: boolean;
  readonly analyzer: Analyzer;
  readonly tool: SarifTool;
}

/** Runs `fresh-eyes scan` and resolves to what it prints. */
export async function runScan(input: ScanInput, setting: ScanSetting, work: Work): Promise<string> {
  const results = await setting.analyzer.scan(input.files, work, { thorough: setting.thorough === true });
  const findings = results
    .flatMap((result) => result.findings)
    .map((finding, index) => ({ id: `f${index + 1}`, ...finding }));
  const problems = distinctProblems([...input.problems, ...results.flatMap((result) => result.problems)]);
  switch (setting.format) {
    case "text":
      return scanText(findings, problems);
    case "json":
      return jsonText(scanJson(findings, problems));
    case "sarif":
      return jsonText(scanSarif({ files: input.files, findings, problems }, setting.tool));
  }
}
