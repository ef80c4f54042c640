import { writeFileSync } from "node:fs";
import { format } from "node:util";

/** The name of the environment variable that holds the path for the verdict. */
export const verdictPathVariable = "FRESH_EYES_TEST_VERDICT";

/** The name of the environment variable that limits a run to tests whose full title contains its value. */
export const grepVariable = "FRESH_EYES_TEST_GREP";

/** The name of the environment variable with the prefix that tells the tests' lines from the host's own. */
export const prefixVariable = "FRESH_EYES_TEST_PREFIX";

/** What a run of tests inside an extension host came to. */
export interface HostVerdict {
  readonly nPassed: number;
  readonly nFailed: number;
}

/**
 * Runs mocha inside the extension host; `load` imports the test files once mocha's globals are there.
 * The verdict goes to a file, because a file can't be confused with anything else that a host prints.
 */
export async function runMocha(load: () => Promise<void>): Promise<void> {
  prefixConsole(process.env[prefixVariable] ?? "");
  const { default: Mocha } = await import("mocha");
  const mocha = new Mocha({
    ui: "tdd",
    color: false,
    timeout: 180_000,
    forbidOnly: true,
    forbidPending: true,
    reporter: "spec",
  });
  mocha.fgrep(process.env[grepVariable] ?? "");
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  try {
    await load();
  } catch (error) {
    console.error("A test file could not be loaded:", error);
    throw error;
  }
  const verdict = await new Promise<HostVerdict>((resolve) => {
    const runner = mocha.run((nFailed) => {
      resolve({ nPassed: runner.stats?.passes ?? 0, nFailed });
    });
  });
  const path = process.env[verdictPathVariable];
  if (path !== undefined) writeFileSync(path, JSON.stringify(verdict));
  if (verdict.nFailed > 0) throw new Error(`${verdict.nFailed} tests failed.`);
}

function prefixConsole(prefix: string): void {
  for (const level of ["log", "info", "warn", "error"] as const) {
    const print = console[level].bind(console);
    const printPrefixed = (...args: unknown[]): void => {
      if (!isMissingLogger(args[0])) print(prefix + format(...args));
    };
    // The host has made these properties deaf to assignment.
    Object.defineProperty(console, level, { value: printPrefixed });
  }
}

/** The server host comes without its compiled logger and complains at every log file, which says nothing. */
function isMissingLogger(value: unknown): boolean {
  return value instanceof Error && value.message.startsWith("Could not locate the bindings file");
}
