import type { FoundFinding, WholeChange } from "./acrossFiles.ts";
import { removedTests } from "./removedTests.ts";
import { unlockedDependencies } from "./unlockedDependency.ts";
import { unnamedImports } from "./unnamedImport.ts";

/** The findings of rules across files that the rest of the head bears out. */
export function confirmFindings(candidates: readonly FoundFinding[], whole: WholeChange): FoundFinding[] {
  const of = (rule: string): FoundFinding[] => candidates.filter((finding) => finding.rule === rule);
  return [
    ...unnamedImports(of("unnamed-import"), whole),
    ...removedTests(of("test-file-removed"), whole),
    ...unlockedDependencies(of("dependency-without-lock"), whole),
  ];
}
