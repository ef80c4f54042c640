import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import * as vscode from "vscode";

import { extensionId, root, until } from "./reviewing.ts";

suite("a policy that is written in a real VS Code", () => {
  const told = (uri: vscode.Uri): string[] =>
    vscode.languages
      .getDiagnostics(uri)
      .filter(({ source }) => source === "Fresh Eyes")
      .map(({ range, message }) => `${range.start.line + 1}:${range.start.character + 1} ${message}`);

  suiteSetup(async () => {
    await vscode.extensions.getExtension(extensionId)?.activate();
  });

  test("has its mistakes shown where they stand, and no more once they are mended", async () => {
    const folder = join(root(), ".fresh-eyes");
    mkdirSync(folder);
    try {
      writeFileSync(join(folder, "policy.yml"), "version: 1\nread: some\n");
      const document = await vscode.workspace.openTextDocument(join(folder, "policy.yml"));
      const editor = await vscode.window.showTextDocument(document);
      const [problem, ...more] = await until(() => {
        const all = told(document.uri);
        return all.length > 0 ? all : undefined;
      });
      assert.match(problem ?? "", /^2:7 .*all/);
      assert.deepEqual(more, []);
      await editor.edit((edit) => {
        edit.replace(new vscode.Range(1, 6, 1, 10), "risky");
      });
      await until(() => (told(document.uri).length === 0 ? true : undefined));
    } finally {
      await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
      rmSync(folder, { recursive: true });
    }
  });
});
