import type { Repository, Work } from "../app/ports.ts";
import { readReceipts } from "../app/readReceipts.ts";
import { UserError } from "../app/userErrors.ts";
import { receiptRef } from "../core/receipt/receipt.ts";
import { renderReceipt } from "../core/receipt/renderReceipt.ts";

/** What is asked of receipts: to show or export those of a revision, or to exchange them with a remote. */
export type ReceiptRequest =
  | { readonly verb: "show" | "export"; readonly revision: string }
  | { readonly verb: "push" | "fetch"; readonly remote: string | null };

/** What receipts are read and exchanged with. */
export interface ReceiptPorts {
  readonly repository: Repository;
  readonly decodeBase64: (text: string) => Uint8Array;
}

/** Runs `fresh-eyes receipt` and resolves to what it prints: Markdown, envelopes line by line, or what was exchanged. */
export async function runReceipt(
  request: ReceiptRequest,
  { repository, decodeBase64 }: ReceiptPorts,
  work: Work,
): Promise<string> {
  if ("remote" in request) {
    const { verb: direction, remote } = request;
    const name = await repository.exchangeNotes({ ref: receiptRef, remote, direction }, work);
    return direction === "push"
      ? `This repository and “${name}” have the same receipts now.\n`
      : `The receipts of “${name}” are here.\n`;
  }
  const { revision } = request;
  const commit = await repository.resolve(revision);
  if (commit === null) {
    throw new UserError(`There is no revision "${revision}".`, "Name a branch, a tag or a commit.");
  }
  if (request.verb === "export") return (await repository.readNote(receiptRef, commit)) ?? "";
  const receipts = await readReceipts(repository, commit, decodeBase64);
  if (receipts.length === 0) return `There is no receipt for ${revision}.\n`;
  return receipts.map((read) => renderReceipt(read.statement, read.signature !== null)).join("\n---\n\n");
}
