import { existsSync, readFileSync } from "node:fs";
import type { HostVerdict } from "../../vscode/index.ts";

/**
 * Prints the closing line of a run inside an extension host and returns the exit code it deserves:
 * a host that never reported and a run without a single test are failures.
 */
export function concludeHostRun(name: string, verdictPath: string): number {
  if (!existsSync(verdictPath)) {
    console.error(`${name}: the extension host ended without reporting a result.`);
    return 1;
  }
  const { nPassed, nFailed } = JSON.parse(readFileSync(verdictPath, "utf8")) as HostVerdict;
  console.log(`${name}: ${nPassed} passed, ${nFailed} failed`);
  if (nPassed + nFailed === 0) {
    console.error(`${name}: no test ran at all, which counts as a failure.`);
    return 1;
  }
  return nFailed === 0 ? 0 : 1;
}
