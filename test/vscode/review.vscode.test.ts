import assert from "node:assert/strict";
import { appendFileSync } from "node:fs";

import * as vscode from "vscode";

import { extensionId, git, hoverOf, hoversOf, root, startReview, until } from "./reviewing.ts";

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

  test("an open diff shows the text of the branch as it is once the review is refreshed", async () => {
    const { modified } = await startReview();
    const document = await vscode.workspace.openTextDocument(modified);
    const before = document.getText();
    const path = vscode.Uri.joinPath(vscode.Uri.file(root()), modified.path).fsPath;
    appendFileSync(path, "// The branch has moved.\n");
    git("commit", "--quiet", "--all", "--amend", "--no-edit");
    try {
      await vscode.commands.executeCommand("freshEyes.refreshReview");
      const text = await until(() => (document.getText() === before ? undefined : document.getText()));
      assert.equal(text, `${before}// The branch has moved.\n`);
      assert.ok((await hoversOf(modified)).size > 0, "what is shown is what is under review");
    } finally {
      git("reset", "--quiet", "--hard", "HEAD@{1}");
    }
  });

  test("asks about what is less sure when a person wants it, and no more when not", async () => {
    await startReview();
    const file = vscode.Uri.joinPath(vscode.Uri.file(root()), "reconcile/reconcile.py");
    const handler = "\ntry:\n    warm_up()\nexcept Exception as error:\n    logging.warning(error)\n";
    appendFileSync(file.fsPath, handler);
    git("commit", "--quiet", "--all", "--amend", "--no-edit");
    const document = await vscode.workspace.openTextDocument(file);
    const line = (): number => document.getText().split("\n").indexOf("except Exception as error:") + 1;
    const question = async (): Promise<boolean> => (await hoverOf(file, line())).includes("only logged");
    try {
      await until(() => document.getText().endsWith(handler));
      await vscode.commands.executeCommand("freshEyes.refreshReview");
      assert.equal(await question(), false, "by default such a handler is passed over");
      await vscode.commands.executeCommand("freshEyes.askMore");
      await until(question);
      await vscode.commands.executeCommand("freshEyes.askLess");
      await until(async () => !(await question()));
    } finally {
      git("reset", "--quiet", "--hard", "HEAD@{1}");
      await vscode.commands.executeCommand("freshEyes.refreshReview");
    }
  });

  test("says nothing any more once the review is stopped", async () => {
    const { modified } = await startReview();
    const onDisk = vscode.Uri.joinPath(vscode.Uri.file(root()), modified.path);
    await vscode.commands.executeCommand("freshEyes.stopReview");
    assert.equal((await hoversOf(onDisk)).size, 0);
  });
});
