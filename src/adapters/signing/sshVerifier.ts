import { writeFileSync } from "node:fs";
import { join } from "node:path";

import type { EnvelopeSignature } from "../../core/receipt/envelope.ts";
import type { SignatureVerdict, TrustedKeys } from "../../core/receipt/signature.ts";
import { withTemporaryFolder } from "../git/temporaryFolder.ts";
import { runProgram, type ProgramAnswer } from "./runProgram.ts";
import { armourOfBytes, fingerprintOf, sshNamespace } from "./sshSignature.ts";

const timeoutMs = 20_000;

/** Checks an SSH signature against the base's allowed signers, as they stand at this moment, and its revoked keys. */
export async function verifySsh(
  message: Uint8Array,
  { keyid, sig }: EnvelopeSignature,
  { allowedSigners, revoked }: TrustedKeys,
): Promise<SignatureVerdict> {
  const bytes = Buffer.from(sig, "base64");
  const fingerprint = fingerprintOf(bytes);
  if (fingerprint === null) return invalid("its signature is damaged or made for another purpose");
  if (fingerprint !== keyid) return invalid("its signature is by another key than it says");
  if (allowedSigners === null)
    return invalid("the base names no keys to check it with (.fresh-eyes/allowed_signers)");
  return withTemporaryFolder(async (folder) => {
    const signers = join(folder, "allowed_signers");
    const signature = join(folder, "receipt.sig");
    const revocations = join(folder, "revoked");
    // At once: the check runs while a change is read, and would wait for that at every step.
    writeFileSync(signers, allowedSigners);
    writeFileSync(signature, armourOfBytes(bytes));
    if (revoked !== null) writeFileSync(revocations, revoked);
    const found = await keygen(["-Y", "find-principals", "-f", signers, "-s", signature, "-n", sshNamespace]);
    if (found.code === null) return invalid("ssh-keygen is not installed, so nobody can check it");
    const names = found.stdout
      .toString("utf8")
      .split("\n")
      .flatMap((line) => line.split(","))
      .filter((name) => name !== "");
    if (found.code !== 0 || names[0] === undefined)
      return invalid(`nobody the base trusts has the key ${keyid}, or it has expired`);
    const check = async (...more: string[]): Promise<boolean> => {
      const args = ["-Y", "verify", "-f", signers, "-I", names[0] ?? "", "-n", sshNamespace, "-s", signature];
      return (await keygen([...args, ...more], message)).code === 0;
    };
    if (await check(...(revoked === null ? [] : ["-r", revocations]))) return { kind: "valid", keyid, names };
    // ssh-keygen says the same of a revoked key as of a wrong signature.
    const isRevoked = revoked !== null && (await check());
    return invalid(isRevoked ? `the key ${keyid} is revoked` : "its signature does not fit its content");
  });
}

function keygen(args: readonly string[], input?: Uint8Array): Promise<ProgramAnswer> {
  return runProgram("ssh-keygen", args, input === undefined ? { timeoutMs } : { input, timeoutMs });
}

function invalid(why: string): SignatureVerdict {
  return { kind: "invalid", why };
}
