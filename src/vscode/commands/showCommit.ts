import * as vscode from "vscode";

import { UserError } from "../../app/userErrors.ts";
import { commitText } from "../../core/change/commitText.ts";
import type { ReviewHost } from "../reviewHost.ts";
import type { TextDocuments } from "../textDocuments.ts";

/** Shows a commit by its sha as plain text; asks which one of the change where no sha is given. */
export async function showCommit(
  host: ReviewHost,
  documents: TextDocuments,
  argument: unknown,
): Promise<void> {
  const active = host.active;
  if (active === null) return;
  const sha = typeof argument === "string" ? argument : await pickCommit(host);
  if (sha === undefined) return;
  const details = await active.repository.readCommit(sha);
  if (details === null) {
    throw new UserError(
      vscode.l10n.t("This clone has no commit {0}", sha.slice(0, 12)),
      vscode.l10n.t("Fetch the branch that holds it, then try again."),
    );
  }
  await documents.showText(`commit ${details.commit.sha.slice(0, 7)}`, commitText(details));
}

async function pickCommit(host: ReviewHost): Promise<string | undefined> {
  const commits = host.active?.session.review.change.commits ?? [];
  if (commits.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t("The change under review has no commits."));
    return undefined;
  }
  const picks = commits.map(({ sha, message, author }) => ({
    label: `$(git-commit) ${(message.split("\n")[0] ?? "").slice(0, 200)}`,
    description: `${sha.slice(0, 7)} ${author.name}`,
    sha,
  }));
  const placeHolder = vscode.l10n.t("Which commit of the change?");
  return (await vscode.window.showQuickPick(picks, { placeHolder, matchOnDescription: true }))?.sha;
}
