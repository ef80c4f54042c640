import { parseEnvelope } from "../core/receipt/envelope.ts";
import { parseStatement } from "../core/receipt/parseStatement.ts";
import { payloadType, receiptRef, type ReceiptStatement } from "../core/receipt/receipt.ts";
import type { Repository } from "./ports.ts";

/** A receipt as its note tells it. `signed` says only that there is a signature, not that anyone checked it. */
export interface ReadReceipt {
  readonly statement: ReceiptStatement;
  readonly signed: boolean;
}

/** The receipts in the note of a commit; lines that are none are left out. `decodeBase64` gives UTF-8 text. */
export async function readReceipts(
  repository: Repository,
  commit: string,
  decodeBase64: (text: string) => string,
): Promise<ReadReceipt[]> {
  const note = await repository.readNote(receiptRef, commit);
  return (note ?? "").split("\n").flatMap((line) => {
    const envelope = parseEnvelope(line);
    if (envelope?.payloadType !== payloadType) return [];
    const statement = parseStatement(decodeBase64(envelope.payload));
    return statement === null ? [] : [{ statement, signed: envelope.signatures.length > 0 }];
  });
}
