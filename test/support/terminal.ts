import { decodeBase64 } from "../../src/adapters/base64.ts";
import { readPackFolder } from "../../src/adapters/files/readPackFolder.ts";
import { readScanFiles } from "../../src/adapters/files/readScanFiles.ts";
import { readTextFile } from "../../src/adapters/files/readTextFile.ts";
import { openRepository } from "../../src/adapters/git/openRepository.ts";
import { parsePolicy } from "../../src/adapters/policy/parsePolicy.ts";
import { createProvenanceReader } from "../../src/adapters/provenance/gitProvenance.ts";
import { sha256 } from "../../src/adapters/sha256.ts";
import { createSignatureVerifier } from "../../src/adapters/signing/signatureVerifier.ts";
import { runTerminal } from "../../src/terminal/runTerminal.ts";
import { FakeAnalyzer } from "./fakes.ts";

/** What a command of the terminal answered. */
export interface TerminalAnswer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `fresh-eyes` in a folder with everything real but the analysis, which finds nothing. */
export async function runInTerminal(workingFolder: string, ...args: string[]): Promise<TerminalAnswer> {
  const said = { out: "", err: "" };
  const code = await runTerminal(args, {
    workingFolder,
    version: "1.2.3",
    hash: sha256,
    openRepository,
    provenanceOf: createProvenanceReader,
    createAnalyzer: () => new FakeAnalyzer(),
    readScanFiles,
    readPackFolder,
    readFile: readTextFile,
    parsePolicy,
    signatures: createSignatureVerifier(),
    decodeBase64,
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
  });
  return { code, ...said };
}
