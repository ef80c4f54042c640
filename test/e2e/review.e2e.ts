import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { createTempFolder, type TempFolder } from "../support/host/cleanup.ts";
import type { TreeItem } from "../support/host/page/trees.ts";
import { repositoryRoot } from "../support/host/repositoryRoot.ts";
import { openWindow, type OpenWindow, type Person } from "../support/person.ts";
import { createSampleRepository } from "../support/sampleRepository.ts";
import { runInTerminal } from "../support/terminal.ts";
import { inEveryTheme, themes } from "./themes.ts";

const queue = "Review Queue";
const screenshotsDir = join(repositoryRoot, "out", "screenshots");

/** One review of the sample repository from start to receipt, as a person, by keyboard; each step builds on the last. */
suite("a whole review, as a person", () => {
  let folder: TempFolder;
  let window: OpenWindow;
  let person: Person;
  let head = "";
  let nKeys = 0;

  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd: join(folder.path, "sample"), encoding: "utf8", stdio: "pipe" }).trim();

  /** Presses keys and counts them as a person would: a chord is one, a word typed is not counted here. */
  const press = async (keys: string): Promise<void> => {
    nKeys += keys.split(" ").length;
    await person.press(keys);
  };
  const left = async (): Promise<{ read: number; decide: number } | undefined> => {
    const item = await person.statusBarItem("Fresh Eyes:");
    const numbers = /(\d+) to read · (\d+) to decide/.exec(item?.ariaLabel ?? "");
    if (numbers !== null) return { read: Number(numbers[1]), decide: Number(numbers[2]) };
    return item?.ariaLabel.includes("ready to approve") === true ? { read: 0, decide: 0 } : undefined;
  };
  const untilLeft = (expected: (now: { read: number; decide: number }) => boolean, what: string) =>
    person.waitFor(
      async () => {
        const now = await left();
        return now !== undefined && expected(now) ? now : undefined;
      },
      what,
      left,
    );

  suiteSetup(async function () {
    this.timeout(300_000);
    folder = createTempFolder("e2e");
    const sample = await createSampleRepository(join(folder.path, "sample"));
    head = git("rev-parse", sample.head);
    const settings = { "workbench.colorTheme": themes[0].name };
    window = await openWindow({ folder: sample.dir, screenshotsDir, server: { settings } });
    person = window.person;
  });

  suiteTeardown(async () => {
    await window.dispose();
    folder.remove();
  });

  test("before a review there is one thing to do, and it says so", async () => {
    await person.focusView(queue);
    const text = await person.waitFor(
      async () => (await person.viewText(queue)) || undefined,
      "the welcome text",
    );
    assert.match(text, /Start Review…/);
    await person.screenshot("01-welcome");
  });

  test("one keystroke and Enter start the review and open the riskiest hunk", async () => {
    await press("ctrl+alt+h s");
    const input = await person.waitFor(() => person.quickInput(), "the choice of what to review");
    assert.match(input.items[0]?.label ?? "", /checkout-retries against main/);
    await person.screenshot("02-start");
    await press("enter");
    await untilLeft(({ read, decide }) => read > 5 && decide > 3, "the review to be there");
    const title = await person.waitFor(() => person.activeEditorTitle(), "a diff to open");
    assert.match(title, /\(Fresh Eyes\)/);
    // The tab is there before its editor takes the focus; keys for the queue pressed in between would go to the diff.
    await person.waitFor(() => person.isEditing(), "the diff to take the focus");
    const rows = await untilRows(queue);
    assert.match(rows[0]?.label ?? "", /Read first/);
    assert.ok(rows.some((row) => row.isChecked === false));
    assert.ok(rows.every((row) => row.ariaLabel !== ""));
    await person.screenshot("03-review");
  });

  test("AI lines and risky code say on hover what they are and how we know", async () => {
    await openHunkOf("checkout.ts:57", "catch {}");
    const risky = await person.hoverAt("catch {}", ".editor.modified");
    assert.match(risky.text, /Intended… · No behaviour change · Unsure · Problem…/);
    assert.match(risky.text, /AI wrote/);
    await inEveryTheme(window, "04-hover");
  });

  test("removed code says on the base side what it guarded", async () => {
    await openHunkOf("refunds.ts:22", "refunds:write");
    const removed = await person.hoverAt("refunds:write", ".editor.original");
    assert.match(removed.text, /Intended…/);
    await inEveryTheme(window, "04-removed");
  });

  test("a row is ticked and unticked with the space bar", async () => {
    const before = await untilLeft(() => true, "the count");
    const label = (await untilRows(queue)).find((row) => row.isChecked === false)?.label ?? "";
    await person.moveTo(queue, label);
    await press("space");
    await untilLeft(({ read }) => read === before.read - 1, "one hunk less to read");
    await press("space");
    await untilLeft(({ read }) => read === before.read, "the mark to be off again");
  });

  test("approving too early is refused with every reason, each a way to its place", async () => {
    const refuse = async () => {
      await press("ctrl+alt+h a");
      return person.waitFor(() => person.quickInput(), "the reasons");
    };
    const input = await refuse();
    const now = await left();
    assert.match(input.placeholder, /^Not yet: \d+ things stand against approving/);
    assert.equal(Number(/\d+/.exec(input.placeholder)?.[0]), (now?.read ?? 0) + (now?.decide ?? 0));
    await inEveryTheme(window, "05-refused", refuse);
    await press("escape");
  });

  test("marking a hunk goes on to the next, and the queue follows; one can be left for later, and undone", async () => {
    const selected = async () => (await person.treeItems(queue)).find((row) => row.isSelected);
    const untilFollowed = (from: string) =>
      person.waitFor(
        async () => {
          const row = await selected();
          return row !== undefined && row.label !== from && row.isChecked === false && row;
        },
        `another row than "${from}" to be selected`,
        selected,
      );
    const before = await untilLeft(() => true, "the count");
    await press("ctrl+alt+j");
    await untilLeft(({ read }) => read === before.read - 1, "one hunk less to read");
    const { label } = await untilFollowed("");
    await press("ctrl+alt+j");
    await untilLeft(({ read }) => read === before.read - 2, "two hunks less to read");
    const row = await untilFollowed(label);
    await person.waitFor(
      async () => (await person.activeEditorTitle())?.split(" ")[0] === row.label.split(":")[0],
      `the diff of "${row.label}"`,
      () => person.activeEditorTitle(),
    );
    await press("ctrl+alt+h z");
    await untilLeft(({ read }) => read === before.read - 1, "the second mark to be undone");
    await press("ctrl+alt+h l");
    await person.waitFor(
      async () => (await person.treeItems(queue)).some((row) => row.description.includes("come back")),
      "a hunk to come back to",
    );
    await person.screenshot("06-marked");
  });

  test("a question is decided with one key and a few words", async () => {
    const before = await untilLeft(() => true, "the count");
    await decideNext("the caller retries");
    await untilLeft(({ decide }) => decide === before.decide - 1, "one question less");
    await person.screenshot("07-decided");
  });

  test("reloading the window finds everything as it was", async () => {
    const before = await untilLeft(() => true, "the count");
    const rows = async () =>
      (await person.treeItems(queue)).map(({ label, description, isChecked }) => ({
        label,
        description,
        isChecked,
      }));
    const rowsBefore = await rows();
    await person.reloadWindow();
    const after = await untilLeft(() => true, "the review to be taken up again");
    assert.deepEqual(after, before);
    await person.focusView(queue);
    await person.waitFor(async () => (await rows()).length > 0, "the queue");
    assert.deepEqual(
      (await rows()).filter((row) => row.isChecked === true),
      rowsBefore.filter((row) => row.isChecked === true),
    );
    await person.screenshot("08-reloaded");
  });

  test("all changes open in one diff, with their marks", async () => {
    await press("ctrl+alt+h o");
    await person.waitFor(
      async () => (await person.activeEditorTitle())?.includes("Changes under Review"),
      "the multi-file diff",
    );
    await inEveryTheme(window, "09-all-changes");
  });

  test("every hunk can be read by keyboard", async function () {
    this.timeout(300_000);
    await press("ctrl+alt+h n");
    await person.waitFor(async () => (await person.activeEditorTitle())?.includes("(Fresh Eyes)"), "a diff");
    let now = await untilLeft(() => true, "the count");
    const start = nKeys;
    const nToRead = now.read;
    while (now.read > 0) {
      const { read } = now;
      await press("ctrl+alt+j");
      now = await untilLeft((next) => next.read === read - 1, `${read - 1} hunks to read`);
    }
    assert.equal(nKeys - start, nToRead, "one key a hunk");
    await person.screenshot("10-read");
  });

  test("from the checklist a question takes one key, a short line and Enter", async function () {
    this.timeout(300_000);
    let now = await untilLeft(() => true, "the count");
    const nQuestions = now.decide;
    await person.focusView("Checklist");
    const [, first] = await untilRows("Checklist");
    await person.moveTo("Checklist", first?.label ?? "");
    const start = nKeys;
    while (now.decide > 0) {
      const { decide } = now;
      const decided = (await person.treeItems("Checklist"))[1]?.label;
      await press("1");
      await person.waitFor(
        async () => (await person.quickInput())?.message.includes("Why is it right"),
        "the question why",
        async () => [await person.quickInput(), await person.treeItems("Checklist")],
      );
      await person.type("checked against the runbook");
      await press("enter");
      now = await untilLeft((next) => next.decide === decide - 1, `${decide - 1} questions to decide`);
      await person.waitFor(async () => {
        if ((await person.quickInput()) !== undefined) return false;
        if (now.decide === 0) return true;
        const next = (await person.treeItems("Checklist"))[1];
        // The row that was decided keeps the focus until the tree is drawn anew.
        return next?.isFocused === true && next.label !== decided && (await person.isInView("Checklist"));
      }, "the next question to be selected");
    }
    assert.equal(nKeys - start, 2 * nQuestions, "one key and Enter a question");
    console.log(`      ${nQuestions} questions decided with ${nKeys - start} keys beside the words typed`);
    await person.screenshot("11-ready");
  });

  test("without a key to sign with, approving says how to make one, and records nothing", async () => {
    await press("ctrl+alt+h a");
    await person.waitFor(() => person.dialog(), "the question whether to approve");
    await person.screenshot("12-confirm");
    await press("enter");
    const dialog = await person.waitFor(
      async () => {
        const shown = await person.dialog();
        return shown?.message.includes("could not be signed") && shown;
      },
      "why it cannot be signed",
      () => person.dialog(),
    );
    assert.ok(dialog);
    await inEveryTheme(window, "12-no-key");
    await press("escape");
    assert.throws(() => git("notes", "--ref=refs/notes/fresh-eyes", "show", head));
  });

  test("approving shows the receipt and leaves it, signed, as a git note on the head", async () => {
    const key = join(folder.path, "key");
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "robin", "-f", key]);
    git("config", "gpg.format", "ssh");
    git("config", "user.signingKey", `${key}.pub`);
    await press("ctrl+alt+h a");
    await person.waitFor(() => person.dialog(), "the question whether to approve");
    await press("enter");
    await person.waitFor(async () => (await person.editorText()).includes("Review receipt"), "the receipt");
    await inEveryTheme(window, "13-receipt");
    const note = git("notes", "--ref=refs/notes/fresh-eyes", "show", head);
    const envelope = JSON.parse(note.trim()) as { payload: string; signatures: unknown[] };
    const statement = JSON.parse(Buffer.from(envelope.payload, "base64").toString()) as {
      subject: { digest: { gitCommit: string } }[];
    };
    assert.equal(statement.subject[0]?.digest.gitCommit, head);
    assert.equal(envelope.signatures.length, 1);
    await person.waitFor(() => person.statusBarItem("Approved"), "the status bar to say so");
    const signers = join(folder.path, "signers");
    writeFileSync(signers, `${git("config", "user.email")} ${readFileSync(`${key}.pub`, "utf8")}`);
    const verified = await runInTerminal(
      join(folder.path, "sample"),
      "verify",
      "main...HEAD",
      "--signers",
      signers,
    );
    assert.match(verified.out, /^Satisfied: the receipts cover this change\./);
  });

  /** The rows of a view, as soon as there are some below its first heading. */
  async function untilRows(view: string): Promise<readonly TreeItem[]> {
    return await person.waitFor(async () => {
      const rows = await person.treeItems(view);
      return rows.length > 1 && rows;
    }, `rows of ${view}`);
  }

  /** Opens a hunk by the start of its row in the queue, and waits until the diff shows a text. */
  async function openHunkOf(place: string, text: string): Promise<void> {
    const label = await person.waitFor(
      async () => (await person.treeItems(queue)).find((row) => row.label.startsWith(place))?.label,
      `a hunk at ${place}`,
      () => person.viewText(queue),
    );
    await person.openItem(queue, label);
    await person.waitFor(async () => (await person.editorText()).includes(text), `"${text}" in the diff`);
  }

  /** Waits until a list is open, under a placeholder, with its first row (of this label) ready to be chosen. */
  async function untilChoosable(placeholder: string, label = ""): Promise<void> {
    await person.waitFor(async () => {
      const input = await person.quickInput();
      const first = input?.items[0];
      return (
        first?.isFocused === true && first.label.startsWith(label) && input?.placeholder.includes(placeholder)
      );
    }, `the list "${placeholder}"`);
  }

  /** Chooses the first open question, calls it intended, and says why. */
  async function decideNext(why: string): Promise<void> {
    await person.listQuestions();
    await press("enter");
    await untilChoosable("?", "1 ");
    await press("1");
    await person.waitFor(
      async () => (await person.quickInput())?.message.includes("Why is it right"),
      "the question why",
    );
    await person.type(why);
    await press("enter");
  }
});
