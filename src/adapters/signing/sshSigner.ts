import { writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

import type { SigningOutcome } from "../../app/ports.ts";
import { withTemporaryFolder } from "../git/temporaryFolder.ts";
import { runProgram } from "./runProgram.ts";
import type { SigningSetup } from "./signingSetup.ts";
import { bytesOfArmour, fingerprintOf, sshNamespace } from "./sshSignature.ts";

/** A person may have to touch a key or type a passphrase. */
const timeoutMs = 120_000;

/** Signs with an SSH key: a file's, or an agent's that a public key names, as git does (`user.signingKey`). */
export async function signWithSsh(
  message: Uint8Array,
  { key, program }: SigningSetup,
): Promise<SigningOutcome> {
  if (key === "") {
    return unavailable("git names no SSH key", "git config --global user.signingKey ~/.ssh/id_ed25519.pub");
  }
  return withTemporaryFolder(async (folder) => {
    const file = await keyFile(key, folder);
    const args = ["-Y", "sign", "-n", sshNamespace, "-f", file, "-q"];
    const answer = await runProgram(program, args, { input: message, timeoutMs });
    if (answer.code === null)
      return unavailable(`${program} is not installed`, "Install OpenSSH, then try again.");
    const bytes = answer.code === 0 ? bytesOfArmour(answer.stdout.toString("utf8")) : null;
    const keyid = bytes === null ? null : fingerprintOf(bytes);
    if (bytes === null || keyid === null)
      return unavailable(wordsOf(answer.stderr, key), `ssh-add, or check: git config user.signingKey`);
    return { kind: "signed", signature: { keyid, sig: Buffer.from(bytes).toString("base64") } };
  });
}

/** A key that is given as text goes into a file, for `ssh-keygen` takes no other. */
async function keyFile(key: string, folder: string): Promise<string> {
  const literal = /^key::(.+)$/.exec(key)?.[1] ?? (/^(ssh|ecdsa|sk)-/.test(key) ? key : null);
  if (literal === null) return key.replace(/^~(?=\/)/, homedir());
  const file = join(folder, "key.pub");
  await writeFile(file, `${literal}\n`);
  return file;
}

function wordsOf(stderr: string, key: string): string {
  const [line = ""] = stderr.trim().split("\n").slice(-1);
  return line === "" ? `${key} could not be used` : line;
}

function unavailable(why: string, remedy: string): SigningOutcome {
  return { kind: "unavailable", why, remedy };
}
