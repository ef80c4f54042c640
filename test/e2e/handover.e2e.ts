import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { createTempFolder, type TempFolder } from "../support/host/cleanup.ts";
import { repositoryRoot } from "../support/host/repositoryRoot.ts";
import { openWindow, type OpenWindow, type Person } from "../support/person.ts";
import { createSampleRepository } from "../support/sampleRepository.ts";
import { inEveryTheme, themes } from "./themes.ts";

const queue = "Review Queue";
const checklist = "Checklist";
const screenshotsDir = join(repositoryRoot, "out", "screenshots");

interface HandoverFile {
  by: string;
  readonly hunks: readonly { readonly state: string; readonly path: string }[];
  readonly items: readonly { readonly decision: string | null }[];
  readonly comments: readonly { readonly text: string; readonly item: string | null }[];
}

/** One review that a person hands over, and takes up again as what somebody else left; each step builds on the last. */
suite("comments and a handover, as a person", () => {
  let folder: TempFolder;
  let window: OpenWindow;
  let person: Person;
  let file = "";

  const comments = async (): Promise<string> =>
    (await person.page.locator(".review-widget .comment-body").allInnerTexts()).join("\n");
  const untilCommented = (text: string) =>
    person.waitFor(async () => (await comments()).includes(text), `the comment "${text}"`, comments);
  const rows = async (view: string) =>
    (await person.treeItems(view)).map(({ label, description }) => `${label} | ${description}`);

  suiteSetup(async function () {
    this.timeout(300_000);
    folder = createTempFolder("e2e-handover");
    const sample = await createSampleRepository(join(folder.path, "sample"));
    execFileSync("git", ["config", "user.name", "Ann"], { cwd: sample.dir });
    const settings = { "workbench.colorTheme": themes[0].name };
    window = await openWindow({ folder: sample.dir, screenshotsDir, server: { settings } });
    person = window.person;
    await person.startReview();
    await person.waitFor(async () => (await person.treeItems(queue)).length > 3, "the review to be there");
    await person.waitFor(() => person.isEditing(), "the diff to take the focus");
  });

  suiteTeardown(async () => {
    await window.dispose();
    folder.remove();
  });

  test("calling something a problem opens a comment at its place, ready to be written", async () => {
    await person.listQuestions();
    await person.press("enter");
    await person.waitFor(
      async () => (await person.quickInput())?.items[0]?.label.startsWith("1 "),
      "the four decisions",
    );
    await person.press("4");
    await person.waitFor(() => person.isWritingComment(), "the focus in the comment's input");
    await person.type("Who is told when this fails?");
    await inEveryTheme(window, "20-draft");
    await person.press("ctrl+enter");
    await untilCommented("Who is told when this fails?");
    await person.screenshot("21-commented");
  });

  test("the question shows that it is a problem and has a comment", async () => {
    await person.focusView(checklist);
    const row = await person.waitFor(
      async () => (await rows(checklist)).find((text) => text.includes("1 comment")),
      "a row with a comment",
      () => rows(checklist),
    );
    assert.match(row, /Problem · 1 comment/);
  });

  test("a line is commented on by key", async () => {
    await person.press("ctrl+alt+h n");
    await person.waitFor(() => person.isEditing(), "the next hunk");
    await person.press("ctrl+alt+h t");
    await person.waitFor(() => person.isWritingComment(), "the focus in the comment's input");
    await person.type("Is this meant?");
    await person.press("ctrl+enter");
    await untilCommented("Is this meant?");
  });

  test("a second comment at the same line can be given up, and nothing of it stays", async () => {
    const discard = person.page.locator(".review-widget").getByRole("button", { name: "Discard" });
    await person.press("ctrl+alt+h t");
    await person.waitFor(() => discard.isVisible(), "an empty comment that can be discarded");
    await person.page.locator(".review-widget .comment-form .monaco-editor:visible").click();
    await person.type("Never mind");
    await person.screenshot("21-second-comment");
    await discard.click();
    await person.waitFor(async () => !(await discard.isVisible()), "the comment to go");
    assert.deepEqual(
      (await rows(checklist)).filter((text) => text.startsWith("Comments")),
      ["Comments | 2"],
    );
  });

  test("comments are there again after the window is reloaded", async () => {
    await person.reloadWindow();
    await person.waitFor(
      async () => (await person.treeItems(queue)).length > 3,
      "the review to be there again",
    );
    await person.waitFor(
      async () => (await rows(checklist)).includes("Comments | 2"),
      "both comments",
      () => rows(checklist),
    );
    // Whichever file the editor had noted as open is open again.
    await person.waitFor(
      async () => /Who is told when this fails\?|Is this meant\?/u.test(await comments()),
      "the comment in the file that is open",
      comments,
    );
    await inEveryTheme(window, "22-reloaded");
  });

  test("the review is handed over as a file", async () => {
    await person.press("ctrl+alt+j");
    await person.press("ctrl+alt+j");
    await person.press("ctrl+alt+h h");
    await person.pick("Save as File");
    await person.waitFor(
      async () => (await person.quickInput())?.value.includes("fresh-eyes-handover"),
      "where to save",
      () => person.quickInput(),
    );
    file = join(folder.path, "ann.fresh-eyes-handover.json");
    await person.answer(file);
    await person.notification("The handover is in ann.fresh-eyes-handover.json");
    const handover = JSON.parse(readFileSync(file, "utf8")) as HandoverFile;
    // What follows is taken up as somebody else's.
    writeFileSync(file, JSON.stringify({ ...handover, by: "Zoe <zoe@example.com>" }));
    assert.match(handover.by, /^Ann </);
    assert.equal(handover.hunks.filter(({ state }) => state === "read").length, 2);
    assert.equal(handover.items.filter(({ decision }) => decision === "problem").length, 1);
    assert.deepEqual(
      handover.comments.map(({ text, item }) => [text, item !== null]),
      [
        ["Who is told when this fails?", true],
        ["Is this meant?", false],
      ],
    );
  });

  test("what somebody hands over is shown as theirs, and can be read on from", async () => {
    await person.runCommand("Fresh Eyes: Take Up a Handover…");
    // The editor's file dialog writes its first folder into the box a while after it is shown.
    await person.waitFor(
      async () => (await person.quickInput())?.value.endsWith("/sample/"),
      "which file",
      () => person.quickInput(),
    );
    await person.answer(file);
    await person.notification("Zoe read 2 of these hunks");
    await person.waitFor(
      async () => (await person.editorText()).includes("# Handover of a review"),
      "what was handed over",
    );
    await person.chooseInNotification("Read What They Left First");
    const groups = await person.waitFor(
      async () => {
        const all = await rows(queue);
        return all[0]?.startsWith("Left by Zoe") === true && all;
      },
      "what Zoe left to come first",
      () => rows(queue),
    );
    assert.ok(groups.length > 3);
    await person.focusView(checklist);
    await person.waitFor(
      async () => (await rows(checklist)).some((text) => text.includes("Zoe: Problem")),
      "what Zoe decided",
      () => rows(checklist),
    );
    await inEveryTheme(window, "23-taken-up");
  });

  test("what was taken up can be forgotten", async () => {
    await person.runCommand("Fresh Eyes: Forget a Handover…");
    await person.pick("Zoe");
    await person.waitFor(
      async () => {
        const all = [...(await rows(queue)), ...(await rows(checklist))];
        return all.length > 3 && !all.some((text) => text.includes("Zoe"));
      },
      "nothing of Zoe to be left",
      async () => [...(await rows(queue)), ...(await rows(checklist))],
    );
  });

  test("comments stand in the diff of all changes too, and a line there is commented on by key", async () => {
    await person.press("ctrl+alt+h o");
    await person.waitFor(
      async () => (await person.activeEditorTitle())?.includes("Changes under Review"),
      "the multi-file diff",
    );
    await untilCommented("Who is told when this fails?");
    await person.page.locator(".multiDiffEntry .editor.modified .view-line").nth(2).click();
    await person.press("ctrl+alt+h t");
    await person.waitFor(() => person.isWritingComment(), "the focus in the comment's input");
    await person.type("Seen among all changes.");
    await person.press("ctrl+enter");
    await untilCommented("Seen among all changes.");
    await inEveryTheme(window, "24-all-changes");
  });
});
