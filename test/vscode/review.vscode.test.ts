import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";

import * as vscode from "vscode";

const extensionId = "fresh-eyes.fresh-eyes";

/** Waits until something holds; the tests' own timeout ends a wait in vain. */
async function until<T>(probe: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== false) return value;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

function root(): string {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder !== undefined, "the sample repository is open");
  return folder.uri.fsPath;
}

function git(...args: string[]): string {
  return execFileSync("git", args, { cwd: root(), encoding: "utf8" });
}

function activeDiff(): vscode.TabInputTextDiff | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputTextDiff ? input : undefined;
}

/** Starts the review of the sample's branch as the palette does, taking the first choice. */
async function startReview(): Promise<vscode.TabInputTextDiff> {
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  const started = vscode.commands.executeCommand("freshEyes.startReview");
  const diff = await until(async () => {
    if (activeDiff() === undefined)
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
    return activeDiff();
  });
  await started;
  return diff;
}

/** The texts of all hovers of a document that are ours, by 1-based line. */
async function hoversOf(uri: vscode.Uri): Promise<Map<number, string>> {
  const document = await vscode.workspace.openTextDocument(uri);
  const found = new Map<number, string>();
  for (let line = 0; line < document.lineCount; line += 1) {
    const position = new vscode.Position(line, document.lineAt(line).firstNonWhitespaceCharacterIndex);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      uri,
      position,
    );
    const text = hovers
      .flatMap((hover) => hover.contents)
      .map((content) => (content instanceof vscode.MarkdownString ? content.value : ""))
      .filter((content) => content.includes("freshEyes.") || content.includes("AI"))
      .join("\n");
    if (text !== "") found.set(line + 1, text);
  }
  return found;
}

suite("the extension in a real VS Code", () => {
  suiteSetup(async () => {
    await vscode.extensions.getExtension(extensionId)?.activate();
  });

  test("registers every command that package.json contributes", async () => {
    const manifest = vscode.extensions.getExtension(extensionId)?.packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = manifest.contributes.commands.filter(({ command }) => !registered.has(command));
    assert.deepEqual(missing, []);
    assert.ok(manifest.contributes.commands.length > 15);
  });

  test("opens the riskiest hunk in a diff whose sides are what git has", async () => {
    const { original, modified } = await startReview();
    const base = git("merge-base", "main", "checkout-retries").trim();
    const texts = await Promise.all(
      [original, modified].map(async (uri) => (await vscode.workspace.openTextDocument(uri)).getText()),
    );
    const path = modified.path.slice(1);
    assert.deepEqual(texts, [git("show", `${base}:${path}`), git("show", `checkout-retries:${path}`)]);
  });

  test("tells on hover what was found, with the decisions as links, and who wrote it", async () => {
    const { modified } = await startReview();
    const checkout = modified.with({ path: "/api/src/orders/checkout.ts" });
    const hovers = [...(await hoversOf(checkout)).values()];
    assert.ok(
      hovers.some((text) => text.includes("command:freshEyes.decide")),
      "a finding",
    );
    assert.ok(
      hovers.some((text) => text.includes("AI wrote")),
      "its author",
    );
  });

  test("knows the change's files by path and content, whoever opened them", async () => {
    const { modified } = await startReview();
    const onDisk = vscode.Uri.joinPath(vscode.Uri.file(root()), modified.path);
    assert.deepEqual([...(await hoversOf(onDisk)).keys()], [...(await hoversOf(modified)).keys()]);
    const ofGit = onDisk.with({
      scheme: "git",
      query: JSON.stringify({ path: onDisk.fsPath, ref: "checkout-retries" }),
    });
    await until(async () => ((await hoversOf(ofGit).catch(() => new Map())).size > 0 ? true : undefined));
  });

  test("opens all changes in one diff", async () => {
    await startReview();
    await vscode.commands.executeCommand("freshEyes.openAllChanges");
    const label = await until(() => {
      const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
      return tab?.label.includes("Changes under Review") === true ? tab.label : undefined;
    });
    assert.match(label, /Changes under Review/);
    await until(() => (vscode.window.visibleTextEditors.length > 1 ? true : undefined));
  });

  test("says nothing any more once the review is stopped", async () => {
    const { modified } = await startReview();
    const onDisk = vscode.Uri.joinPath(vscode.Uri.file(root()), modified.path);
    await vscode.commands.executeCommand("freshEyes.stopReview");
    assert.equal((await hoversOf(onDisk)).size, 0);
  });
});
