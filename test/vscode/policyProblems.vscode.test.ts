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

  /** Opens a policy of this text, which is gone again afterwards. */
  async function write(text: string, use: (editor: vscode.TextEditor) => Promise<void>): Promise<void> {
    const folder = join(root(), ".fresh-eyes");
    mkdirSync(folder);
    try {
      writeFileSync(join(folder, "policy.yml"), text);
      const document = await vscode.workspace.openTextDocument(join(folder, "policy.yml"));
      await use(await vscode.window.showTextDocument(document));
    } finally {
      await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
      rmSync(folder, { recursive: true });
    }
  }

  test("has its mistakes shown where they stand, and no more once they are mended", async () => {
    await write("version: 1\nread: some\n", async (editor) => {
      const { document } = editor;
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
    });
  });

  test("is completed by its schema and by the rules there are, and says what they are for", async () => {
    await write("version: 1\nread: all\nrules:\n  \n", async ({ document: { uri } }) => {
      const offered = async (line: number, character: number): Promise<string[]> => {
        const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
          "vscode.executeCompletionItemProvider",
          uri,
          new vscode.Position(line, character),
        );
        return items.map(({ label }) => (typeof label === "string" ? label : label.label));
      };
      assert.deepEqual(await offered(1, 6), ["all", "risky", "none"]);
      const rules = await offered(3, 2);
      assert.ok(rules.includes("injection") && rules.includes("sql-from-text"), rules.join(" "));
      const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
        "vscode.executeHoverProvider",
        uri,
        new vscode.Position(1, 1),
      );
      const [said] = (hover?.contents ?? []) as readonly vscode.MarkdownString[];
      assert.match(said?.value ?? "", /^Which hunks must be read/);
    });
  });
});
