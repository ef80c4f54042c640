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

/** How a line is marked besides its sign: a stripe at its left, which also high contrast shows, and a thin tint. */
interface LineStyle {
  readonly tint: string;
  readonly stripe: string;
  readonly style: "solid" | "dashed" | "double" | "dotted";
}

/** Makes the decorations; the caller disposes them. */
export function createDecorationTypes(extension: vscode.Uri): DecorationTypes {
  const gutter = (name: string, line: LineStyle | null): vscode.TextEditorDecorationType =>
    vscode.window.createTextEditorDecorationType({
      isWholeLine: true,
      ...(line === null ? {} : lineOptions(line)),
      light: { gutterIconPath: vscode.Uri.joinPath(extension, "media", "gutter", `${name}-light.svg`) },
      dark: { gutterIconPath: vscode.Uri.joinPath(extension, "media", "gutter", `${name}-dark.svg`) },
      gutterIconSize: "contain",
    });
  const ai = "freshEyes.aiForeground";
  const human = "freshEyes.humanForeground";
  return {
    author: {
      recorded: gutter("ai-recorded", { tint: "freshEyes.aiRecordedBackground", stripe: ai, style: "solid" }),
      declared: gutter("ai-declared", {
        tint: "freshEyes.aiDeclaredBackground",
        stripe: ai,
        style: "dashed",
      }),
      change: gutter("ai-change", null),
      reviewer: gutter("ai-reviewer", {
        tint: "freshEyes.aiReviewerBackground",
        stripe: ai,
        style: "double",
      }),
      denied: gutter("not-ai-reviewer", null),
      human: gutter("human", { tint: "freshEyes.humanBackground", stripe: human, style: "dotted" }),
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

function lineOptions({ tint, stripe, style }: LineStyle): vscode.DecorationRenderOptions {
  return {
    backgroundColor: new vscode.ThemeColor(tint),
    borderColor: new vscode.ThemeColor(stripe),
    borderStyle: style,
    // Thin, because the text of a line begins right here; a double line cannot be thinner than three.
    borderWidth: `0 0 0 ${style === "double" ? 3 : 2}px`,
  };
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
