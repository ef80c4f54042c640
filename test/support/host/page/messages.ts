import type { Page } from "playwright-core";
import type { PageElement } from "./pageElement.ts";

/** A notification on the screen. */
export interface Notification {
  readonly severity: "info" | "warning" | "error" | "unknown";
  readonly message: string;
  readonly buttons: readonly string[];
}

/** A modal dialog on the screen. */
export interface Dialog {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
}

/** The notifications that are on the screen now. */
export async function readNotifications(page: Page): Promise<readonly Notification[]> {
  const items = await page.locator(".notification-list-item").evaluateAll((elements: PageElement[]) =>
    elements
      .filter((item) => item.getClientRects().length > 0)
      .map((item) => ({
        iconClass: item.querySelector(".notification-list-item-icon")?.getAttribute("class") ?? "",
        message: item.querySelector(".notification-list-item-message")?.textContent?.trim() ?? "",
        buttons: [...item.querySelectorAll(".notification-list-item-buttons-container .monaco-button")].map(
          (button) => button.textContent?.trim() ?? "",
        ),
      })),
  );
  return items.map(({ iconClass, message, buttons }) => {
    const severity = /codicon-(info|warning|error)/.exec(iconClass)?.[1] ?? "unknown";
    return { severity: severity as Notification["severity"], message, buttons };
  });
}

/** The modal dialog that is on the screen now, if one is. */
export async function readDialog(page: Page): Promise<Dialog | undefined> {
  const dialogs = await page.locator(".monaco-dialog-box").evaluateAll((elements: PageElement[]) =>
    elements.map((box) => ({
      message: box.querySelector(".dialog-message-text")?.textContent?.trim() ?? "",
      detail: box.querySelector(".dialog-message-detail")?.innerText.trim() ?? "",
      buttons: [...box.querySelectorAll(".dialog-buttons .monaco-button")].map(
        (button) => button.textContent?.trim() ?? "",
      ),
    })),
  );
  return dialogs[0];
}
