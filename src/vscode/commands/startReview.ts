import * as vscode from "vscode";

import type { Repository } from "../../app/ports.ts";
import { UserError } from "../../app/userErrors.ts";
import type { ChangeSource } from "../../core/change/change.ts";
import type { ReviewHost } from "../reviewHost.ts";
import { openUnreviewed } from "./navigation.ts";

/** Asks what to review, starts it, and opens the riskiest hunk. */
export async function startReview(host: ReviewHost): Promise<void> {
  const folder = await pickFolder();
  if (folder === undefined) return;
  const repository = await host.openRepository(folder.uri.fsPath);
  const source = await pickSource(repository);
  if (source === undefined) return;
  if (!(await host.start(repository, source))) return;
  await vscode.commands.executeCommand("freshEyes.queue.focus");
  if (host.active?.session.review.queue.length !== 0) await openUnreviewed(host, 1);
}

async function pickFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    throw new UserError(
      vscode.l10n.t("No folder is open."),
      vscode.l10n.t("Open the folder of a git repository first."),
    );
  }
  if (folders.length === 1) return folders[0];
  return vscode.window.showWorkspaceFolderPick({ placeHolder: vscode.l10n.t("Which repository?") });
}

interface SourcePick extends vscode.QuickPickItem {
  readonly choose: () => Promise<ChangeSource | undefined>;
}

async function pickSource(repository: Repository): Promise<ChangeSource | undefined> {
  const [branch, base] = await Promise.all([repository.currentBranch(), repository.defaultBase()]);
  const head = branch ?? "HEAD";
  const picks: SourcePick[] = [];
  if (base !== null && base !== head) {
    picks.push({
      label: `$(git-branch) ${vscode.l10n.t("{0} against {1}", head, base)}`,
      description: vscode.l10n.t("the branch you are on"),
      choose: () => Promise.resolve({ kind: "range", base, head }),
    });
  }
  picks.push(
    {
      label: `$(git-compare) ${vscode.l10n.t("Choose base and head…")}`,
      description: vscode.l10n.t("any two branches, tags or commits"),
      choose: () => pickRange(repository, base, branch),
    },
    {
      label: `$(edit) ${vscode.l10n.t("Working tree")}`,
      description: vscode.l10n.t("everything not committed, new files too"),
      choose: () => Promise.resolve({ kind: "workingTree" }),
    },
    {
      label: `$(diff-added) ${vscode.l10n.t("Staged changes")}`,
      description: vscode.l10n.t("what the next commit would hold"),
      choose: () => Promise.resolve({ kind: "index" }),
    },
  );
  const placeHolder = vscode.l10n.t("What do you want to review?");
  const picked = await vscode.window.showQuickPick(picks, { placeHolder, matchOnDescription: true });
  return picked?.choose();
}

async function pickRange(
  repository: Repository,
  base: string | null,
  branch: string | null,
): Promise<ChangeSource | undefined> {
  const chosenBase = await pickRevision(
    repository,
    vscode.l10n.t("Base: what does the change start from?"),
    base,
  );
  if (chosenBase === undefined) return undefined;
  const head = await pickRevision(repository, vscode.l10n.t("Head: what do you want to review?"), branch);
  return head === undefined ? undefined : { kind: "range", base: chosenBase, head };
}

interface RevisionPick extends vscode.QuickPickItem {
  readonly name: string;
}

/** Lets the person choose from the known revisions, the preferred one first, or type any other, such as a commit. */
async function pickRevision(
  repository: Repository,
  title: string,
  preferred: string | null,
): Promise<string | undefined> {
  const icons = { branch: "git-branch", remoteBranch: "cloud", tag: "tag" } as const;
  const revisions = [...(await repository.listRevisions())].sort(
    (left, right) => Number(right.name === preferred) - Number(left.name === preferred),
  );
  const picks: RevisionPick[] = revisions.map(({ name, kind, sha, subject }) => ({
    label: `$(${icons[kind]}) ${name}`,
    description: `${sha.slice(0, 8)} ${subject}`,
    name,
  }));
  const name = await pickOrType(picks, title);
  if (name !== undefined && (await repository.resolve(name)) === null) {
    throw new UserError(
      vscode.l10n.t("There is no revision “{0}” in this repository", name),
      vscode.l10n.t("Check the name, or run git fetch if it is on a remote."),
    );
  }
  return name;
}

/** A list in which what is typed can be taken as it stands, whatever the list has. */
function pickOrType(picks: readonly RevisionPick[], title: string): Promise<string | undefined> {
  const input = vscode.window.createQuickPick<RevisionPick>();
  input.items = picks;
  input.title = title;
  input.placeholder = vscode.l10n.t("Choose or type a branch, a tag or a commit");
  input.matchOnDescription = true;
  return new Promise((resolve) => {
    input.onDidChangeValue((value) => {
      const name = value.trim();
      const isKnown = name === "" || picks.some((pick) => pick.name === name);
      const typed = { label: `$(pencil) ${vscode.l10n.t("Use “{0}”", name)}`, name };
      input.items = isKnown ? picks : [...picks, typed];
    });
    input.onDidAccept(() => {
      resolve(input.activeItems[0]?.name);
      input.hide();
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}
