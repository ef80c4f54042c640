import * as vscode from "vscode";

import { policyPath, type PolicyProblem, type ReadPolicy } from "../core/policy/policy.ts";

/** Shows every mistake of a policy where it stands while it is written, as `fresh-eyes policy check` tells them. */
export function showPolicyProblems(parsePolicy: (text: string) => ReadPolicy): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection("fresh-eyes");
  const show = (document: vscode.TextDocument): void => {
    if (!isPolicy(document)) return;
    const read = parsePolicy(document.getText());
    // Without a policy there is nothing wrong; a mistake that does not break it loses evidence only.
    const problems = read.kind === "none" ? [] : read.problems;
    const { Error, Warning } = vscode.DiagnosticSeverity;
    const severity = read.kind === "broken" ? Error : Warning;
    shown.set(
      document.uri,
      problems.map((problem) => diagnostic(document, problem, severity)),
    );
  };
  for (const document of vscode.workspace.textDocuments) show(document);
  return vscode.Disposable.from(
    shown,
    vscode.workspace.onDidOpenTextDocument(show),
    vscode.workspace.onDidChangeTextDocument((event) => {
      show(event.document);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      shown.delete(uri);
    }),
  );
}

function isPolicy({ uri }: vscode.TextDocument): boolean {
  return uri.scheme === "file" && uri.path.endsWith(`/${policyPath}`);
}

/** From where the mistake is told to the end of its line. */
function diagnostic(
  document: vscode.TextDocument,
  { line, column, message }: PolicyProblem,
  severity: vscode.DiagnosticSeverity,
): vscode.Diagnostic {
  const { range } = document.lineAt(Math.min(line, document.lineCount) - 1);
  const start = document.validatePosition(new vscode.Position(range.start.line, column - 1));
  const told = new vscode.Diagnostic(new vscode.Range(start, range.end), message, severity);
  told.source = "Fresh Eyes";
  return told;
}
