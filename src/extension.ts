import { randomUUID } from "node:crypto";

import * as vscode from "vscode";

import { createWorkerAnalyzer } from "./adapters/analysis/workerAnalyzer.ts";
import { parsePolicy } from "./adapters/policy/parsePolicy.ts";
import { readPackedRules } from "./adapters/rulePacks/packedRules.ts";
import { openRepository } from "./adapters/git/openRepository.ts";
import { sha256 } from "./adapters/sha256.ts";
import { createProvenanceReader } from "./adapters/provenance/gitProvenance.ts";
import { decodeBase64, encodeBase64 } from "./adapters/base64.ts";
import { createReceiptSigner } from "./adapters/signing/receiptSigner.ts";
import { createSignatureVerifier } from "./adapters/signing/signatureVerifier.ts";
import { createRemoteRecords } from "./adapters/provenance/remoteRecords.ts";
import { createFileEventLog } from "./adapters/storage/fileEventLog.ts";
import type { ReviewEnvironment } from "./app/openReview.ts";
import type { PolicyName } from "./core/policy/policyHelp.ts";
import { ruleNames } from "./core/policy/ruleNames.ts";
import policySchema from "./core/policy/policy.schema.json" with { type: "json" };
import { parseOwnSignatures } from "./core/provenance/parseOwnSignatures.ts";
import { activateReviews } from "./vscode/activateReviews.ts";
import { config } from "./vscode/config.ts";
import { helpWithPolicies } from "./vscode/policyHelp.ts";
import { showPolicyProblems } from "./vscode/policyProblems.ts";

/** Creates the parts that touch the outside world and hands them to the editor's side. */
export function activate(context: vscode.ExtensionContext): void {
  const dist = vscode.Uri.joinPath(context.extensionUri, "dist");
  const analyzer = createWorkerAnalyzer({
    script: vscode.Uri.joinPath(dist, "worker.js").fsPath,
    dataDir: dist.fsPath,
  });
  const environment: ReviewEnvironment = {
    openRepository,
    provenanceOf: createProvenanceReader,
    remoteRecordsOf: createRemoteRecords,
    ownSignatures: () => parseOwnSignatures(config.ownSignatures()),
    thorough: config.thorough,
    analyzer,
    log: createFileEventLog(vscode.Uri.joinPath(context.globalStorageUri, "reviews").fsPath),
    clock: { now: () => new Date().toISOString() },
    hash: sha256,
    newId: randomUUID,
    encodeBase64,
    decodeBase64,
    signerOf: createReceiptSigner,
    signatures: createSignatureVerifier(),
    toolVersion: (context.extension.packageJSON as { version: string }).version,
  };
  let names: Promise<readonly PolicyName[]> | undefined;
  context.subscriptions.push(
    activateReviews(context, environment),
    showPolicyProblems(parsePolicy),
    helpWithPolicies(
      policySchema,
      () => (names ??= readPackedRules(dist.fsPath).then(({ rules }) => ruleNames(rules))),
    ),
    { dispose: () => void analyzer.dispose() },
  );
}

/** Nothing is left to do: everything was handed to the context's subscriptions. */
export function deactivate(): void {
  return;
}
