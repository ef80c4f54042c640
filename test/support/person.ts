import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openBrowser, type Browser, type BrowserOptions } from "./host/browser.ts";
import { hoverEditorText, hoverElement, type Hover } from "./host/page/hovers.ts";
import { parseKeys } from "./host/page/keys.ts";
import { readDialog, readNotifications, type Dialog, type Notification } from "./host/page/messages.ts";
import type { PageElement } from "./host/page/pageElement.ts";
import * as quickInput from "./host/page/quickInput.ts";
import {
  clickFocusedCheckbox,
  isViewFocused,
  moveToRow,
  readTree,
  readViewText,
  type TreeItem,
} from "./host/page/trees.ts";
import { waitFor } from "./host/page/waitFor.ts";
import { openWorkbench, waitForWorkbench } from "./host/page/workbench.ts";
import { repositoryRoot } from "./host/repositoryRoot.ts";
import { startServerHost, type ServerHost, type ServerHostOptions } from "./host/serverHost.ts";

/** What a person opens. */
export interface WindowOptions {
  /** The folder to open; without it the window is empty. */
  readonly folder?: string;
  /** Where screenshots go. */
  readonly screenshotsDir?: string;
  readonly server?: ServerHostOptions;
  readonly browser?: BrowserOptions;
}

/** A person in front of a VS Code window, with what the window runs on. */
export interface OpenWindow {
  readonly person: Person;
  readonly host: ServerHost;
  readonly browser: Browser;
  dispose(): Promise<void>;
}

/** Starts a VS Code server with our extension installed and seats a person in front of a window on it. */
export async function openWindow(options: WindowOptions = {}): Promise<OpenWindow> {
  const browser = await openBrowser(options.browser);
  const host = await startServerHost({ extensionPaths: [repositoryRoot], ...options.server });
  const dispose = async (): Promise<void> => {
    await browser.dispose();
    await host.dispose();
  };
  try {
    const person = new Person(await browser.newPage(), options.screenshotsDir);
    await person.goTo(host.url(options.folder));
    return { person, host, browser, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

/** Reads and drives one VS Code page as a person does; whatever it does, it waits for a condition, never for time. */
export class Person {
  readonly page: Page;
  readonly #screenshotsDir: string;

  constructor(page: Page, screenshotsDir = join(repositoryRoot, "out", "screenshots")) {
    this.page = page;
    this.#screenshotsDir = screenshotsDir;
  }

  /** Opens an address of a VS Code server and waits until the workbench is up. */
  async goTo(url: string): Promise<void> {
    await openWorkbench(this.page, url);
  }

  /** Reloads the window and waits until the workbench is up again. */
  async reloadWindow(): Promise<void> {
    await this.page.reload();
    await waitForWorkbench(this.page);
  }

  /** Presses keys as package.json writes them: `ctrl+alt+f s`, `down`, `space`. */
  async press(keybinding: string): Promise<void> {
    for (const chord of parseKeys(keybinding)) await this.page.keyboard.press(chord);
  }

  /** Types a text wherever the focus is. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Runs a command through the palette, by its full title or the part after the category. */
  async runCommand(title: string): Promise<void> {
    await quickInput.runPaletteCommand(this.page, title);
  }

  /** The titles that the palette offers for a filter text, as its `when` clauses allow at this moment. */
  async commandsLike(filter: string): Promise<readonly string[]> {
    return await quickInput.listPaletteCommands(this.page, filter);
  }

  /** What the open quick pick or input box shows, if one is open. */
  async quickInput(): Promise<quickInput.QuickInput | undefined> {
    return await quickInput.readQuickInput(this.page);
  }

  /** Chooses the item of a quick pick whose label is, or else contains, a text. */
  async pick(text: string): Promise<void> {
    await quickInput.pickItem(this.page, text);
  }

  /** Writes a text into an input box and accepts it. */
  async answer(text: string): Promise<void> {
    await quickInput.answerInput(this.page, text);
  }

  /** Closes the quick input that is open. */
  async closeQuickInput(): Promise<void> {
    await quickInput.closeQuickInput(this.page);
  }

  /** Moves the keyboard focus into a view, by its title. */
  async focusView(view: string): Promise<void> {
    const isFocused = (): Promise<boolean> => this.isInView(view);
    await this.waitFor(
      async () => {
        await this.runCommand(`Focus on ${view} View`);
        // A view whose rows arrive after it was focused loses the focus again; a person asks once more then.
        return await waitFor(isFocused, "the focus", undefined, 3000).catch(() => false as const);
      },
      `the view ${view} to have the focus`,
      () => this.viewText(view),
    );
  }

  /** Says whether the keyboard focus is in a view, by its title. */
  async isInView(view: string): Promise<boolean> {
    return await isViewFocused(this.page, view);
  }

  /** The visible rows of a view's tree, from top to bottom. */
  async treeItems(view: string): Promise<readonly TreeItem[]> {
    return await readTree(this.page, view);
  }

  /** All text that a view shows: its rows, or its message or welcome content. */
  async viewText(view: string): Promise<string> {
    return await readViewText(this.page, view);
  }

  /** Moves the focus to a row of a view's tree, by its label. */
  async moveTo(view: string, label: string): Promise<TreeItem> {
    if (!(await this.isInView(view))) await this.focusView(view);
    return await moveToRow(this.page, view, label);
  }

  /** Opens a row of a view's tree, as Enter does. */
  async openItem(view: string, label: string): Promise<void> {
    await this.moveTo(view, label);
    await this.page.keyboard.press("Enter");
  }

  /** Clicks the checkbox of a row, which VS Code gives no key, and returns its new state. */
  async toggleCheckbox(view: string, label: string): Promise<boolean> {
    const before = await this.moveTo(view, label);
    if (before.isChecked === undefined) throw new Error(`"${label}" in ${view} has no checkbox.`);
    await clickFocusedCheckbox(this.page, view);
    await this.waitFor(
      async () => {
        const rows = await readTree(this.page, view);
        const row = rows.find((item) => item.label === label);
        return row !== undefined && row.isChecked !== before.isChecked;
      },
      `the checkbox of "${label}" in ${view} to change`,
      () => readTree(this.page, view),
    );
    return !before.isChecked;
  }

  /** The title of the active tab, if there is one. */
  async activeEditorTitle(): Promise<string | undefined> {
    const [title] = await this.#texts(".editor-group-container.active .tab.active .label-name");
    return title;
  }

  /** Asks for a review of what is offered first, once the list takes keys. */
  async startReview(): Promise<void> {
    await this.press("ctrl+alt+h s");
    await this.waitFor(
      async () => (await this.quickInput())?.items[0]?.isFocused,
      "the choice of what to review",
      () => this.quickInput(),
    );
    await this.press("enter");
  }

  /** Asks for the list of all questions, also where the cursor is on what one is about, and waits until it takes keys. */
  async listQuestions(): Promise<void> {
    await this.press("ctrl+alt+h d");
    const another = async () => (await this.quickInput())?.items.some(({ label }) => label.startsWith("0 "));
    const list = async () => {
      const input = await this.quickInput();
      return input?.items[0]?.isFocused === true && input.placeholder.includes("Which one");
    };
    await this.waitFor(async () => (await another()) === true || (await list()), "the questions");
    if ((await another()) === true) await this.press("0");
    await this.waitFor(list, "the list of questions", () => this.quickInput());
  }

  /** Says whether the keyboard focus is in the box of a comment. */
  async isWritingComment(): Promise<boolean> {
    return (await this.page.locator(".review-widget .comment-form .monaco-editor.focused").count()) > 0;
  }

  /** Says whether the keyboard focus is in an editor. */
  async isEditing(): Promise<boolean> {
    return (await this.page.locator(".part.editor .monaco-editor :focus").count()) > 0;
  }

  /** The titles of all tabs. */
  async editorTitles(): Promise<readonly string[]> {
    return await this.#texts(".editor-group-container .tab .label-name");
  }

  /** The visible lines of the editors, one per line, in the order of the page. */
  async editorText(within = ".editor-instance"): Promise<string> {
    const lines = await this.#texts(`${within} .view-line`);
    return lines.map((line) => line.replaceAll("\u00a0", " ")).join("\n");
  }

  /** The notifications on the screen. */
  async notifications(): Promise<readonly Notification[]> {
    return await readNotifications(this.page);
  }

  /** Waits for a notification that contains a text. */
  async notification(text: string): Promise<Notification> {
    return await this.waitFor(
      async () => (await this.notifications()).find(({ message }) => message.includes(text)),
      `a notification that says "${text}"`,
      () => this.notifications(),
    );
  }

  /** Presses a button of a notification. */
  async chooseInNotification(button: string): Promise<void> {
    const buttons = this.page.locator(".notification-list-item .monaco-button");
    await buttons.filter({ hasText: button }).first().click();
  }

  /** The modal dialog on the screen, if there is one. */
  async dialog(): Promise<Dialog | undefined> {
    return await readDialog(this.page);
  }

  /** Presses a button of the modal dialog. */
  async chooseInDialog(button: string): Promise<void> {
    await this.page.locator(".monaco-dialog-box .monaco-button").filter({ hasText: button }).first().click();
  }

  /** The status-bar item whose text or accessible label contains a text, if there is one. */
  async statusBarItem(text: string): Promise<{ text: string; ariaLabel: string } | undefined> {
    const all = await this.page.locator(".statusbar-item").evaluateAll((elements: PageElement[]) =>
      elements.map((item) => ({
        text: item.textContent?.trim() ?? "",
        ariaLabel: item.getAttribute("aria-label") ?? "",
      })),
    );
    return all.find((item) => item.text.includes(text) || item.ariaLabel.includes(text));
  }

  /** Clicks the status-bar item whose text contains a text. */
  async clickStatusBarItem(text: string): Promise<void> {
    await this.page.locator(".statusbar-item").filter({ hasText: text }).first().click();
  }

  /** The badge of a container in the activity bar, as its accessible label says it ("" without a badge). */
  async badge(container: string): Promise<string> {
    const items = this.page.locator(
      `.activitybar .action-item:has(.action-label[aria-label^="${container}"])`,
    );
    const [label] = await items.evaluateAll((elements: PageElement[]) =>
      elements.map((item) => item.querySelector(".badge")?.innerText.trim() ?? ""),
    );
    return label ?? "";
  }

  /** What the hovers that are open say; "" where none is. */
  async openHover(): Promise<string> {
    return (await this.#texts(".monaco-hover:not(.hidden)")).join("\n");
  }

  /** The hover of a text in an editor; `within` narrows the search, for instance to `.editor.original` of a diff. */
  async hoverAt(text: string, within?: string): Promise<Hover> {
    return await hoverEditorText(this.page, text, within);
  }

  /** The hover of a row of a view's tree, or of anything else that a selector names. */
  async hoverOver(selector: string, text: string): Promise<Hover> {
    return await hoverElement(this.page, selector, text);
  }

  /** Clicks a link in the hover that is open. */
  async chooseInHover(link: string): Promise<void> {
    await this.page.locator(".monaco-hover:not(.hidden) a").filter({ hasText: link }).first().click();
  }

  /** Writes what is on the screen to `<name>.png` and returns its path. */
  async screenshot(name: string): Promise<string> {
    mkdirSync(this.#screenshotsDir, { recursive: true });
    const path = join(this.#screenshotsDir, `${name}.png`);
    await this.page.screenshot({ path, animations: "disabled", caret: "hide" });
    return path;
  }

  /** Waits for a condition; a failure leaves a screenshot and says what was there instead. */
  async waitFor<T>(
    predicate: () => Promise<T | undefined | false>,
    what: string,
    describe?: () => Promise<unknown>,
  ): Promise<T> {
    try {
      return await waitFor(predicate, what, describe);
    } catch (error) {
      const path = await this.screenshot(`failed-${what.replaceAll(/[^\w]+/g, "-").slice(0, 60)}`);
      throw new Error(`${(error as Error).message} See ${path}`, { cause: error });
    }
  }

  async #texts(selector: string): Promise<readonly string[]> {
    return await this.page
      .locator(selector)
      .evaluateAll((elements: PageElement[]) => elements.map((element) => element.textContent?.trim() ?? ""));
  }
}
