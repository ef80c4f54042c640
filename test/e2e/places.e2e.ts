import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { createTempFolder, type TempFolder } from "../support/host/cleanup.ts";
import type { TreeItem } from "../support/host/page/trees.ts";
import { openWindow, type OpenWindow, type Person } from "../support/person.ts";
import { createSampleRepository } from "../support/sampleRepository.ts";

const queue = "Review Queue";
const checklist = "Checklist";

/** From a question to the line it is about, and what becomes of an open diff when the branch moves. */
suite("the places of questions, as a person", () => {
  let folder: TempFolder;
  let window: OpenWindow;
  let person: Person;

  const repository = (): string => join(folder.path, "sample");
  const questions = async (): Promise<readonly TreeItem[]> =>
    (await person.treeItems(checklist)).filter(({ isChecked }) => isChecked === false);

  suiteSetup(async function () {
    this.timeout(300_000);
    folder = createTempFolder("e2e-places");
    const sample = await createSampleRepository(repository());
    window = await openWindow({ folder: sample.dir });
    person = window.person;
    await person.startReview();
    await person.waitFor(async () => (await person.treeItems(queue)).length > 3, "the review to be there");
    await person.waitFor(() => person.isEditing(), "the diff to take the focus");
  });

  suiteTeardown(async () => {
    await window.dispose();
    folder.remove();
  });

  test("a key goes from finding to finding, says what each is, and round the end", async () => {
    const isAt = (file: string, line: number) => async () =>
      (await person.activeEditorTitle())?.startsWith(`${file} (`) === true &&
      (await person.statusBarItem(`Ln ${line},`)) !== undefined;
    const says = (words: string) => async () => (await person.openHover()).includes(words);
    await person.press("ctrl+alt+h g");
    // What went is told on the head, where it went from.
    await person.waitFor(says("Where is this input checked now?"), "what went", () => person.openHover());
    await person.waitFor(isAt("reconcile.py", 53), "the line it went from", () =>
      person.statusBarItem("Ln "),
    );
    await person.press("ctrl+alt+h g");
    await person.waitFor(isAt("reconcile.py", 57), "the next one of the hunk", () =>
      person.statusBarItem("Ln "),
    );
    await person.press("ctrl+alt+h shift+g");
    await person.waitFor(isAt("reconcile.py", 53), "the one before", () => person.statusBarItem("Ln "));
    await person.press("ctrl+alt+h shift+g");
    await person.waitFor(isAt("export.py", 23), "the last one", () => person.statusBarItem("Ln "));
  });

  test("what was found at the cursor is decided at once, and any other question is a digit away", async () => {
    await person.press("ctrl+alt+h d");
    const decisions = await person.waitFor(() => person.quickInput(), "the decisions");
    assert.match(decisions.placeholder, /^Who needs the added rights\?/);
    await person.closeQuickInput();
    await person.listQuestions();
    await person.closeQuickInput();
  });

  test("a new file has the whole width", async () => {
    const row = (await person.treeItems(queue)).find(({ label }) => label.startsWith("retry.ts:"));
    await person.openItem(queue, row?.label ?? "");
    const isNew = async () => (await person.activeEditorTitle())?.startsWith("retry.ts (");
    await person.waitFor(isNew, "the new file", () => person.activeEditorTitle());
    await person.waitFor(async () => (await person.editorText()).includes("withRetries"), "its text");
    assert.equal(await person.page.locator(".editor-instance .editor.original").count(), 0);
  });

  test("a place of a question leads to the line of the finding, and says which line that is", async () => {
    await person.moveTo(checklist, await labelOf(/^gateway\.ts: /));
    await person.press("right");
    const place = await person.waitFor(
      async () => (await person.treeItems(checklist)).find(({ label }) => /^gateway\.ts:\d+$/.test(label)),
      "a place",
      () => person.treeItems(checklist),
    );
    assert.match(place.ariaLabel, /payments\/gateway\.ts:\d+$/);
    await person.openItem(checklist, place.label);
    const line = place.label.split(":")[1] ?? "";
    await person.waitFor(
      () => person.statusBarItem(`Ln ${line},`),
      `the cursor at line ${line}`,
      () => person.statusBarItem("Ln "),
    );
  });

  test("whatever is called a problem opens a comment to be written, also in a file that is not open", async () => {
    const nQuestions = Math.min(4, (await questions()).length);
    for (let nth = 0; nth < nQuestions; nth += 1) {
      await person.listQuestions();
      for (let row = 0; row < nth; row += 1) await person.press("down");
      await person.waitFor(
        async () => (await person.quickInput())?.items[nth]?.isFocused,
        `question ${nth + 1}`,
        () => person.quickInput(),
      );
      await person.press("enter");
      await person.waitFor(
        async () => (await person.quickInput())?.items[0]?.label.startsWith("1 "),
        "the four decisions",
      );
      await person.press("4");
      await person.waitFor(
        () => person.isWritingComment(),
        `the focus in comment ${nth + 1}`,
        () => person.notifications(),
      );
      await person.type("Who checks this?");
      await person.press("ctrl+enter");
      await person.waitFor(async () => !(await person.isWritingComment()), "the comment to be kept");
    }
    const kept = async () =>
      (await person.treeItems(checklist)).find(({ label }) => label === "Comments")?.description;
    await person.waitFor(async () => (await kept()) === String(nQuestions), `${nQuestions} comments`, kept);
  });

  test("Enter on a question shows the code it is about, and deciding it shows that below the choices", async () => {
    await person.openItem(checklist, await labelOf(/^refunds\.ts: /));
    const isShown = (file: string) => async () => (await person.activeEditorTitle())?.startsWith(`${file} (`);
    await person.waitFor(isShown("refunds.ts"), "the diff of refunds.ts", () => person.activeEditorTitle());
    await person.moveTo(checklist, await labelOf(/^ci\.yml: /));
    await person.press("space");
    await person.waitFor(isShown("ci.yml"), "the diff of ci.yml", () => person.activeEditorTitle());
    const choices = await person.waitFor(() => person.quickInput(), "the four decisions");
    assert.match(choices.items[0]?.label ?? "", /^1 /);
    await person.press("escape");
  });

  test("undo says what it takes back", async () => {
    const row = (await person.treeItems(queue)).find(({ isChecked }) => isChecked === false);
    await person.openItem(queue, row?.label ?? "");
    const file = row?.label.split(":")[0] ?? "";
    await person.waitFor(
      async () => (await person.activeEditorTitle())?.startsWith(`${file} (`),
      `the diff of ${file}`,
    );
    await person.press("ctrl+alt+h m");
    await person.press("ctrl+alt+h z");
    await person.waitFor(() => person.statusBarItem(`Undone: “reviewed” on ${file}.`), "what was undone");
  });

  test("a branch that moves says so while one reads; the gate's reason reads it anew", async () => {
    const git = (...args: string[]) => execFileSync("git", args, { cwd: repository(), encoding: "utf8" });
    const path = join(repository(), "api", "src", "orders", "checkout.ts");
    writeFileSync(path, `${readFileSync(path, "utf8")}// The branch has moved.\n`);
    git("commit", "--quiet", "--all", "--amend", "--no-edit");
    await person.press("ctrl+alt+h n");
    await person.waitFor(
      async () =>
        (await person.statusBarItem("branch moved")) !== undefined &&
        (await person.viewText(queue)).includes("The branch has moved since it was read"),
      "the status bar and the queue to say so",
      () => person.statusBarItem("Fresh Eyes:"),
    );
    await person.press("ctrl+alt+h a");
    const reasons = await person.waitFor(() => person.quickInput(), "the reasons");
    assert.match(reasons.items[0]?.label ?? "", /The branch has moved/);
    await person.press("enter");
    await person.waitFor(
      async () =>
        (await person.statusBarItem("branch moved")) === undefined &&
        !(await person.viewText(queue)).includes("has moved"),
      "the review to be read anew",
      () => person.viewText(queue),
    );
  });

  test("after a reload the queue shows again where one was", async () => {
    const selected = async () => (await person.treeItems(queue)).find(({ isSelected }) => isSelected)?.label;
    const before = await person.waitFor(selected, "a row to be selected");
    await person.reloadWindow();
    const after = await person.waitFor(selected, "a row to be selected again", () => person.viewText(queue));
    assert.equal(after, before);
  });

  async function labelOf(pattern: RegExp): Promise<string> {
    return await person.waitFor(
      async () => (await questions()).find(({ label }) => pattern.test(label))?.label,
      `a question like ${pattern}`,
      questions,
    );
  }
});
