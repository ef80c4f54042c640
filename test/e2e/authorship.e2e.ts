import assert from "node:assert/strict";
import { join } from "node:path";

import { createTempFolder, type TempFolder } from "../support/host/cleanup.ts";
import { repositoryRoot } from "../support/host/repositoryRoot.ts";
import { openWindow, type OpenWindow, type Person } from "../support/person.ts";
import { createSampleRepository } from "../support/sampleRepository.ts";
import { themes } from "./themes.ts";

const queue = "Review Queue";
const modified = ".editor.modified";

/** What a person sees and says of who wrote the change. */
suite("who wrote it, as a person", () => {
  let folder: TempFolder;
  let window: OpenWindow;
  let person: Person;

  const descriptionOf = async (label: string): Promise<string> =>
    (await person.treeItems(queue)).find((row) => row.label.startsWith(label))?.description ?? "";
  const untilDescribed = (label: string, words: string) =>
    person.waitFor(
      async () => (await descriptionOf(label)).includes(words),
      `the row ${label} to say "${words}"`,
      () => descriptionOf(label),
    );
  const openRecordedHunk = async (): Promise<void> => {
    await person.openItem(queue, "reconcile.py:52–75");
    await person.waitFor(
      async () => (await person.editorText(modified)).includes("merged: dict"),
      "the hunk",
    );
  };
  const leftToRead = async (): Promise<string | undefined> =>
    (await person.statusBarItem("to read"))?.ariaLabel;

  suiteSetup(async function () {
    this.timeout(300_000);
    folder = createTempFolder("authorship");
    const sample = await createSampleRepository(join(folder.path, "sample"));
    window = await openWindow({
      folder: sample.dir,
      screenshotsDir: join(repositoryRoot, "out", "screenshots"),
      server: { settings: { "workbench.colorTheme": themes[0].name } },
      browser: { viewport: { width: 1440, height: 1100 } },
    });
    person = window.person;
    await person.focusView(queue);
    await person.startReview();
    await person.waitFor(
      async () => (await person.editorText()).includes("merged: dict"),
      "the riskiest hunk",
    );
  });

  suiteTeardown(async () => {
    await window.dispose();
    folder.remove();
  });

  test("a recorded line names tool, model, note and commit, and the commit opens", async () => {
    const hover = await person.hoverAt("merged: dict", modified);
    assert.match(hover.text, /Codex, gpt-5\.5 · recorded line by line · certain evidence/);
    assert.match(hover.text, /git-ai note: .*refs\/notes\/ai/);
    assert.ok(hover.text.split("\n").length <= 12, hover.text);
    const [commit = ""] = hover.links.filter((link) => link.startsWith("commit "));
    assert.match(commit, /^commit [0-9a-f]{7}$/);
    await person.chooseInHover(commit);
    const text = await person.waitFor(async () => {
      const shown = await person.editorText();
      return shown.includes("Settle charges that come in several captures") && shown;
    }, "the commit");
    assert.match(text, /Jonas Okafor <jonas\.okafor@example\.com>/);
    assert.match(text, /modified +reconcile\/reconcile\.py/);
    assert.doesNotMatch(text, /s_[0-9a-f]{14}/, "nothing of its note");
    await person.screenshot("40-commit");
  });

  test("all evidence is one click away, line by line", async () => {
    await openRecordedHunk();
    await person.hoverAt("merged: dict", modified);
    await person.chooseInHover("All evidence");
    const text = await person.waitFor(async () => {
      const shown = await person.editorText();
      return shown.includes("Who wrote this") && shown;
    }, "the evidence");
    assert.match(text, /## Lines 63–\d+\n.*\n?- `AI wrote these lines · Codex, gpt-5\.5/);
    await person.screenshot("41-evidence");
  });

  test("a hunk is said not to be an AI's by key; it can be undone, and is kept over a reload", async () => {
    await openRecordedHunk();
    const before = await leftToRead();
    await untilDescribed("reconcile.py:52", "AI 13/21 lines, Codex");
    await person.press("ctrl+alt+h shift+b");
    await untilDescribed("reconcile.py:52", "not AI, by your word");
    await person.press("ctrl+alt+h z");
    await untilDescribed("reconcile.py:52", "AI 13/21 lines, Codex");
    await person.press("ctrl+alt+h shift+b");
    await untilDescribed("reconcile.py:52", "not AI, by your word");
    assert.equal(await leftToRead(), before, "a word on who wrote it is no mark");
    await person.reloadWindow();
    await person.waitFor(leftToRead, "the review to be taken up again");
    await person.focusView(queue);
    await untilDescribed("reconcile.py:52", "not AI, by your word");
    await openRecordedHunk();
    const hover = await person.hoverAt("merged: dict", modified);
    assert.match(hover.text, /A reviewer says that no AI wrote this\.\s+Reviewer: Robin Reviewer/);
    await person.screenshot("42-not-ai");
  });

  test("the queue shows only what a filter lets through, says so, and counts everything all the same", async () => {
    const before = await leftToRead();
    await person.press("ctrl+alt+h f");
    const focused = async (): Promise<string | undefined> =>
      (await person.quickInput())?.items.find(({ isFocused }) => isFocused)?.label;
    await person.waitFor(async () => ((await person.quickInput())?.items.length ?? 0) > 5, "the choice");
    for (let at = await focused(); at !== "Human-attested";) {
      const before = at;
      await person.press("down");
      at = await person.waitFor(async () => {
        const now = await focused();
        return now !== before && now;
      }, "the next choice");
    }
    await person.press("space");
    await person.screenshot("43-filter-choice");
    await person.press("enter");
    const text = await person.waitFor(async () => {
      const shown = await person.viewText(queue);
      return /showing \d+ of 30/.test(shown) && shown;
    }, "the filter's words");
    assert.match(text, /AI 0\/17 · other 0\/7 · showing 1 of 30/);
    const rows = (await person.treeItems(queue)).filter((row) => row.isChecked !== undefined);
    assert.deepEqual(
      rows.map((row) => row.label),
      ["reconcile.py:26"],
    );
    assert.equal(await leftToRead(), before);
    await person.screenshot("44-filtered");
    await person.press("ctrl+alt+h shift+f");
    await person.waitFor(
      async () => !(await person.viewText(queue)).includes("showing") || undefined,
      "the filter to be gone",
    );
  });

  test("the queue can be read by who wrote it, and file by file with the share", async () => {
    await person.runCommand("Order by Who Wrote It");
    const groups = await person.waitFor(async () => {
      const labels = (await person.treeItems(queue)).filter((row) => row.level === 1).map((row) => row.label);
      return labels.includes("AI by record") && labels;
    }, "groups by author");
    assert.deepEqual(groups.slice(0, 2), ["AI by record", "AI by declaration"]);
    await person.screenshot("45-by-author");
    await person.runCommand("Order by File");
    const share = await person.waitFor(async () => {
      const row = (await person.treeItems(queue)).find(
        ({ label }) => label === "api/src/payments/gateway.ts",
      );
      return row?.ariaLabel;
    }, "rows of files");
    assert.match(share, /gateway\.ts/);
    // A badge is drawn by the style sheet, after the row's label.
    const drawnAfterLabels =
      "[...document.querySelectorAll('.monaco-list-row .monaco-icon-label')].map((label) => getComputedStyle(label, '::after').content)";
    await person.waitFor(
      async () => (await person.page.evaluate<string[]>(drawnAfterLabels)).includes('"AI"'),
      "a badge",
    );
    await person.screenshot("46-badges");
  });
});
