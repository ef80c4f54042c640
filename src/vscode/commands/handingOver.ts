import * as vscode from "vscode";

import { handOver, takeUpHandover } from "../../app/handOver.ts";
import { UserError } from "../../app/userErrors.ts";
import type { FirstReader } from "../../core/handover/firstReader.ts";
import { handoverFileEnding, handoverLimits } from "../../core/handover/handover.ts";
import { renderHandover } from "../../core/handover/renderHandover.ts";
import { remember } from "../config.ts";
import type { ReviewHost } from "../reviewHost.ts";
import type { TextDocuments } from "../textDocuments.ts";

/** Writes what the person leaves to the next reader: as Markdown for people, or as a file that a Fresh Eyes takes up. */
export async function handOverReview(host: ReviewHost): Promise<void> {
  const active = host.active;
  if (active === null) return;
  const copy = {
    label: `$(copy) ${vscode.l10n.t("Copy as Markdown")}`,
    detail: vscode.l10n.t("For people: what is read, unread, unsure and asked. No times, no pace."),
  };
  const save = {
    label: `$(save) ${vscode.l10n.t("Save as File…")}`,
    detail: vscode.l10n.t(
      "For the next reader's Fresh Eyes, which shows it as yours and counts it for nothing.",
    ),
  };
  const chosen = await vscode.window.showQuickPick([copy, save], {
    title: vscode.l10n.t("Hand Over the Review"),
    placeHolder: vscode.l10n.t("How do you hand over?"),
  });
  if (chosen === undefined) return;
  const written = await handOver(active.session, active.repository);
  if (chosen === copy) {
    await vscode.env.clipboard.writeText(written.markdown);
    void vscode.window.showInformationMessage(
      vscode.l10n.t("The handover is in the clipboard, as Markdown."),
    );
    return;
  }
  if (written.file === null) {
    throw new UserError("This review is too large for a handover's file", "Copy it as Markdown");
  }
  const name = (written.handover.branch ?? "review").replaceAll(/[^\w.-]+/g, "-");
  const uri = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(
      vscode.Uri.file(active.repository.root),
      "..",
      `${name}${handoverFileEnding}`,
    ),
    filters: { [vscode.l10n.t("Handovers of Fresh Eyes")]: [handoverFileEnding.slice(1), "json"] },
  });
  if (uri === undefined) return;
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(written.file));
  void vscode.window.showInformationMessage(vscode.l10n.t("The handover is in {0}.", nameOf(uri)));
}

/** Takes up a handover's file, the one chosen or the one that a command was called on, and shows what is in it. */
export async function takeUp(host: ReviewHost, documents: TextDocuments, argument: unknown): Promise<void> {
  const active = host.active;
  if (active === null) return;
  const uri = argument instanceof vscode.Uri ? argument : await chooseFile();
  if (uri === undefined) return;
  const reader = await takeUpHandover(active.session, active.repository, await readText(uri));
  await show(documents, [reader]);
  const left = vscode.l10n.t("Read What They Left First");
  void vscode.window.showInformationMessage(words(reader), left).then((chosen) => {
    if (chosen === left) void remember("queue.order", "handover");
  });
}

/** Shows what first readers handed over, in full, also what the change no longer holds. */
export async function showHandovers(host: ReviewHost, documents: TextDocuments): Promise<void> {
  const readers = host.active?.session.firstReaders ?? [];
  if (readers.length > 0) await show(documents, readers);
  else void vscode.window.showInformationMessage(vscode.l10n.t("Nobody's handover has been taken up here."));
}

/** Forgets what somebody handed over. */
export async function forgetHandover(host: ReviewHost): Promise<void> {
  const session = host.active?.session;
  const readers = session?.firstReaders ?? [];
  const chosen = await vscode.window.showQuickPick(
    readers.map(({ handover }) => ({ label: handover.by, description: handover.branch ?? "" })),
    { placeHolder: vscode.l10n.t("Whose handover is to be forgotten?") },
  );
  if (chosen !== undefined) await session?.forgetHandover(chosen.label);
}

/** Keeps the context key `freshEyes.handedOver`: whether somebody's handover has been taken up. */
export function followHandovers(host: ReviewHost): vscode.Disposable {
  let known: boolean | undefined;
  const update = (): void => {
    const now = (host.active?.session.state.handovers.size ?? 0) > 0;
    if (now === known) return;
    known = now;
    void vscode.commands.executeCommand("setContext", "freshEyes.handedOver", now);
  };
  update();
  return host.onDidChange(update);
}

async function chooseFile(): Promise<vscode.Uri | undefined> {
  const [uri] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t("Take Up a Handover"),
      openLabel: vscode.l10n.t("Take Up"),
      filters: { [vscode.l10n.t("Handovers of Fresh Eyes")]: [handoverFileEnding.slice(1), "json"] },
    })) ?? [];
  return uri;
}

/** The text of a file that anybody may have written. */
async function readText(uri: vscode.Uri): Promise<string> {
  const again = "Choose a handover's file";
  let bytes: Uint8Array;
  try {
    const { size, type } = await vscode.workspace.fs.stat(uri);
    if ((type & vscode.FileType.File) === 0) throw new UserError(`${nameOf(uri)} is no file`, again);
    // A character has at most three bytes for each of its UTF-16 units.
    if (size > 3 * handoverLimits.file)
      throw new UserError(`${nameOf(uri)} is too large for a handover`, again);
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${nameOf(uri)} cannot be read`, again);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(`${nameOf(uri)} is not written in UTF-8`, again);
  }
}

async function show(documents: TextDocuments, readers: readonly FirstReader[]): Promise<void> {
  const pages = readers.map((reader) => renderHandover(reader.handover, reader.comments, "others"));
  await documents.showMarkdown("handover", pages.join("\n---\n\n"));
}

function words({ name, handover, byHunk, nGone }: FirstReader): string {
  const read = [...byHunk.values()].filter((word) => word === "read").length;
  const taken = vscode.l10n.t(
    "{0} read {1} of these hunks. It is shown as theirs: what you mark and decide is yours alone.",
    name,
    read,
  );
  const gone =
    nGone === 0
      ? ""
      : ` ${vscode.l10n.t("{0} edits that it speaks of are not in this change any more.", nGone)}`;
  const branch =
    handover.branch === null ? "" : ` ${vscode.l10n.t("It was written on the branch {0}.", handover.branch)}`;
  return `${taken}${gone}${nGone === 0 ? "" : branch}`;
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.split("/").at(-1) ?? uri.path;
}
