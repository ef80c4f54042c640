import assert from "node:assert/strict";
import { join } from "node:path";

import { repositoryRoot } from "../support/host/repositoryRoot.ts";
import { openWindow, type OpenWindow, type Person } from "../support/person.ts";
import { createGitRepository, useCleanGit, type GitRepository } from "../support/gitRepository.ts";

const queue = "Review Queue";
const checklist = "Checklist";

/** What a review says that has little or nothing to show, how files are told apart, and how a revision is typed. */
suite("small changes, as a person", () => {
  useCleanGit();
  let repository: GitRepository;
  let window: OpenWindow;
  let person: Person;

  const untilSays = (text: string) =>
    person.waitFor(
      async () => (await person.viewText(queue)).includes(text),
      `the queue to say "${text}"`,
      () => person.viewText(queue),
    );

  suiteSetup(async function () {
    this.timeout(300_000);
    repository = createGitRepository();
    const base = repository.commit({ "add.ts": "export const add = (a, b) => {\n  return a + b;\n};\n" });
    repository.git("branch", "merged");
    repository.commit(
      { "add.ts": "export const add = (a, b) => {\n    return a + b;\n};\n" },
      { branch: "fmt", parents: [base] },
    );
    repository.commit(
      { "a/index.ts": "export const a = 1;\n", "b/index.ts": "export const b = 1;\n" },
      { branch: "two", parents: [base] },
    );
    const strict = repository.commit(
      { ".fresh-eyes/policy.yml": "version: 1\nread: some\n" },
      { branch: "strict", parents: [base] },
    );
    repository.commit({ "add.ts": "export const add = 1;\n" }, { branch: "one", parents: [strict] });
    repository.git("checkout", "--quiet", "--force", "merged");
    window = await openWindow({
      folder: repository.dir,
      screenshotsDir: join(repositoryRoot, "out", "screenshots"),
    });
    person = window.person;
  });

  suiteTeardown(async () => {
    await window.dispose();
    repository.remove();
  });

  test("the empty queue leads to what a first review is like", async () => {
    await person.focusView(queue);
    await person.page.locator(".pane-body a", { hasText: "See what a first review is like" }).click();
    const walkthrough = person.page.locator(".gettingStartedContainer");
    const says = async () => (await walkthrough.count()) > 0 && (await walkthrough.innerText());
    await person.waitFor(
      async () => String(await says()).includes("Your first review with Fresh Eyes"),
      "the walkthrough",
      says,
    );
    await person.screenshot("80-walkthrough");
  });

  test("a branch that is merged already says so, and is not called ready to approve", async () => {
    await person.startReview();
    await untilSays("“main” has everything of “merged” already.");
    assert.equal(
      (await person.statusBarItem("Fresh Eyes:"))?.ariaLabel.startsWith("Fresh Eyes: nothing changed"),
      true,
    );
    assert.equal(await person.viewText(checklist), "No questions: there is no change.");
    await person.press("ctrl+alt+h a");
    const input = await person.waitFor(() => person.quickInput(), "the reason");
    assert.equal(input.placeholder, "Not yet: 1 thing stands against approving. Choose it to go there.");
    assert.equal(input.items[0]?.label, "There is nothing to approve");
    await person.press("escape");
  });

  test("a revision that is not there is told at once; any that is can be typed", async () => {
    await typeBase("nosuch");
    await person.notification("There is no revision “nosuch” in this repository. Check the name");
    await typeBase(repository.git("rev-parse", "main"));
    const heads = await person.waitFor(async () => {
      const input = await person.quickInput();
      return input?.title.startsWith("Head:") === true ? input : undefined;
    }, "the choice of the head");
    assert.equal(heads.items[0]?.label, "merged", "the branch one is on stands first");
    await person.pick("fmt");
  });

  test("a change that is all noise says that there is nothing to read", async () => {
    await untilSays("Nothing to read: all of it is noise.");
    assert.equal(await person.viewText(checklist), "No questions: approve when you are ready.");
    const title = await person.page.locator(`.pane-header[aria-label^="${queue}"]`).innerText();
    assert.match(title, /fmt against [0-9a-f]{40}/, "what is under review stands at the queue");
  });

  test("two files of one name are told apart in the queue and in the tab", async () => {
    await typeBase(repository.git("rev-parse", "merged"));
    await person.pick("two");
    const labels = async () =>
      (await person.treeItems(queue)).flatMap(({ label, isChecked }) =>
        isChecked === undefined ? [] : label,
      );
    await person.waitFor(async () => (await labels()).length === 2, "two hunks", labels);
    assert.deepEqual(await labels(), ["a/index.ts:1", "b/index.ts:1"]);
    await person.waitFor(
      async () => (await person.activeEditorTitle()) === "a/index.ts (Fresh Eyes)",
      "the first diff",
      () => person.activeEditorTitle(),
    );
  });

  test("the reason that the policy is broken leads to the mistake in the base's policy", async () => {
    await typeBase(repository.git("rev-parse", "strict"));
    await person.pick("one");
    await person.waitFor(
      async () => (await person.activeEditorTitle()) === "add.ts (Fresh Eyes)",
      "the diff",
      () => person.activeEditorTitle(),
    );
    await person.press("ctrl+alt+h a");
    const broken = async () =>
      (await person.quickInput())?.items.find(({ label }) => label === "The policy is broken");
    await person.waitFor(broken, "the reason", () => person.quickInput());
    await person.pick("The policy is broken");
    await person.waitFor(
      async () =>
        (await person.activeEditorTitle())?.startsWith("policy") === true &&
        (await person.statusBarItem("Ln 2, Col 7")) !== undefined,
      "the mistake in the policy",
      () => person.activeEditorTitle(),
    );
    assert.match(await person.editorText(), /read:\s*some/);
  });

  async function typeBase(name: string): Promise<void> {
    await person.press("ctrl+alt+h s");
    await person.pick("Choose base and head…");
    await person.waitFor(
      async () => (await person.quickInput())?.title.startsWith("Base:"),
      "the choice of the base",
    );
    await person.type(name);
    await person.waitFor(
      async () => {
        const first = (await person.quickInput())?.items[0];
        return first?.label === `Use “${name}”` && first.isFocused;
      },
      `"${name}" to be offered`,
      () => person.quickInput(),
    );
    await person.press("enter");
  }
});
