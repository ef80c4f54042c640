import { spawn } from "node:child_process";
import { join } from "node:path";
import { chooseHost, type ChosenHost } from "./host/chooseHost.ts";
import { cleanEnvironment } from "./host/cleanEnvironment.ts";
import { createTempFolder } from "./host/cleanup.ts";
import { freshDesktopArguments, hasDisplay } from "./host/desktop.ts";
import { HostProblem } from "./host/hostProblem.ts";
import { repositoryRoot } from "./host/repositoryRoot.ts";
import { runToExit } from "./host/runToExit.ts";
import { startServerHost } from "./host/serverHost.ts";
import { readStartReview, type StartReview } from "./host/startReview.ts";
import { openBrowser } from "./host/browser.ts";
import { Person } from "./person.ts";
import { createSampleRepository } from "./sampleRepository.ts";

/*
 * `npm start`: opens a real VS Code with the extension on a sample repository, and stays until it is closed.
 * With `--check` it opens the server host, looks at it in a headless Chromium, and ends.
 */
await runToExit("start", async () => {
  const isCheck = process.argv.includes("--check");
  const temp = createTempFolder("start");
  const sample = await createSampleRepository(join(temp.path, "sample"));
  const review = readStartReview();
  try {
    const host: ChosenHost = isCheck
      ? { kind: "server", why: "--check can look at no other" }
      : await chooseHost();
    const isServer = host.kind === "server";
    console.log(`Sample:  ${sample.dir} (review ${sample.base}...${sample.head})`);
    console.log(`VS Code: ${isServer ? "the server, in a browser" : host.executable}, because ${host.why}`);
    if (isServer) return await showServer(sample.dir, review, isCheck);
    if (isCheck)
      throw new HostProblem("--check can look at the server host only; set FRESH_EYES_HOST=server.");
    return await showWindow(host.executable, { dataDir: temp.path, folder: sample.dir, review });
  } finally {
    temp.remove();
  }
});

async function showServer(folder: string, review: StartReview, isCheck: boolean): Promise<number> {
  const host = await startServerHost({ extensionPaths: [repositoryRoot] });
  try {
    const url = host.url(folder);
    console.log(`Address: ${url}`);
    tellHowToStart(review);
    if (isCheck) {
      await checkWindow(url, review);
      return 0;
    }
    console.log("Stop:    Ctrl+C");
    endWithParent();
    if (hasDisplay()) openInDefaultBrowser(url);
    await host.ended;
    throw new HostProblem(`the VS Code server ended by itself. It printed:\n${host.output().slice(-2000)}`);
  } finally {
    await host.dispose();
  }
}

/** Looks at the window as a person would: it is up, and the one keystroke brings the choice of what to review. */
async function checkWindow(url: string, review: StartReview): Promise<void> {
  const browser = await openBrowser();
  try {
    const person = new Person(await browser.newPage());
    await person.goTo(url);
    await person.press(review.keys);
    const choice = await person.waitFor(
      () => person.quickInput(),
      `${review.keys} to start a review`,
      () => person.notifications(),
    );
    console.log(`Checked: the window is up, and ${review.keys} asks: ${choice.title || choice.placeholder}`);
  } finally {
    await browser.dispose();
  }
}

interface Demonstration {
  readonly dataDir: string;
  readonly folder: string;
  readonly review: StartReview;
}

async function showWindow(executable: string, show: Demonstration): Promise<number> {
  const args = [
    show.folder,
    `--extensionDevelopmentPath=${repositoryRoot}`,
    ...freshDesktopArguments(show.dataDir),
    ...["--new-window", "--wait"],
  ];
  tellHowToStart(show.review);
  console.log("Stop:    close the window, or Ctrl+C");
  const shell = executable.endsWith(".cmd");
  const child = spawn(shell ? `"${executable}"` : executable, shell ? args.map((arg) => `"${arg}"`) : args, {
    env: cleanEnvironment(),
    stdio: ["ignore", "ignore", "inherit"],
    shell,
  });
  return await new Promise<number>((resolve, reject) => {
    child.once("error", (error) => {
      reject(new HostProblem(`${executable} could not be started (${error.message}).`));
    });
    child.once("exit", (code) => {
      resolve(code ?? 0);
    });
  });
}

/** Ends when the shell that npm started us in is gone: npm passes a signal on to the shell, not to us. */
function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(130);
  }, 500).unref();
}

function tellHowToStart({ title, keys }: StartReview): void {
  const chords = keys.split(" ").map((chord) => chord.replaceAll(/(^|\+)(\w)/g, (key) => key.toUpperCase()));
  console.log(`Review:  press ${chords.join(" and then ")} (or run "${title}" from the palette, F1)`);
}

function openInDefaultBrowser(url: string): void {
  const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
    darwin: ["open", url],
    win32: ["rundll32", "url.dll,FileProtocolHandler", url],
  };
  const [command, ...args] = openers[process.platform] ?? ["xdg-open", url];
  // Without an opener the printed address has to do.
  spawn(command, args, { stdio: "ignore" }).on("error", () => undefined);
}
