import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import * as vscode from "vscode";

import { extensionId, root, startReview, until } from "./reviewing.ts";

interface HandoverFile {
  readonly by: string;
  readonly hunks: readonly {
    readonly state: string;
    readonly path: string;
    readonly edits: readonly string[];
  }[];
  readonly items: readonly { readonly id: string; readonly decision: string | null }[];
  readonly comments: readonly {
    readonly id: string;
    readonly text: string;
    readonly isResolved: boolean;
    readonly place: { readonly path: string; readonly side: string; readonly line: number };
  }[];
}

suite("comments and handovers in a real VS Code", () => {
  let folder = "";
  let modified: vscode.Uri;
  let original: vscode.Uri;
  const windowParts = { ...vscode.window };
  const errors: string[] = [];

  const fileAt = (name: string): vscode.Uri => vscode.Uri.file(join(folder, name));

  /** Hands over as a file, choosing as a person does, and reads it. */
  async function handOver(): Promise<HandoverFile> {
    const path = join(folder, "own.json");
    // Nothing tells a test when a list or a dialog is open, so the choices are made without them.
    Object.assign(vscode.window, {
      showQuickPick: async (items: readonly unknown[] | Thenable<readonly unknown[]>) => (await items)[1],
      showSaveDialog: () => Promise.resolve(vscode.Uri.file(path)),
    });
    try {
      await vscode.commands.executeCommand("freshEyes.handOver");
    } finally {
      Object.assign(vscode.window, {
        showQuickPick: windowParts.showQuickPick,
        showSaveDialog: windowParts.showSaveDialog,
      });
    }
    return JSON.parse(readFileSync(path, "utf8")) as HandoverFile;
  }

  /** Saves a comment as its input does, and says whether its thread was taken away. */
  async function comment(uri: vscode.Uri, line: number, text: string): Promise<boolean> {
    let isGone = false;
    const thread = {
      uri,
      range: new vscode.Range(line - 1, 0, line - 1, 0),
      comments: [],
      dispose: () => {
        isGone = true;
      },
    };
    await vscode.commands.executeCommand("freshEyes.saveComment", { thread, text });
    return isGone;
  }

  async function takeUp(name: string, content: string | Uint8Array): Promise<void> {
    writeFileSync(join(folder, name), content);
    await vscode.commands.executeCommand("freshEyes.takeUpHandover", fileAt(name));
  }

  suiteSetup(async () => {
    folder = mkdtempSync(join(tmpdir(), "fresh-eyes-handover-"));
    await vscode.extensions.getExtension(extensionId)?.activate();
    ({ modified, original } = await startReview());
    Object.assign(vscode.window, {
      showErrorMessage: (message: string) => {
        errors.push(message);
        return Promise.resolve(undefined);
      },
    });
  });

  suiteTeardown(async () => {
    Object.assign(vscode.window, { showErrorMessage: windowParts.showErrorMessage });
    await vscode.commands.executeCommand("freshEyes.stopReview");
    rmSync(folder, { recursive: true });
  });

  test("a comment is kept on either side of a diff, and in an editor that somebody else opened", async () => {
    const onDisk = vscode.Uri.joinPath(vscode.Uri.file(root()), modified.path);
    assert.deepEqual(
      [
        await comment(modified, 3, "new?"),
        await comment(original, 2, "old?"),
        await comment(onDisk, 4, "disk?"),
      ],
      [true, true, true],
    );
    const { comments } = await handOver();
    assert.deepEqual(
      comments.map(({ text, place }) => [text, place.path, place.side, place.line]),
      [
        ["new?", modified.path.slice(1), "head", 3],
        ["old?", modified.path.slice(1), "base", 2],
        ["disk?", modified.path.slice(1), "head", 4],
      ],
    );
  });

  test("a comment elsewhere is refused, and its words stay where they were written", async () => {
    const path = join(folder, "elsewhere.ts");
    writeFileSync(path, "export {};\n");
    assert.equal(await comment(vscode.Uri.file(path), 1, "lost?"), false);
    assert.match(errors.pop() ?? "", /has no place.*Refresh the review/);
    assert.equal((await handOver()).comments.length, 3);
  });

  test("comments are resolved, deleted and brought back", async () => {
    const [first, second, third] = (await handOver()).comments;
    assert.ok(first !== undefined && second !== undefined && third !== undefined);
    await vscode.commands.executeCommand("freshEyes.resolveComment", { commentId: first.id });
    await vscode.commands.executeCommand("freshEyes.deleteComment", { commentId: second.id });
    const told = async () =>
      (await handOver()).comments.map(({ text, isResolved }) => `${text} ${isResolved}`);
    assert.deepEqual(await told(), ["new? true", "disk? false"]);
    await vscode.commands.executeCommand("freshEyes.undo");
    assert.deepEqual(await told(), ["new? true", "old? false", "disk? false"]);
    await vscode.commands.executeCommand("freshEyes.deleteComment", { commentId: third.id });
    assert.deepEqual(await told(), ["new? true", "old? false"]);
  });

  test("what is taken up is shown, and changes nothing of one's own", async () => {
    const before = await handOver();
    const theirs = {
      ...before,
      by: "Zoe <zoe@example.com>",
      hunks: before.hunks.map((hunk) => ({ ...hunk, state: "read" })),
      items: before.items.map((item) => ({ ...item, decision: "intended", why: "all is well" })),
    };
    await takeUp("zoe.json", JSON.stringify(theirs));
    assert.deepEqual(errors.splice(0), []);
    const page = await until(() => {
      const text = vscode.window.activeTextEditor?.document.getText();
      return text?.startsWith("# Handover of a review") === true ? text : undefined;
    });
    assert.match(page, /by `Zoe <zoe@example\.com>`/);
    assert.match(page, /They are no receipt, and count for nobody's approval\./);
    assert.deepEqual(await handOver(), before);
  });

  test("what cannot be taken up says why, and nothing of it is kept", async () => {
    const good = await handOver();
    const damaged: readonly [string, string | Uint8Array, RegExp][] = [
      ["torn.json", JSON.stringify(good).slice(0, 200), /no handover.*cut off or no JSON/],
      ["bytes.json", new Uint8Array([0xff, 0xfe, 0x7b]), /bytes\.json is not written in UTF-8/],
      ["receipt.json", '{"payloadType":"x","payload":"","signatures":[]}', /no handover/],
      ["marks.json", JSON.stringify({ ...good, marks: [] }), /a field that is not known/],
      ["twice.json", JSON.stringify({ ...good, hunks: [...good.hunks, ...good.hunks] }), /twice of one edit/],
      ["spoof.json", JSON.stringify({ ...good, by: "Ann\u202e" }), /"by" must be/],
      ["other.json", JSON.stringify({ ...good, base: "0".repeat(40), head: null }), /not in this clone/],
      [
        "branch.json",
        JSON.stringify({ ...good, branch: "elsewhere", hunks: [{ ...good.hunks[0], edits: ["gone"] }] }),
        /is of the branch “elsewhere”/,
      ],
    ];
    for (const [name, content, why] of damaged) {
      await takeUp(name, content);
      assert.match(errors.splice(0).join("\n"), why, name);
    }
    await vscode.commands.executeCommand("freshEyes.takeUpHandover", fileAt("nowhere.json"));
    assert.match(errors.splice(0).join("\n"), /nowhere\.json cannot be read/);
    assert.deepEqual(await handOver(), good);
  });
});
