import * as vscode from "vscode";

import { lineMarks, type AuthorMark } from "../../core/provenance/lineMarks.ts";
import type { Finding, Severity } from "../../core/rules/finding.ts";
import { endOf, runsOf, type LineSpan } from "../../core/text/lineSpan.ts";
import { config, onDidChangeConfig } from "../config.ts";
import { rangeOf } from "../diffs/openDiff.ts";
import { reviewedDocument, type ReviewedDocument } from "../diffs/reviewedDocument.ts";
import type { ReviewHost } from "../reviewHost.ts";
import {
  allDecorationTypes,
  createDecorationTypes,
  type AuthorDecoration,
  type DecorationTypes,
} from "./decorationTypes.ts";

/** Draws AI marks, risk and what is read into every visible editor that shows a side of the change. */
export class ReviewDecorations implements vscode.Disposable {
  readonly #host: ReviewHost;
  readonly #types: DecorationTypes;
  readonly #subscriptions: vscode.Disposable;

  constructor(host: ReviewHost, extension: vscode.Uri) {
    this.#host = host;
    this.#types = createDecorationTypes(extension);
    const drawAll = (): void => {
      for (const editor of vscode.window.visibleTextEditors) this.#draw(editor);
    };
    this.#subscriptions = vscode.Disposable.from(
      ...allDecorationTypes(this.#types),
      host.onDidChange(drawAll),
      onDidChangeConfig(drawAll),
      vscode.window.onDidChangeActiveColorTheme(drawAll),
      // Editors of a multi-file diff are made anew as they scroll into view.
      vscode.window.onDidChangeVisibleTextEditors(drawAll),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        for (const editor of vscode.window.visibleTextEditors)
          if (editor.document === document) this.#draw(editor);
      }),
    );
    drawAll();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #draw(editor: vscode.TextEditor): void {
    const review = this.#host.active?.session.review;
    const reviewed = review === undefined ? null : reviewedDocument(editor.document, review);
    this.#drawAuthors(editor, reviewed);
    this.#drawRisk(editor, reviewed);
    this.#drawReviewed(editor, reviewed);
  }

  #drawAuthors(editor: vscode.TextEditor, reviewed: ReviewedDocument | null): void {
    const read = new Set(this.#readSpans(reviewed).map((span) => span.start));
    // A line has room for one sign, and the first line of a read hunk carries the one that says so.
    const shown = config.aiMarks() && reviewed?.side === "head" ? reviewed.entries : [];
    const marks = shown.flatMap((entry) => lineMarks(entry.provenance));
    for (const [mark, { sign, line }] of Object.entries(this.#types.author) as [
      AuthorMark,
      AuthorDecoration,
    ][]) {
      const runs = runsOf(marks.filter((one) => one.mark === mark).map((one) => one.line));
      // One sign tells who wrote a run of lines; the same sign on every line of a new file would only be noise.
      const begin = runs.filter((run, nth) => !isBlankBetween(editor.document, runs[nth - 1], run));
      editor.setDecorations(
        sign,
        begin.filter(({ start }) => !read.has(start)).map(({ start }) => rangeOf({ start, lines: 1 })),
      );
      if (line !== null) editor.setDecorations(line, runs.map(rangeOf));
    }
  }

  #drawRisk(editor: vscode.TextEditor, reviewed: ReviewedDocument | null): void {
    const entries = config.riskHighlights() ? (reviewed?.entries ?? []) : [];
    const findings = entries.flatMap((entry) => entry.findings);
    const own = findings.filter((finding) => finding.side === reviewed?.side);
    for (const [severity, type] of Object.entries(this.#types.risk) as [
      Severity,
      vscode.TextEditorDecorationType,
    ][]) {
      editor.setDecorations(
        type,
        own
          .filter((finding) => finding.severity === severity)
          .map((finding) => firstLineOf(finding, editor.document)),
      );
    }
  }

  #drawReviewed(editor: vscode.TextEditor, reviewed: ReviewedDocument | null): void {
    const spans = this.#readSpans(reviewed);
    editor.setDecorations(
      this.#types.reviewed,
      config.dimReviewed() && !isHighContrast() ? spans.map(rangeOf) : [],
    );
    editor.setDecorations(
      this.#types.reviewedSign,
      spans.map(({ start }) => rangeOf({ start, lines: 1 })),
    );
  }

  /** The lines of the side that belong to reviewed hunks. */
  #readSpans(reviewed: ReviewedDocument | null): LineSpan[] {
    const marks = this.#host.active?.session.marks.byHunk;
    if (reviewed === null) return [];
    return reviewed.entries
      .filter((entry) => marks?.get(entry.key) === "marked")
      .flatMap((entry) => entry.hunk.edits.map((edit) => edit[reviewed.side]))
      .filter((span) => span.lines > 0);
  }
}

/** Whether nothing but blank lines stands between two runs: nobody is asked who wrote those. */
function isBlankBetween(
  document: vscode.TextDocument,
  before: LineSpan | undefined,
  { start }: LineSpan,
): boolean {
  if (before === undefined) return false;
  for (let line = endOf(before); line < start; line += 1)
    if (line > document.lineCount || !document.lineAt(line - 1).isEmptyOrWhitespace) return false;
  return true;
}

/** Dimming takes away the very contrast that such a theme is chosen for; the sign in the gutter is enough. */
function isHighContrast(): boolean {
  const { kind } = vscode.window.activeColorTheme;
  return kind === vscode.ColorThemeKind.HighContrast || kind === vscode.ColorThemeKind.HighContrastLight;
}

/** The part of a finding that is underlined: it may span a whole block, and its first line says where. */
function firstLineOf(finding: Finding, document: vscode.TextDocument): vscode.Range {
  const line = Math.min(finding.start.line - 1, Math.max(0, document.lineCount - 1));
  const text = document.lineAt(line).text;
  const end = finding.end.line === finding.start.line ? finding.end.column - 1 : text.trimEnd().length;
  const start = Math.min(finding.start.column - 1, end);
  return new vscode.Range(line, start === end ? 0 : start, line, end);
}
