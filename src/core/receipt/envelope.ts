/** One signature over an envelope. `sig` is base64; `keyid` names the key by its fingerprint. */
export interface EnvelopeSignature {
  readonly keyid: string;
  readonly sig: string;
}

/** A DSSE envelope, read. Source: DSSE v1.0, secure-systems-lab. Without signatures it proves nothing and is called unsigned. */
export interface Envelope {
  readonly payloadType: string;
  /** Base64 of the payload's UTF-8 bytes. */
  readonly payload: string;
  readonly signatures: readonly EnvelopeSignature[];
}

/** A receipt of a thousand files has about 200 KB; a larger line is no receipt. In UTF-16 units. */
const MAX_LINE_LENGTH = 8 * 1024 * 1024;

/** Writes an envelope as one line, so that notes of several reviewers merge line by line. */
export function encodeEnvelope(
  payloadType: string,
  payload: string,
  signatures: readonly EnvelopeSignature[],
): string {
  return JSON.stringify({ payloadType, payload, signatures } satisfies Envelope);
}

/**
 * Reads one line of a note, or says why it is no envelope. Only the one spelling that `encodeEnvelope` writes is taken:
 * what is not signed, blanks, order of members and padding, then has no room to differ.
 */
export function parseEnvelope(line: string): Envelope | string {
  if (line.length > MAX_LINE_LENGTH) return "it is larger than 8 MB";
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "it is cut off or not an envelope";
  }
  if (!isEnvelope(value)) return "it is not a DSSE envelope";
  const { payloadType, payload, signatures } = value;
  if (![payload, ...signatures.map(({ sig }) => sig)].every(isBase64)) return "its base64 is damaged";
  if (signatures.length > 1) return "it has more than one signature";
  return encodeEnvelope(
    payloadType,
    payload,
    signatures.map(({ keyid, sig }) => ({ keyid, sig })),
  ) === line
    ? value
    : "it is not written as an envelope of Fresh Eyes is";
}

/**
 * The bytes that a signature is over: DSSE's pre-authentication encoding, which binds the payload to its type. Source:
 * DSSE v1.0, protocol, "PAE".
 */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Uint8Array {
  const encoder = new TextEncoder();
  const type = encoder.encode(payloadType);
  const head = encoder.encode(`DSSEv1 ${type.length} ${payloadType} ${payload.length} `);
  const bytes = new Uint8Array(head.length + payload.length);
  bytes.set(head);
  bytes.set(payload, head.length);
  return bytes;
}

function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}

function isEnvelope(value: unknown): value is Envelope {
  if (typeof value !== "object" || value === null) return false;
  const { payloadType, payload, signatures } = value as Record<string, unknown>;
  if (typeof payloadType !== "string" || typeof payload !== "string" || !Array.isArray(signatures))
    return false;
  return signatures.every((one: unknown) => {
    if (typeof one !== "object" || one === null) return false;
    const { keyid, sig } = one as Record<string, unknown>;
    return typeof keyid === "string" && typeof sig === "string";
  });
}
