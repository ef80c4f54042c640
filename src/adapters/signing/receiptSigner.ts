import type { ReceiptSigner, Repository } from "../../app/ports.ts";
import { createGit } from "../git/git.ts";
import { signWithPgp } from "./pgpSigner.ts";
import { readSigningSetup } from "./signingSetup.ts";
import { signWithSsh } from "./sshSigner.ts";

/** Signs with the key and the program that git signs commits with: SSH keys, those of an agent too, and OpenPGP. */
export function createReceiptSigner({ root }: Pick<Repository, "root">): ReceiptSigner {
  const git = createGit(root);
  return {
    async sign(message) {
      const setup = await readSigningSetup(git);
      if (setup.format === "ssh") return signWithSsh(message, setup);
      if (setup.format === "openpgp" && setup.key !== "") return signWithPgp(message, setup);
      return {
        kind: "unavailable",
        why:
          setup.format === "other"
            ? "gpg.format names a kind of key that receipts cannot be signed with"
            : "git has no signing key",
        remedy:
          "git config --global gpg.format ssh\ngit config --global user.signingKey ~/.ssh/id_ed25519.pub",
      };
    },
  };
}
