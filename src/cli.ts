import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { decodeBase64 } from "./adapters/base64.ts";
import { createWorkerAnalyzer } from "./adapters/analysis/workerAnalyzer.ts";
import { readScanFiles } from "./adapters/files/readScanFiles.ts";
import { readTextFile } from "./adapters/files/readTextFile.ts";
import { readPackFolder } from "./adapters/files/readPackFolder.ts";
import { openRepository } from "./adapters/git/openRepository.ts";
import { createProvenanceReader } from "./adapters/provenance/gitProvenance.ts";
import { parsePolicy } from "./adapters/policy/parsePolicy.ts";
import { createSignatureVerifier } from "./adapters/signing/signatureVerifier.ts";
import { sha256 } from "./adapters/sha256.ts";
import { runTerminal } from "./terminal/runTerminal.ts";
import packageJson from "../package.json" with { type: "json" };

const dist = dirname(fileURLToPath(import.meta.url));

process.exitCode = await runTerminal(process.argv.slice(2), {
  workingFolder: process.cwd(),
  version: packageJson.version,
  hash: sha256,
  openRepository,
  provenanceOf: createProvenanceReader,
  createAnalyzer: () => createWorkerAnalyzer({ script: join(dist, "worker.js"), dataDir: dist }),
  readScanFiles,
  readPackFolder,
  readFile: readTextFile,
  parsePolicy,
  signatures: createSignatureVerifier(),
  decodeBase64,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
