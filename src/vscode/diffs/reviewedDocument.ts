import * as vscode from "vscode";

import type { Review } from "../../app/review.ts";
import type { FileChange } from "../../core/change/change.ts";
import type { QueueEntry } from "../../core/risk/queue.ts";
import { fileAt, revisionScheme, sideOf, type Side } from "./revisionDocuments.ts";

/** A document that shows one side of a file of the change. */
export interface ReviewedDocument {
  readonly file: FileChange;
  readonly side: Side;
  /** The hunks of the file, as the queue has them. */
  readonly entries: readonly QueueEntry[];
}

interface Answer {
  readonly version: number;
  readonly review: Review;
  readonly reviewed: ReviewedDocument | null;
}

const answers = new WeakMap<vscode.TextDocument, Answer>();

/**
 * Tells which file and side of the change a document shows, whoever opened it: its path ends in the file's path and
 * its text is that side's text. Answers are remembered per version of the document.
 */
export function reviewedDocument(document: vscode.TextDocument, review: Review): ReviewedDocument | null {
  const known = answers.get(document);
  if (known?.version === document.version && known.review === review) return known.reviewed;
  const shown = match(document, review);
  const reviewed =
    shown === null ? null : { ...shown, entries: review.queue.filter(({ file }) => file === shown.file) };
  answers.set(document, { version: document.version, review, reviewed });
  return reviewed;
}

function match(document: vscode.TextDocument, review: Review): Omit<ReviewedDocument, "entries"> | null {
  const path = pathOf(document.uri);
  const candidates = review.change.files.filter(
    (file) => endsInPath(path, file.path) || endsInPath(path, file.oldPath),
  );
  if (candidates.length === 0) return null;
  const text = normalise(document.getText());
  if (document.uri.scheme === revisionScheme) {
    const file = fileAt(document.uri, candidates);
    const side = sideOf(document.uri);
    const own = file === undefined ? undefined : review.texts.get(file.path)?.[side];
    // A tab that was opened before the branch moved shows another text until it is read anew.
    return file === undefined || (typeof own === "string" && normalise(own) !== text) ? null : { file, side };
  }
  for (const file of candidates) {
    for (const side of ["head", "base"] as const) {
      const own = review.texts.get(file.path)?.[side];
      if (typeof own === "string" && normalise(own) === text) return { file, side };
    }
  }
  return null;
}

/** The path a document is about; diff documents of other extensions carry it in a JSON query. */
function pathOf(uri: vscode.Uri): string {
  try {
    const query = JSON.parse(uri.query) as unknown;
    if (typeof query === "object" && query !== null) {
      const { path, fileName } = query as Record<string, unknown>;
      if (typeof path === "string") return path;
      if (typeof fileName === "string") return fileName;
    }
  } catch {
    // No JSON: an ordinary document, its own path counts.
  }
  return uri.path;
}

function endsInPath(path: string, ending: string | null): boolean {
  return ending !== null && (path === ending || path.endsWith(`/${ending}`));
}

/** Editors may hold a byte order mark and other line endings than git does. */
function normalise(text: string): string {
  return text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
}
