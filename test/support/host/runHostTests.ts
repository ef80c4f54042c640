import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format } from "node:util";
import type { Page } from "playwright-core";
import { grepVariable, prefixVariable, verdictPathVariable } from "../../vscode/index.ts";
import { openBrowser } from "./browser.ts";
import { bundleHostTests } from "./bundleHostTests.ts";
import { createTempFolder } from "./cleanup.ts";
import { HostProblem } from "./hostProblem.ts";
import { concludeHostRun } from "./hostVerdict.ts";
import { startServerHost } from "./serverHost.ts";
import { makeWorkspace } from "./workspace.ts";

/** What to test, and where. */
export interface HostTestRun {
  readonly extensionPath: string;
  readonly testsDir: string;
  /** Runs only the tests whose full title contains this. */
  readonly grep?: string;
  readonly timeoutMs?: number;
}

/** Marks the lines of the tests among all that a host logs. */
const linePrefix = "fresh-eyes-test: ";

/** Runs the tests of a folder inside the extension host of a VS Code server and returns the exit code. */
export async function runHostTests(run: HostTestRun): Promise<number> {
  const testsPath = await bundleHostTests(run.testsDir);
  const results = createTempFolder("results");
  const verdictPath = join(results.path, "verdict.json");
  const workspace = await makeWorkspace();
  const env = {
    [verdictPathVariable]: verdictPath,
    [grepVariable]: run.grep ?? "",
    [prefixVariable]: linePrefix,
  };
  const browser = await openBrowser();
  const host = await startServerHost({ env, development: true });
  try {
    const page = await browser.newPage();
    const tests = await listenToHost(page, run.timeoutMs ?? 10 * 60_000);
    await page.goto(
      host.developmentUrl({ folder: workspace.path, extensionPath: run.extensionPath, testsPath }),
    );
    try {
      await tests.ended;
    } finally {
      if (!existsSync(verdictPath)) keepLog(dirname(testsPath), tests.log());
    }
    return concludeHostRun("vscode", verdictPath);
  } finally {
    await browser.dispose();
    await host.dispose();
    workspace.remove();
    results.remove();
  }
}

function keepLog(dir: string, log: string): void {
  const path = join(dir, "host.log");
  writeFileSync(path, log);
  console.error(`vscode: what the host logged is in ${path}`);
}

interface HostTests {
  /** Resolves when the host says that its tests have ended. */
  readonly ended: Promise<void>;
  /** Everything that the host has logged. */
  log(): string;
}

/** Prints what the tests print, keeps what the host logs, and notices the end. */
async function listenToHost(page: Page, timeoutMs: number): Promise<HostTests> {
  const lines: string[] = [];
  const { promise: ended, resolve, reject } = createDeferred();
  const timer = setTimeout(() => {
    reject(new HostProblem(`no result after ${timeoutMs / 1000} s; the extension host never reported.`));
  }, timeoutMs);
  page.once("crash", () => {
    reject(new HostProblem("the browser page crashed before the tests had ended."));
  });
  page.once("close", () => {
    reject(new HostProblem("the browser page was closed before the tests had ended."));
  });
  await page.exposeFunction("codeAutomationLog", (level: string, args: readonly unknown[]) => {
    const line = format(...args);
    lines.push(`[${level}] ${line}`);
    if (line.startsWith(linePrefix)) console.log(line.slice(linePrefix.length));
  });
  await page.exposeFunction("codeAutomationExit", () => {
    clearTimeout(timer);
    resolve();
  });
  return { ended, log: () => lines.join("\n") };
}

function createDeferred(): {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
} {
  let resolve: () => void = () => undefined;
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<void>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  // A failure that nobody awaits any more, because the run ended otherwise, is no failure.
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}
