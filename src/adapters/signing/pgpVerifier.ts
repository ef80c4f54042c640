import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import type { EnvelopeSignature } from "../../core/receipt/envelope.ts";
import type { SignatureVerdict, TrustedKeys } from "../../core/receipt/signature.ts";
import { withTemporaryFolder } from "../git/temporaryFolder.ts";
import { runProgram } from "./runProgram.ts";

const timeoutMs = 20_000;

/** Checks an OpenPGP signature against the keys that the base keeps, in a keyring of their own. */
export async function verifyPgp(
  message: Uint8Array,
  { keyid, sig }: EnvelopeSignature,
  { pgpKeys }: TrustedKeys,
): Promise<SignatureVerdict> {
  if (pgpKeys === null)
    return invalid("the base names no OpenPGP keys to check it with (.fresh-eyes/keys.asc)");
  return withTemporaryFolder(async (home) => {
    const gpg = (args: readonly string[], input?: Uint8Array) =>
      runProgram(
        "gpg",
        [
          "--homedir",
          home,
          "--batch",
          "--no-tty",
          "--no-autostart",
          "--trust-model",
          "always",
          "--status-fd=2",
          ...args,
        ],
        {
          ...(input === undefined ? {} : { input }),
          timeoutMs,
        },
      );
    const imported = await gpg(["--import"], Buffer.from(pgpKeys, "utf8"));
    if (imported.code === null) return invalid("gpg is not installed, so nobody can check it");
    const signature = join(home, "receipt.sig");
    await writeFile(signature, Buffer.from(sig, "base64"));
    const { code, stderr } = await gpg(["--verify", signature, "-"], message);
    const status = (word: string): string[] | null =>
      new RegExp(String.raw`^\[GNUPG:\] ${word}(?: (.*))?$`, "m").exec(stderr)?.[1]?.split(" ") ?? null;
    if (status("EXPKEYSIG") !== null) return invalid(`the key ${keyid} has expired`);
    if (status("REVKEYSIG") !== null) return invalid(`the key ${keyid} is revoked`);
    const valid = status("VALIDSIG");
    if (code !== 0 || valid === null || status("GOODSIG") === null) {
      return invalid(
        status("NO_PUBKEY") === null
          ? "its signature does not fit its content"
          : `nobody the base trusts has the key ${keyid}`,
      );
    }
    if (keyid !== `openpgp:${valid[0] ?? ""}`) return invalid("its signature is by another key than it says");
    return { kind: "valid", keyid, names: await addressesOf(gpg, valid[0] ?? "") };
  });
}

/** The addresses of a key's user ids that are not revoked. Source: GnuPG's DETAILS, "uid" records. */
async function addressesOf(
  gpg: (args: readonly string[]) => ReturnType<typeof runProgram>,
  fingerprint: string,
): Promise<string[]> {
  const { stdout } = await gpg(["--with-colons", "--list-keys", fingerprint]);
  return stdout
    .toString("utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .filter(([kind, validity]) => kind === "uid" && validity !== "r" && validity !== "e")
    .flatMap((fields) => /<([^<>]+)>/.exec(fields[9] ?? "")?.[1] ?? []);
}

function invalid(why: string): SignatureVerdict {
  return { kind: "invalid", why };
}
