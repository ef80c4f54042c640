import { codeOwnersPaths, parseCodeOwners, type OwnerRule } from "../core/policy/codeOwners.ts";
import { pgpKeysPath, revokedPath, signersPath } from "../core/policy/policy.ts";
import type { TrustedKeys } from "../core/receipt/signature.ts";
import type { BaseOf, Repository } from "./ports.ts";

/** Reads the owners of the change's base, from the first place that forges look at. */
export async function readOwners(repository: Repository, change: BaseOf): Promise<OwnerRule[]> {
  const texts = await Promise.all(codeOwnersPaths.map((path) => repository.readBaseFile(change, path)));
  const first = texts.find((text) => text !== null);
  return typeof first === "string" ? parseCodeOwners(first) : [];
}

/** Reads the keys that the change's base trusts; `allowedSigners` stands in for the base's own where it is given. */
export async function readTrustedKeys(
  repository: Repository,
  change: BaseOf,
  allowedSigners: string | null = null,
): Promise<TrustedKeys> {
  const [ownSigners, revoked, pgpKeys] = await Promise.all(
    [signersPath, revokedPath, pgpKeysPath].map((path) => repository.readBaseFile(change, path)),
  );
  return {
    allowedSigners: allowedSigners ?? ownSigners ?? null,
    revoked: revoked ?? null,
    pgpKeys: pgpKeys ?? null,
  };
}
