import assert from "node:assert/strict";

import * as vscode from "vscode";

import { extensionId, startReview } from "./reviewing.ts";

interface Pick {
  readonly label: string;
  readonly description?: string;
}

/** Runs a command while a person types this text into the box it opens; resolves to what the box says. */
async function typing(text: string | undefined, command: string): Promise<string> {
  const { showInputBox } = vscode.window;
  let title = "";
  const type = (options?: vscode.InputBoxOptions) => {
    title = options?.title ?? "";
    return Promise.resolve(text);
  };
  Object.assign(vscode.window, { showInputBox: type });
  try {
    await vscode.commands.executeCommand(command);
  } finally {
    Object.assign(vscode.window, { showInputBox });
  }
  return title;
}

/** What stands against approving, as the list of reasons has it, of questions only. */
async function openQuestions(): Promise<string[]> {
  const { showQuickPick } = vscode.window;
  let picks: readonly Pick[] = [];
  const look = (items: readonly Pick[]) => {
    picks = items;
    return Promise.resolve(undefined);
  };
  Object.assign(vscode.window, { showQuickPick: look });
  try {
    await vscode.commands.executeCommand("freshEyes.approve");
  } finally {
    Object.assign(vscode.window, { showQuickPick });
  }
  return picks.flatMap(({ label, description }) =>
    label.includes("Not decided yet") ? [description ?? ""] : [],
  );
}

suite("questions of one's own in a real VS Code", () => {
  let path = "";
  let others: readonly string[] = [];

  suiteSetup(async () => {
    await vscode.extensions.getExtension(extensionId)?.activate();
    path = (await startReview()).modified.path.slice(1);
    others = await openQuestions();
  });

  async function mine(): Promise<string[]> {
    return (await openQuestions()).filter((question) => !others.includes(question)).sort();
  }

  test("are added on a hunk and on the whole change, and block until they are undone", async () => {
    assert.match(await typing("Who calls this at night?", "freshEyes.addQuestionOnHunk"), /:\d+$/);
    assert.match(await typing("Is it worth it?", "freshEyes.addQuestion"), /Whole Change/);
    await typing(undefined, "freshEyes.addQuestion");
    assert.deepEqual(await mine(), ["Is it worth it?", `Who calls this at night? · ${path}`]);
    await vscode.commands.executeCommand("freshEyes.undo");
    assert.deepEqual(await mine(), [`Who calls this at night? · ${path}`]);
  });

  test("are reworded, survive a refresh, and are removed in one step that undo takes back", async () => {
    await takingFirst(() => typing("Who calls this on Sundays?", "freshEyes.rewordQuestion"));
    await takingFirst(() => vscode.commands.executeCommand("freshEyes.removeQuestion"));
    assert.deepEqual(await mine(), []);
    await vscode.commands.executeCommand("freshEyes.undo");
    await vscode.commands.executeCommand("freshEyes.refreshReview");
    assert.deepEqual(await mine(), [`Who calls this on Sundays? · ${path}`]);
    await takingFirst(() => vscode.commands.executeCommand("freshEyes.removeQuestion"));
    assert.deepEqual(await mine(), []);
  });
});

/** Runs something while a person takes the first row of every list. */
async function takingFirst(run: () => Thenable<unknown>): Promise<void> {
  const { showQuickPick } = vscode.window;
  const take = (items: readonly unknown[]) => Promise.resolve(items[0]);
  Object.assign(vscode.window, { showQuickPick: take });
  try {
    await run();
  } finally {
    Object.assign(vscode.window, { showQuickPick });
  }
}
