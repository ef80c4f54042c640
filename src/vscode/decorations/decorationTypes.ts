import * as vscode from "vscode";

import type { AuthorMark } from "../../core/provenance/lineMarks.ts";
import type { Severity } from "../../core/rules/finding.ts";

/** Every decoration the diffs carry; all colours are contributed, no state is told by colour alone. */
export interface DecorationTypes {
  readonly author: Readonly<Record<AuthorMark, vscode.TextEditorDecorationType>>;
  readonly risk: Readonly<Record<Severity, vscode.TextEditorDecorationType>>;
  readonly reviewed: vscode.TextEditorDecorationType;
  /** On the first line of a reviewed hunk. */
  readonly reviewedSign: vscode.TextEditorDecorationType;
}

/** Makes the decorations; the caller disposes them. */
export function createDecorationTypes(extension: vscode.Uri): DecorationTypes {
  const gutter = (name: string, tint: string | null): vscode.TextEditorDecorationType =>
    vscode.window.createTextEditorDecorationType({
      isWholeLine: true,
      ...(tint === null ? {} : { backgroundColor: new vscode.ThemeColor(tint) }),
      light: { gutterIconPath: vscode.Uri.joinPath(extension, "media", "gutter", `${name}-light.svg`) },
      dark: { gutterIconPath: vscode.Uri.joinPath(extension, "media", "gutter", `${name}-dark.svg`) },
      gutterIconSize: "contain",
    });
  return {
    author: {
      recorded: gutter("ai-recorded", "freshEyes.aiRecordedBackground"),
      declared: gutter("ai-declared", "freshEyes.aiDeclaredBackground"),
      change: gutter("ai-change", null),
      reviewer: gutter("ai-reviewer", "freshEyes.aiReviewerBackground"),
      denied: gutter("not-ai-reviewer", null),
      human: gutter("human", "freshEyes.humanBackground"),
    },
    risk: {
      high: underline("freshEyes.riskHighForeground", "solid"),
      medium: underline("freshEyes.riskForeground", "dashed"),
      low: underline("freshEyes.riskForeground", "dotted"),
    },
    reviewed: vscode.window.createTextEditorDecorationType({ isWholeLine: true, opacity: "0.6" }),
    reviewedSign: gutter("reviewed", null),
  };
}

/** All decorations of a set, to clear or dispose them. */
export function allDecorationTypes(types: DecorationTypes): vscode.TextEditorDecorationType[] {
  return [...Object.values(types.author), ...Object.values(types.risk), types.reviewed, types.reviewedSign];
}

function underline(color: string, style: string): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    borderColor: new vscode.ThemeColor(color),
    borderStyle: style,
    borderWidth: "0 0 2px 0",
    overviewRulerColor: new vscode.ThemeColor(color),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
  });
}
