import assert from "node:assert/strict";

import { openWindow, type OpenWindow, type Person } from "../support/person.ts";
import { allowedSigners, ReviewTeam, type TeamMember } from "../support/reviewTeam.ts";
import { runInTerminal, type TerminalAnswer } from "../support/terminal.ts";
import { themes } from "./themes.ts";

const byClaude = "Charge twice\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n";

const policy = `version: 1
people:
  seniors: [ada@example.com, lin@example.com]
signOff:
  - name: two seniors on AI-assisted payments
    when: { provenance: ai, paths: [payments/] }
    by: [seniors]
    count: 2
`;

/** One change, a junior and two seniors, each at an editor of their own; the repository is what they share. */
suite("a change that wants two seniors, as three persons", () => {
  let team: ReviewTeam;
  let ada: TeamMember, lin: TeamMember, jo: TeamMember;
  let window: OpenWindow | undefined;

  const verify = (): Promise<TerminalAnswer> =>
    runInTerminal(team.repository.dir, "verify", "main...topic", "--branch", "topic");
  const payments = (last: string): string => `charge();\nrefund();\n${last}\n`;
  const notes = (last: string): string => `ONE\n\n\n\n\n\n\n\n\n${last}\n`;
  const change = (last: string): Record<string, string> => ({
    "payments/pay.ts": payments("audit();"),
    "notes.md": notes(last),
  });

  suiteSetup(() => {
    team = new ReviewTeam();
    [ada, lin, jo] = [team.member("Ada"), team.member("Lin"), team.member("Jo")];
    team.repository.commit({
      "payments/pay.ts": "charge();\n",
      "notes.md": "one\n\n\n\n\n\n\n\n\nten\n",
      ".fresh-eyes/policy.yml": policy,
      ".fresh-eyes/allowed_signers": allowedSigners([ada, lin, jo]),
    });
    team.repository.git("branch", "topic", "main");
    team.repository.commit(change("ten."), { branch: "topic", message: byClaude });
    team.repository.git("checkout", "--quiet", "topic");
  });

  teardown(async () => {
    await window?.dispose();
    window = undefined;
  });

  suiteTeardown(() => {
    team.dispose();
  });

  test("a junior's approval is recorded, and the editor and verify say what is missing", async function () {
    this.timeout(300_000);
    const person = await sitDown(jo);
    await readAndApprove(person);
    const told = await person.notification("The policy still wants");
    assert.match(told.message, /two seniors on AI-assisted payments” needs 2 more of/);
    await person.screenshot("30-still-wanted");
    const { code, out } = await verify();
    assert.equal(code, 1);
    assert.match(out, /needs 2 more of: ada@example\.com, lin@example\.com/);
  });

  test("two seniors complete it, one after the other", async function () {
    this.timeout(300_000);
    const first = await sitDown(ada);
    await readAndApprove(first);
    assert.match((await first.notification("The policy still wants")).message, /needs 1 more of/);
    await window?.dispose();
    const second = await sitDown(lin);
    await readAndApprove(second);
    await second.notification("The receipt is a git note");
    assert.equal((await verify()).code, 0);
  });

  test("a rebase keeps it; one changed line opens that again, and nothing else", async function () {
    this.timeout(300_000);
    team.repository.commit({ "other.md": "Meanwhile\n" });
    const main = team.repository.git("rev-parse", "main");
    pushAgain(change("ten."), main);
    assert.equal((await verify()).code, 0);
    pushAgain(change("ten!"), main);
    const { code, out } = await verify();
    assert.equal(code, 1);
    assert.match(out, /1 hunk in 1 file nobody has read as it is now/);
    assert.match(out, /notes\.md/);
    assert.doesNotMatch(out, /payments\/pay\.ts.*nobody/);
  });

  /** Someone opens the repository in an editor of their own, where git knows them by their name and key. */
  async function sitDown(member: TeamMember): Promise<Person> {
    team.beCome(member);
    const settings = { "workbench.colorTheme": themes[0].name };
    window = await openWindow({ folder: team.repository.dir, server: { settings } });
    return window.person;
  }

  async function readAndApprove(person: Person): Promise<void> {
    const says = (words: string, what: string) =>
      person.waitFor(
        async () => (await person.statusBarItem("Fresh Eyes:"))?.ariaLabel.includes(words),
        what,
        () => person.statusBarItem("Fresh Eyes:"),
      );
    await person.focusView("Review Queue");
    await person.startReview();
    await says("3 to read", "the review");
    await person.waitFor(() => person.isEditing(), "the diff");
    for (const left of ["2 to read", "1 to read", "ready to approve"]) {
      await person.press("ctrl+alt+j");
      await says(left, left);
    }
    await person.press("ctrl+alt+h a");
    await person.waitFor(() => person.dialog(), "the question whether to approve");
    await person.press("enter");
    await person.waitFor(async () => (await person.editorText()).includes("Review receipt"), "the receipt");
  }

  function pushAgain(files: Record<string, string>, onto: string): void {
    team.repository.git("checkout", "--quiet", "--detach");
    team.repository.commit(files, { branch: "topic", parents: [onto], message: byClaude });
    team.repository.git("checkout", "--quiet", "--force", "topic");
  }
});
