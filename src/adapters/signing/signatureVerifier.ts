import type { SignatureVerifier } from "../../app/ports.ts";
import { verifyPgp } from "./pgpVerifier.ts";
import { verifySsh } from "./sshVerifier.ts";

/** Checks signatures with `ssh-keygen` and `gpg`, against no keys but those that are handed in. */
export function createSignatureVerifier(): SignatureVerifier {
  return {
    verify: (message, signature, trusted) =>
      signature.keyid.startsWith("openpgp:")
        ? verifyPgp(message, signature, trusted)
        : verifySsh(message, signature, trusted),
  };
}
