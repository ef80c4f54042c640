import { parseEnvelope, preAuthEncoding, type EnvelopeSignature } from "../core/receipt/envelope.ts";
import { isReceiptType } from "../core/receipt/checkReceipt.ts";
import { parseStatement } from "../core/receipt/parseStatement.ts";
import { receiptRef, type ReceiptStatement } from "../core/receipt/receipt.ts";
import type { Repository } from "./ports.ts";

/** A receipt as its note tells it; nobody has checked its signature yet. */
export interface ReadReceipt {
  readonly statement: ReceiptStatement;
  /** `null` for an unsigned receipt. */
  readonly signature: EnvelopeSignature | null;
  /** The bytes that the signature is over. */
  readonly message: Uint8Array;
}

/** A line of a note that is no receipt, and why. */
export interface BadReceipt {
  readonly why: string;
}

/** The receipts in the note of a commit; lines that are none are left out. `decodeBase64` gives bytes. */
export async function readReceipts(
  repository: Repository,
  commit: string,
  decodeBase64: (text: string) => Uint8Array,
): Promise<ReadReceipt[]> {
  const note = await repository.readNote(receiptRef, commit);
  return receiptLines(note ?? "")
    .map((line) => readReceipt(line, decodeBase64))
    .filter((read) => "statement" in read);
}

/** The lines of a note that hold anything. */
export function receiptLines(note: string): string[] {
  return note.split("\n").filter((line) => line.trim() !== "");
}

/** Reads one line of a note as a receipt, or says why it is none. */
export function readReceipt(
  line: string,
  decodeBase64: (text: string) => Uint8Array,
): ReadReceipt | BadReceipt {
  const envelope = parseEnvelope(line);
  if (typeof envelope === "string") return { why: envelope };
  if (!isReceiptType(envelope.payloadType)) return { why: "its payload is of another type" };
  const payload = decodeBase64(envelope.payload);
  const text = decodeUtf8(payload);
  if (text === null) return { why: "its payload is no text" };
  const statement = parseStatement(text);
  if (statement === null) return { why: "it is no receipt of this version of Fresh Eyes" };
  return {
    statement,
    signature: envelope.signatures[0] ?? null,
    message: preAuthEncoding(envelope.payloadType, payload),
  };
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
