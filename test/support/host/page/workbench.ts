import type { Page } from "playwright-core";

/** Performance marks that a VS Code page sets; the last of them says that a person could start to work. */
const readyMarks = ["code/didLoadExtensions", "code/didCreateWorkbenchContributions/3"];
const readyTimeoutMs = 90_000;

/** Waits until the workbench of a page is up: restored, its contributions created, its extensions known. */
export async function waitForWorkbench(page: Page): Promise<void> {
  const marksAreSet = readyMarks
    .map((mark) => `performance.getEntriesByName(${JSON.stringify(mark)}).length > 0`)
    .join(" && ");
  const isShown = "document.querySelector('.monaco-workbench .part.statusbar') !== null";
  try {
    await page.waitForFunction(`${marksAreSet} && ${isShown}`, undefined, { timeout: readyTimeoutMs });
  } catch (error) {
    const shown = await page.title().catch(() => "nothing");
    const message = `The workbench was not up after ${readyTimeoutMs / 1000} s; the page shows "${shown}".`;
    throw new Error(message, { cause: error });
  }
}

/** Opens an address of a VS Code server in a page and waits until the workbench is up. */
export async function openWorkbench(page: Page, url: string): Promise<void> {
  const response = await page.goto(url);
  if (response?.ok() !== true) {
    throw new Error(`The VS Code server answered with status ${response?.status() ?? "none"}.`);
  }
  await waitForWorkbench(page);
}
