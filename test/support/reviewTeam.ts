import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { decodeBase64, encodeBase64 } from "../../src/adapters/base64.ts";
import { openRepository } from "../../src/adapters/git/openRepository.ts";
import { createProvenanceReader } from "../../src/adapters/provenance/gitProvenance.ts";
import { sha256 } from "../../src/adapters/sha256.ts";
import { createReceiptSigner } from "../../src/adapters/signing/receiptSigner.ts";
import { createSignatureVerifier } from "../../src/adapters/signing/signatureVerifier.ts";
import { approveReview, type ApproveChoice, type ApproveOutcome } from "../../src/app/approve.ts";
import { prepareReview } from "../../src/app/review.ts";
import { ReviewSession } from "../../src/app/reviewSession.ts";
import { verifyChange, type VerifyOptions, type VerifyPorts } from "../../src/app/verifyChange.ts";
import { hunksOf, type ChangeSource, type RangeSource } from "../../src/core/change/change.ts";
import type { Verification } from "../../src/core/receipt/verification.ts";
import { FakeAnalyzer, FakeEventLog, quietWork } from "./fakes.ts";
import { createGitRepository, type GitRepository } from "./gitRepository.ts";

/** Someone of the team, with an SSH key of their own. */
export interface TeamMember {
  readonly name: string;
  readonly email: string;
  /** The path of the private key. */
  readonly key: string;
  readonly publicKey: string;
  /** As git's `gpg.format`; SSH where nothing is said. For OpenPGP, `key` names the key. */
  readonly format?: "openpgp";
}

/** A repository and people who review in it, with the real git and the real ssh-keygen. */
export class ReviewTeam {
  readonly repository: GitRepository = createGitRepository();
  readonly #keys = mkdtempSync(join(tmpdir(), "fresh-eyes-keys-"));
  #nIds = 0;

  /** Makes a person with a fresh key. */
  member(name: string): TeamMember {
    const key = join(this.#keys, `${name}-${(this.#nIds += 1)}`);
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", name, "-f", key]);
    const [type = "", blob = ""] = readFileSync(`${key}.pub`, "utf8").split(" ");
    const email = `${name.toLowerCase()}@example.com`;
    return { name, email, key, publicKey: `${type} ${blob}` };
  }

  /** Makes git be this person, who signs with their key. */
  beCome({ name, email, key, format }: TeamMember): void {
    this.repository.git("config", "user.name", name);
    this.repository.git("config", "user.email", email);
    this.repository.git("config", "gpg.format", format ?? "ssh");
    this.repository.git("config", "user.signingKey", format === undefined ? `${key}.pub` : key);
  }

  /** Reads every hunk of a branch as this person and approves. */
  async approve(
    member: TeamMember,
    branch: string,
    signing: ApproveChoice["signing"] = "sign",
    override?: string,
  ): Promise<ApproveOutcome> {
    this.beCome(member);
    const repository = await openRepository(this.repository.dir);
    const source: ChangeSource = { kind: "range", base: "main", head: branch };
    const provenance = createProvenanceReader(repository);
    const ports = { repository, provenance, analyzer: new FakeAnalyzer() };
    const session = await ReviewSession.open(await prepareReview(source, ports, quietWork), "log", {
      log: new FakeEventLog(),
      clock,
      newId: () => `id${(this.#nIds += 1)}`,
      by: member.name,
    });
    if (override === undefined) {
      await session.mark(hunksOf(session.review.change));
      for (const item of session.review.checklist) await session.decide(item, "intended", "it is");
    }
    return approveReview(session, override === undefined ? { signing } : { signing, override }, {
      repository,
      signer: createReceiptSigner(repository),
      clock,
      hash: sha256,
      encodeBase64,
      toolVersion: "0.1.0",
    });
  }

  /** Verifies a branch against main; what is found out about the change may be found out otherwise. */
  async verify(
    branch: string,
    options: Partial<VerifyOptions> = {},
    survey: Partial<Pick<VerifyPorts, "provenance" | "analyzer">> = {},
  ): Promise<Verification> {
    const source: RangeSource = { kind: "range", base: "main", head: branch };
    const repository = await openRepository(this.repository.dir, source);
    return verifyChange(
      source,
      { branch: null, allowedSigners: null, ...options },
      {
        repository,
        provenance: createProvenanceReader(repository),
        analyzer: new FakeAnalyzer(),
        signatures: createSignatureVerifier(),
        decodeBase64,
        ...survey,
      },
      quietWork,
    );
  }

  /** The lines of all receipts, by the commit their note is on. */
  receipts(): { readonly commit: string; readonly line: string }[] {
    const list = this.repository.git("notes", "--ref=fresh-eyes", "list");
    return list.split("\n").flatMap((row) => {
      const [blob = "", commit = ""] = row.split(" ");
      return this.repository
        .git("cat-file", "blob", blob)
        .split("\n")
        .map((line) => ({ commit, line }));
    });
  }

  /** Replaces whatever note a commit has. */
  writeReceipts(commit: string, lines: readonly string[]): void {
    execFileSync(
      "git",
      ["-C", this.repository.dir, "notes", "--ref=fresh-eyes", "add", "-f", "-F", "-", commit],
      { input: `${lines.join("\n")}\n`, stdio: ["pipe", "pipe", "pipe"] },
    );
  }

  dispose(): void {
    this.repository.remove();
    rmSync(this.#keys, { recursive: true, force: true });
  }
}

const clock = { now: (): string => "2026-01-02T03:04:05Z" };

/** The file that says whose keys count. `options` are those of ssh-keygen(1), ALLOWED SIGNERS. */
export function allowedSigners(members: readonly TeamMember[], options = ""): string {
  return members
    .map(({ email, publicKey }) => `${email}${options === "" ? "" : ` ${options}`} ${publicKey}\n`)
    .join("");
}
