import type { Analyzer, ProvenanceReader, Repository, SignatureVerifier, Work } from "../app/ports.ts";
import { UserError } from "../app/userErrors.ts";
import type { RangeSource } from "../core/change/change.ts";
import type { PackFile } from "../core/rules/packFile.ts";
import type { Hash } from "../core/text/hash.ts";
import { parseArguments, usage, type Request } from "./parseArguments.ts";
import type { ReadPolicy } from "../core/policy/policy.ts";
import { runExplain } from "./runExplain.ts";
import { runRulesTest, type CommandOutcome } from "./runRulesTest.ts";
import { runPolicyCheck } from "./runPolicyCheck.ts";
import { runReceipt } from "./runReceipt.ts";
import { runVerify } from "./runVerify.ts";
import { runReview } from "./runReview.ts";
import { runScan, type ScanInput } from "./runScan.ts";

/** What the command line is given: the outside world and where its words go. */
export interface TerminalEnvironment {
  readonly workingFolder: string;
  readonly version: string;
  readonly hash: Hash;
  /** Who opens it for a range has its ends at once. */
  readonly openRepository: (folder: string, range: RangeSource | null) => Promise<Repository>;
  readonly provenanceOf: (repository: Repository) => ProvenanceReader;
  readonly createAnalyzer: () => Analyzer;
  readonly readScanFiles: (paths: readonly string[]) => Promise<ScanInput>;
  readonly readPackFolder: (folder: string) => Promise<readonly PackFile[]>;
  /** The text of a file, `null` where it cannot be read. */
  readonly readFile: (path: string) => Promise<string | null>;
  readonly parsePolicy: (text: string) => ReadPolicy;
  readonly signatures: SignatureVerifier;
  readonly decodeBase64: (text: string) => Uint8Array;
  readonly out: (text: string) => unknown;
  readonly err: (text: string) => unknown;
}

/** Runs one command; resolves to the exit code: 0 done, 1 not all as it should be, 2 wrong usage or unreadable input, said in one line. */
export async function runTerminal(
  args: readonly string[],
  environment: TerminalEnvironment,
): Promise<number> {
  try {
    const answered = await answer(parseArguments(args, environment.workingFolder), environment);
    environment.out(typeof answered === "string" ? answered : answered.text);
    return typeof answered === "string" ? 0 : answered.exitCode;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    environment.err(`fresh-eyes: ${error.sentences}\n`);
    return 2;
  }
}

async function answer(request: Request, environment: TerminalEnvironment): Promise<string | CommandOutcome> {
  if (request.command === "help") return usage;
  if (request.command === "version") return `${environment.version}\n`;
  const work: Work = { signal: new AbortController().signal, progress: () => undefined };
  const { version, hash } = environment;
  const analyzer = environment.createAnalyzer();
  try {
    if (request.command === "scan") {
      const input = await environment.readScanFiles(request.paths);
      const tool = { version, hash, folder: environment.workingFolder };
      return await runScan(input, { ...request, analyzer, tool }, work);
    }
    if (request.command === "policy check") {
      return await runPolicyCheck(request.path, environment.readFile, environment.parsePolicy);
    }
    if (request.command === "rules test") {
      return await runRulesTest(await environment.readPackFolder(request.folder), analyzer, work);
    }
    const repository = await environment.openRepository(
      request.repo,
      request.command === "verify" ? request.source : null,
    );
    if (request.command === "receipt") {
      return await runReceipt(request, { repository, decodeBase64: environment.decodeBase64 }, work);
    }
    const ports = { repository, analyzer, provenance: environment.provenanceOf(repository) };
    if (request.command === "verify") return await runVerify(request, { ...ports, ...environment }, work);
    if (request.command === "review") {
      const thorough = request.thorough === true;
      return await runReview(request, { ...ports, thorough }, { version, hash }, work);
    }
    const folder = folderInside(repository.root, environment.workingFolder);
    return await runExplain({ ...request, folder }, ports, work);
  } finally {
    await analyzer.dispose();
  }
}

/** Where in the repository the person is, to read paths from there; "" when they are at its root or somewhere else. */
function folderInside(root: string, folder: string): string {
  return folder.startsWith(`${root}/`) || folder.startsWith(`${root}\\`) ? folder.slice(root.length + 1) : "";
}
