import * as vscode from "vscode";

import type { AuthorMark } from "../../core/provenance/lineMarks.ts";
import type { Severity } from "../../core/rules/finding.ts";

/** Every decoration the diffs carry; all colours are contributed, no state is told by colour alone. */
export interface DecorationTypes {
  readonly author: Readonly<Record<AuthorMark, AuthorDecoration>>;
  readonly risk: Readonly<Record<Severity, vscode.TextEditorDecorationType>>;
  readonly reviewed: vscode.TextEditorDecorationType;
  /** On the first line of a reviewed hunk. */
  readonly reviewedSign: vscode.TextEditorDecorationType;
}

/** How lines of one mark are drawn: a sign in the gutter where they begin, and a stripe and tint on each, if any. */
export interface AuthorDecoration {
  readonly sign: vscode.TextEditorDecorationType;
  readonly line: vscode.TextEditorDecorationType | null;
}

/** How a line is marked besides its sign: a stripe at its left, which also high contrast shows, and a thin tint. */
interface LineStyle {
  readonly tint: string;
  readonly stripe: string;
  readonly style: "solid" | "dashed" | "double" | "dotted";
}

/** Makes the decorations; the caller disposes them. */
export function createDecorationTypes(extension: vscode.Uri): DecorationTypes {
  const gutter = (name: string): vscode.TextEditorDecorationType =>
    vscode.window.createTextEditorDecorationType({
      light: { gutterIconPath: vscode.Uri.joinPath(extension, "media", "gutter", `${name}-light.svg`) },
      dark: { gutterIconPath: vscode.Uri.joinPath(extension, "media", "gutter", `${name}-dark.svg`) },
      gutterIconSize: "contain",
    });
  const ai = "freshEyes.aiForeground";
  const human = "freshEyes.humanForeground";
  return {
    author: {
      recorded: {
        sign: gutter("ai-recorded"),
        line: styled({ tint: "freshEyes.aiRecordedBackground", stripe: ai, style: "solid" }),
      },
      declared: {
        sign: gutter("ai-declared"),
        line: styled({ tint: "freshEyes.aiDeclaredBackground", stripe: ai, style: "dashed" }),
      },
      change: { sign: gutter("ai-change"), line: null },
      reviewer: {
        sign: gutter("ai-reviewer"),
        line: styled({ tint: "freshEyes.aiReviewerBackground", stripe: ai, style: "double" }),
      },
      denied: { sign: gutter("not-ai-reviewer"), line: null },
      human: {
        sign: gutter("human"),
        line: styled({ tint: "freshEyes.humanBackground", stripe: human, style: "dotted" }),
      },
    },
    risk: {
      high: underline("freshEyes.riskHighForeground", "solid"),
      medium: underline("freshEyes.riskForeground", "dashed"),
      low: underline("freshEyes.riskForeground", "dotted"),
    },
    reviewed: vscode.window.createTextEditorDecorationType({ isWholeLine: true, opacity: "0.6" }),
    reviewedSign: gutter("reviewed"),
  };
}

/** All decorations of a set, to clear or dispose them. */
export function allDecorationTypes({
  author,
  risk,
  reviewed,
  reviewedSign,
}: DecorationTypes): vscode.TextEditorDecorationType[] {
  const authors = Object.values(author).flatMap(({ sign, line }) => (line === null ? [sign] : [sign, line]));
  return [...authors, ...Object.values(risk), reviewed, reviewedSign];
}

function styled({ tint, stripe, style }: LineStyle): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new vscode.ThemeColor(tint),
    borderColor: new vscode.ThemeColor(stripe),
    borderStyle: style,
    // Thin, because the text of a line begins right here; a double line cannot be thinner than three.
    borderWidth: `0 0 0 ${style === "double" ? 3 : 2}px`,
  });
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
