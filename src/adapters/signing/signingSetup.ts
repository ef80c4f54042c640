import type { Git } from "../git/git.ts";

/** How a person has set git up to sign. Source: git-config(1), `gpg.*` and `user.signingKey`. */
export interface SigningSetup {
  readonly format: "openpgp" | "ssh" | "other";
  /** A path, a key's id, or `key::<public key>`; "" where none is named. */
  readonly key: string;
  readonly program: string;
}

/**
 * Reads the signing set-up. Programs are taken from the person's own configuration only: a repository's own may come
 * with it, and must not choose what is run.
 */
export async function readSigningSetup(git: Git): Promise<SigningSetup> {
  const format = (await read(git, "gpg.format")) || "openpgp";
  const key = await read(git, "user.signingkey");
  if (format === "ssh") {
    return { format, key, program: (await readOwn(git, "gpg.ssh.program")) || "ssh-keygen" };
  }
  const program = (await readOwn(git, "gpg.openpgp.program")) || (await readOwn(git, "gpg.program")) || "gpg";
  return { format: format === "openpgp" ? "openpgp" : "other", key, program };
}

async function read(git: Git, name: string): Promise<string> {
  const { stdout } = await git.run(["config", "--get", name], { expected: [1] });
  return stdout.toString("utf8").trim();
}

async function readOwn(git: Git, name: string): Promise<string> {
  for (const scope of ["--global", "--system"]) {
    const { stdout } = await git.run(["config", scope, "--get", name], { expected: [1, 128] });
    const value = stdout.toString("utf8").trim();
    if (value !== "") return value;
  }
  return "";
}
