import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import * as vscode from "vscode";

import { extensionId, hoverOf, root, startReview, startWorkingTreeReview, until } from "./reviewing.ts";

/** The command links of a hover: label, command and arguments. */
function linksOf(markdown: string): { label: string; command: string; args: unknown[] }[] {
  return [...markdown.matchAll(/\[([^\]]+)\]\(command:([\w.]+)\?([^)]*)\)/g)].map(
    ([, label = "", command = "", query = ""]) => ({
      label,
      command,
      args: JSON.parse(decodeURIComponent(query)) as unknown[],
    }),
  );
}

/** Follows a link of a hover, as a click does. */
async function follow(markdown: string, label: string): Promise<void> {
  const link = linksOf(markdown).find((one) => one.label.startsWith(label));
  assert.ok(link !== undefined, `a link "${label}" in ${markdown}`);
  await vscode.commands.executeCommand(link.command, ...link.args);
}

suite("who wrote it, in a real VS Code", () => {
  let recorded: vscode.Uri;
  let line = 0;

  suiteSetup(async () => {
    await vscode.extensions.getExtension(extensionId)?.activate();
    const { modified } = await startReview();
    recorded = modified.with({ path: "/reconcile/reconcile.py" });
    const text = (await vscode.workspace.openTextDocument(recorded)).getText().split("\n");
    line = text.findIndex((one) => one.includes("merged: dict")) + 1;
  });

  test("a word given in the hover holds until it is undone", async () => {
    const before = await hoverOf(recorded, line);
    assert.match(before, /AI wrote this line · Codex/);
    await follow(before, "This is not AI");
    const said = await hoverOf(recorded, line);
    assert.match(said, /A reviewer says that no AI wrote this/);
    assert.deepEqual(
      linksOf(said).map(({ label }) => label.replace(/[0-9a-f]{7}$/, "…")),
      ["commit …", "All evidence", "This is AI", "Forget my word"],
    );
    await vscode.commands.executeCommand("freshEyes.undo");
    assert.equal(await hoverOf(recorded, line), before);
    await follow(before, "This is AI");
    await follow(await hoverOf(recorded, line), "Forget my word");
    assert.equal(await hoverOf(recorded, line), before);
  });

  test("all evidence is shown as it is now, also where it was shown before", async () => {
    const shown = () => vscode.window.activeTextEditor?.document.getText() ?? "";
    const hover = await hoverOf(recorded, line);
    await follow(hover, "All evidence");
    const before = shown();
    assert.match(before, /Codex/);
    await follow(hover, "This is not AI");
    await follow(await hoverOf(recorded, line), "All evidence");
    const after = shown();
    await vscode.commands.executeCommand("freshEyes.undo");
    assert.match(after, /A reviewer says/);
    assert.notEqual(after, before);
  });

  test("the commit of a record opens as plain text that cannot be changed", async () => {
    await follow(await hoverOf(recorded, line), "commit ");
    const document = await until(() => {
      const shown = vscode.window.activeTextEditor?.document;
      return shown?.uri.scheme === "fresh-eyes-text" ? shown : undefined;
    });
    assert.equal(document.languageId, "plaintext");
    assert.match(document.getText(), /^Commit {5}[0-9a-f]{40}\nAuthor {5}Jonas Okafor/);
    assert.match(document.getText(), /^ {4}modified {6}reconcile\/reconcile\.py$/m);
  });

  test("no other words than a commit's name open one", async () => {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    for (const name of ["--all", "HEAD", "0".repeat(40)]) {
      await vscode.commands.executeCommand("freshEyes.showCommit", name);
    }
    assert.equal(vscode.window.activeTextEditor, undefined);
  });

  test("work that is not committed has no evidence yet, and says so", async () => {
    const path = join(root(), "scratch.ts");
    writeFileSync(path, "export const fresh = 1;\n");
    try {
      const modified = await startWorkingTreeReview();
      assert.equal(modified.fsPath, path);
      const hover = await hoverOf(modified, 1);
      assert.match(hover, /No evidence yet/);
      await follow(hover, "All evidence");
      const page = await until(() => {
        const text = vscode.window.activeTextEditor?.document.getText();
        return text?.includes("# Who wrote this") === true ? text : undefined;
      });
      assert.match(page, /No evidence yet: nothing is committed/);
    } finally {
      rmSync(path);
      await vscode.commands.executeCommand("freshEyes.stopReview");
    }
  });
});
