/** One signature over an envelope. `sig` is base64. */
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

/** Writes an envelope as one line, so that notes of several reviewers merge line by line. */
export function encodeEnvelope(
  payloadType: string,
  payload: string,
  signatures: readonly EnvelopeSignature[],
): string {
  return JSON.stringify({ payloadType, payload, signatures } satisfies Envelope);
}

/** Reads one line of a note; `null` for what is not an envelope. */
export function parseEnvelope(line: string): Envelope | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  return isEnvelope(value) ? value : null;
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
