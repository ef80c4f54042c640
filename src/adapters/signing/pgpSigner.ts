import type { SigningOutcome } from "../../app/ports.ts";
import { runProgram } from "./runProgram.ts";
import type { SigningSetup } from "./signingSetup.ts";

/** A person may have to type a passphrase. */
const timeoutMs = 120_000;

/** Signs with an OpenPGP key as git does: `gpg --detach-sign` with `user.signingKey`. */
export async function signWithPgp(
  message: Uint8Array,
  { key, program }: SigningSetup,
): Promise<SigningOutcome> {
  const args = [
    "--batch",
    "--no-tty",
    "--status-fd=2",
    "--detach-sign",
    "--local-user",
    key,
    "--output",
    "-",
  ];
  const answer = await runProgram(program, args, { input: message, timeoutMs });
  if (answer.code === null)
    return {
      kind: "unavailable",
      why: `${program} is not installed`,
      remedy: "Install GnuPG, then try again.",
    };
  const fingerprint = /^\[GNUPG:\] SIG_CREATED \S+ \S+ \S+ \S+ \S+ ([0-9A-F]{40,64})$/m.exec(
    answer.stderr,
  )?.[1];
  if (answer.code !== 0 || fingerprint === undefined) {
    const [line = ""] = answer.stderr.split("\n").filter((text) => text.startsWith("gpg: "));
    return {
      kind: "unavailable",
      why: line === "" ? `gpg could not use ${key}` : line,
      remedy: "gpg --list-secret-keys\ngit config --global user.signingKey <key id>",
    };
  }
  return {
    kind: "signed",
    signature: { keyid: `openpgp:${fingerprint}`, sig: answer.stdout.toString("base64") },
  };
}
