import { createHash } from "node:crypto";

/** What a receipt's SSH signatures are made for, so that none made for another purpose counts. Source: PROTOCOL.sshsig. */
export const sshNamespace = "fresh-eyes";

const armourStart = "-----BEGIN SSH SIGNATURE-----";
const armourEnd = "-----END SSH SIGNATURE-----";

/** The bytes within an armoured SSH signature; `null` for any other text. */
export function bytesOfArmour(armoured: string): Uint8Array | null {
  const body = armoured.replaceAll("\r", "").trim();
  if (!body.startsWith(armourStart) || !body.endsWith(armourEnd)) return null;
  return Buffer.from(body.slice(armourStart.length, -armourEnd.length).replaceAll("\n", ""), "base64");
}

/** An SSH signature as `ssh-keygen -Y verify` reads it. */
export function armourOfBytes(bytes: Uint8Array): string {
  const lines =
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,70}/g) ?? [];
  return [armourStart, ...lines, armourEnd, ""].join("\n");
}

/**
 * The fingerprint of the key in an SSH signature, as `ssh-keygen -l` prints it; `null` for bytes that are none, or that
 * leave room for anything beside what is signed. Source: PROTOCOL.sshsig: "SSHSIG", version, key, namespace, reserved,
 * hash algorithm, signature.
 */
export function fingerprintOf(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes);
  if (buffer.toString("latin1", 0, 6) !== "SSHSIG" || buffer.length < 10 || buffer.readUInt32BE(6) !== 1)
    return null;
  const fields: Buffer[] = [];
  let at = 10;
  while (at + 4 <= buffer.length && fields.length < 5) {
    const end = at + 4 + buffer.readUInt32BE(at);
    if (end > buffer.length) return null;
    fields.push(buffer.subarray(at + 4, end));
    at = end;
  }
  const [key, namespace, reserved] = fields;
  if (fields.length !== 5 || at !== buffer.length || key === undefined) return null;
  if (namespace?.toString("utf8") !== sshNamespace || reserved?.length !== 0) return null;
  return `SHA256:${createHash("sha256").update(key).digest("base64").replace(/=+$/, "")}`;
}
