import assert from "node:assert/strict";

import { openRepository } from "../../src/adapters/git/openRepository.ts";
import { createReceiptSigner } from "../../src/adapters/signing/receiptSigner.ts";
import { createSignatureVerifier } from "../../src/adapters/signing/signatureVerifier.ts";
import { decodeBase64, encodeBase64 } from "../../src/adapters/base64.ts";
import { sha256 } from "../../src/adapters/sha256.ts";
import { openReview, type ReviewEnvironment } from "../../src/app/openReview.ts";
import { noOwnSignatures } from "../../src/core/provenance/ownSignatures.ts";
import type { AnalysisOptions } from "../../src/core/rules/analysis.ts";
import { FakeAnalyzer, FakeEventLog, quietWork, unknowing } from "../support/fakes.ts";
import { createGitRepository, useCleanGit } from "../support/gitRepository.ts";

suite("openReview", () => {
  useCleanGit();

  for (const thorough of [false, true]) {
    test(`lets rules of low confidence ${thorough ? "look" : "rest"} as the settings say`, async () => {
      const repository = createGitRepository();
      repository.commit({ "a.ts": "a();\n" });
      repository.commit(
        { "a.ts": "b();\n" },
        { branch: "topic", parents: [repository.git("rev-parse", "main")] },
      );
      const asked: (boolean | undefined)[] = [];
      const analyzer = Object.assign(new FakeAnalyzer(), {
        analyze: (_files: unknown, _work: unknown, options?: AnalysisOptions) => {
          asked.push(options?.thorough);
          return Promise.resolve([]);
        },
      });
      const environment: ReviewEnvironment = {
        openRepository,
        provenanceOf: () => unknowing,
        remoteRecordsOf: () => {
          throw new Error("Nobody asked for records of a remote");
        },
        ownSignatures: () => ({ signatures: noOwnSignatures, problems: [] }),
        thorough: () => thorough,
        analyzer,
        log: new FakeEventLog(),
        clock: { now: () => "2026-01-02T03:04:05Z" },
        hash: sha256,
        newId: () => "id",
        encodeBase64,
        decodeBase64,
        signerOf: createReceiptSigner,
        signatures: createSignatureVerifier(),
        toolVersion: "0.0.0",
      };
      const source = { kind: "range", base: "main", head: "topic" } as const;
      await openReview(await openRepository(repository.dir), source, environment, quietWork);
      repository.remove();
      assert.deepEqual(asked, [thorough]);
    });
  }
});
