import assert from "node:assert/strict";
import { join } from "node:path";

import { createGitRepository, useCleanGit, type GitRepository } from "../support/gitRepository.ts";
import { repositoryRoot } from "../support/host/repositoryRoot.ts";
import { openWindow, type OpenWindow, type Person } from "../support/person.ts";
import { themes } from "./themes.ts";

const look = "Fresh Eyes: Look at This Sitting";
const show = "Fresh Eyes: Show What Is Kept of My Sitting";
const forget = "Fresh Eyes: Delete What Is Kept of My Sitting";

/** A file of so many lines, each another one. */
const linesOf = (name: string, nLines: number): string =>
  Array.from({ length: nLines }, (_, index) => `export const ${name}${index} = ${index};\n`).join("");

/** What a reader is told who reads for long, and what is kept of it. */
suite("sittings, as a person", () => {
  useCleanGit();
  let repository: GitRepository;
  let window: OpenWindow;
  let person: Person;

  const status = async () => (await person.statusBarItem("Fresh Eyes:"))?.ariaLabel ?? "";
  const untilStatus = (says: (words: string) => boolean, what: string) =>
    person.waitFor(async () => says(await status()), what, status);
  const untilOpen = (file: string) =>
    person.waitFor(
      async () => (await person.activeEditorTitle())?.startsWith(file) === true,
      file,
      () => person.activeEditorTitle(),
    );
  const untilPlaceToStop = () =>
    untilStatus((words) => words.includes("a good place to stop"), "the place to stop");
  const kept = async () => {
    await person.runCommand(show);
    return person.waitFor(async () => {
      const text = await person.editorText();
      return text.includes("What is kept of your sitting") ? text : undefined;
    }, "what is kept");
  };

  suiteSetup(async function () {
    this.timeout(300_000);
    repository = createGitRepository();
    const base = repository.commit({ "a.ts": "export const a = 1;\n" });
    const files = { "b.ts": linesOf("b", 410), "c.ts": linesOf("c", 410), "d.ts": linesOf("d", 20) };
    repository.commit(files, { branch: "much", parents: [base] });
    repository.git("checkout", "--quiet", "--force", "much");
    window = await openWindow({
      folder: repository.dir,
      screenshotsDir: join(repositoryRoot, "out", "screenshots"),
      server: { settings: { "workbench.colorTheme": themes[0].name } },
    });
    person = window.person;
    await person.startReview();
    await untilOpen("b.ts");
    await person.waitFor(() => person.isEditing(), "the diff to take the focus");
  });

  suiteTeardown(async () => {
    await window.dispose();
    repository.remove();
  });

  test("a sitting begins with the first look at the change, and only clock and size are kept of it", async () => {
    const text = await kept();
    assert.match(text, /This sitting: 0 lines read in a minute\./);
    assert.match(await person.viewText("Review Queue"), /^0\/3 hunks read · about 3 sittings$/m);
    const names = [...text.matchAll(/"(\w+)":/g)].map(([, name]) => name);
    const clockAndSize = [
      "startedAt",
      "lastSeenAt",
      "activeMs",
      "lines",
      "recent",
      "nSuggested",
      "isSuggested",
    ];
    assert.deepEqual(names, clockAndSize);
  });

  test("when enough is read the status bar tells a good place to stop, and how it stands", async () => {
    await person.openItem("Review Queue", "b.ts:1–410");
    await untilOpen("b.ts");
    await person.press("ctrl+alt+j");
    await untilPlaceToStop();
    await person.screenshot("70-place-to-stop");
    await person.clickStatusBarItem("a good place to stop");
    const input = await person.waitFor(() => person.quickInput(), "what one may do");
    assert.equal(input.title, "A Good Place to Stop");
    assert.match(input.placeholder, /^This sitting: 410 lines read in .*, skimming$/);
    assert.match(input.items[0]?.detail ?? "", /^430 lines left to read: about 2 sittings\. /);
    await person.screenshot("71-what-to-do-then");
  });

  test("who reads on hears no more of it until twice as much is read", async () => {
    await person.pick("Go On Reading");
    await untilStatus((words) => words.includes("2 to read · 1 to decide · skimming"), "the pace alone");
    await untilOpen("c.ts");
    await person.press("ctrl+alt+j");
    await untilPlaceToStop();
  });

  test("what is kept is there after a reload, is shown whole, and can be deleted", async () => {
    assert.match(await kept(), /820 lines read/);
    await person.screenshot("72-what-is-kept");
    await person.reloadWindow();
    await untilPlaceToStop();
    await person.runCommand(forget);
    await untilStatus((words) => words.endsWith("1 to read · 1 to decide"), "the status without a sitting");
    assert.match(await kept(), /Nothing\./);
  });

  test("who never wants to hear of it is not followed any more", async () => {
    await person.openItem("Review Queue", "d.ts:1–20");
    await untilOpen("d.ts");
    await person.runCommand(look);
    await person.waitFor(async () => (await person.quickInput())?.title === "This Sitting", "how it stands");
    await person.pick("Never Say This Again");
    await person.waitFor(async () => (await kept()).includes("Nothing."), "nothing to be kept");
    assert.ok(!(await person.commandsLike(look)).includes(look), "there is no sitting to look at any more");
  });
});
