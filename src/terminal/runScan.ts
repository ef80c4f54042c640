import type { Analyzer, Work } from "../app/ports.ts";
import { scanJson } from "../core/report/reviewJson.ts";
import { scanText } from "../core/report/reviewText.ts";
import type { Problem } from "../core/change/change.ts";
import { distinctProblems } from "../core/change/distinctProblems.ts";
import type { Format } from "./parseArguments.ts";

/** The files a scan looks at, read, and what could not be read. */
export interface ScanInput {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly problems: readonly Problem[];
}

/** Runs `fresh-eyes scan` and resolves to what it prints. */
export async function runScan(
  input: ScanInput,
  { format, thorough }: { readonly format: Format; readonly thorough?: boolean },
  analyzer: Analyzer,
  work: Work,
): Promise<string> {
  const results = await analyzer.scan(input.files, work, { thorough: thorough === true });
  const findings = results
    .flatMap((result) => result.findings)
    .map((finding, index) => ({ id: `f${index + 1}`, ...finding }));
  const problems = distinctProblems([...input.problems, ...results.flatMap((result) => result.problems)]);
  return format === "json"
    ? `${JSON.stringify(scanJson(findings, problems), null, 2)}\n`
    : scanText(findings, problems);
}
