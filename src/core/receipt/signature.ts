/** What the base trusts: texts of its files; `null` where it has none. */
export interface TrustedKeys {
  /** In the format of ssh-keygen(1), ALLOWED SIGNERS. */
  readonly allowedSigners: string | null;
  /** Keys that no longer count, as `ssh-keygen -Y verify -r` reads them. */
  readonly revoked: string | null;
  /** Armoured OpenPGP public keys. */
  readonly pgpKeys: string | null;
}

/** Whose signature it is, by the keys that are trusted. Every reason follows "it is refused: ". */
export type SignatureVerdict =
  | {
      readonly kind: "valid";
      /** The fingerprint of the key. */
      readonly keyid: string;
      /** Every name the key stands for, addresses and `@logins`. */
      readonly names: readonly string[];
    }
  | { readonly kind: "invalid"; readonly why: string };
