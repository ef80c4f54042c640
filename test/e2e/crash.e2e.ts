import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";

import { createTempFolder, type TempFolder } from "../support/host/cleanup.ts";
import { openWindow, type OpenWindow, type Person } from "../support/person.ts";
import { createSampleRepository } from "../support/sampleRepository.ts";

const queue = "Review Queue";

/** Kills the extension host while a person is marking; what the window had shown as marked must be there afterwards. */
suite("the extension host is killed", () => {
  let folder: TempFolder;
  let window: OpenWindow;
  let person: Person;

  const unread = async (): Promise<number | undefined> => {
    const item = await person.statusBarItem("Fresh Eyes:");
    const count = /(\d+) to read/.exec(item?.ariaLabel ?? "")?.[1];
    return count === undefined ? undefined : Number(count);
  };

  /** Opens the first unread hunk from the queue and waits until it is on the screen: before that no key marks it. */
  const openUnread = async (): Promise<void> => {
    const row = await person.waitFor(
      async () => (await person.treeItems(queue)).find(({ isChecked }) => isChecked === false),
      "a hunk to read",
    );
    await person.openItem(queue, row.label);
    const file = row.label.split(":")[0] ?? "";
    await person.waitFor(
      async () =>
        (await person.activeEditorTitle())?.startsWith(`${file} (`) && (await person.editorText()) !== "",
      `${file} in the diff`,
    );
  };

  suiteSetup(async function () {
    this.timeout(300_000);
    folder = createTempFolder("crash");
    const sample = await createSampleRepository(join(folder.path, "sample"));
    window = await openWindow({ folder: sample.dir });
    person = window.person;
    await person.focusView(queue);
    await person.startReview();
    await person.waitFor(unread, "the review to be there");
    await person.waitFor(() => person.isEditing(), "the diff to take the focus");
  });

  suiteTeardown(async () => {
    await window.dispose();
    folder.remove();
  });

  for (const nMarks of [1, 2]) {
    test(`no mark that was shown is lost (killed after ${nMarks} more)`, async () => {
      const before = await person.waitFor(unread, "the count");
      await openUnread();
      for (let marked = 1; marked <= nMarks; marked += 1) {
        await person.press("ctrl+alt+j");
        await person.waitFor(
          async () => (await unread()) === before - marked,
          `${before - marked} hunks to read`,
        );
      }
      // One more key is on its way while the host dies: its mark may be lost, the shown ones may not.
      await person.press("ctrl+alt+j");
      const killed = killExtensionHost(window.host.pid);
      await person.waitFor(
        async () => !isRunning(killed) && (await unread()) !== undefined,
        "the host to be back",
      );
      await person.reloadWindow();
      const after = await person.waitFor(unread, "the review to be taken up again");
      assert.ok(after <= before - nMarks, `${before - nMarks} hunks were left to read, now ${after}`);
      assert.ok(after >= before - nMarks - 1, "nothing else was marked");
    });
  }
});

function killExtensionHost(serverPid: number): number {
  const pid = descendants(serverPid).find(({ args }) => args.includes("--type=extensionHost"))?.pid;
  assert.ok(pid !== undefined, "the server runs an extension host");
  process.kill(pid, "SIGKILL");
  return pid;
}

function isRunning(pid: number): boolean {
  return processes().some((one) => one.pid === pid && !one.args.includes("defunct"));
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly args: string;
}

function descendants(parent: number): Process[] {
  const all = processes();
  const below = (pid: number): Process[] =>
    all.filter((one) => one.parent === pid).flatMap((one) => [one, ...below(one.pid)]);
  return below(parent);
}

function processes(): Process[] {
  const table = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" });
  return table.split("\n").flatMap((line) => {
    const [, pid, parent, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return args === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), args }];
  });
}
