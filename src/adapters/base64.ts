/** Bytes as base64 (RFC 4648, with padding). */
export function encodeBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}

/** The bytes that base64 stands for; what is no base64 in it is passed over. */
export function decodeBase64(text: string): Uint8Array {
  return Buffer.from(text, "base64");
}
