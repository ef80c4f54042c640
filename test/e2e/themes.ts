import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { OpenWindow } from "../support/person.ts";

/** A colour theme as its settings name it, and how the page tells that it is on. */
export interface Theme {
  readonly id: string;
  readonly name: string;
  readonly bodyClass: string;
}

/** The kinds of theme that every colour of ours has a value for. */
export const themes: readonly [Theme, ...Theme[]] = [
  { id: "dark", name: "Default Dark Modern", bodyClass: "vs-dark" },
  { id: "light", name: "Default Light Modern", bodyClass: "vs" },
  { id: "hc-dark", name: "Default High Contrast", bodyClass: "hc-black" },
  { id: "hc-light", name: "Default High Contrast Light", bodyClass: "hc-light" },
];

/** Switches the window to a theme, by the machine's settings as an administrator would. */
async function useTheme({ host, person }: OpenWindow, theme: Theme): Promise<void> {
  const path = join(host.userDataDir, "data", "Machine", "settings.json");
  const settings = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...settings, "workbench.colorTheme": theme.name }));
  await person.page.locator(`.monaco-workbench.${theme.bodyClass}`).waitFor();
}

/**
 * Takes a picture in every kind of theme and comes back to the first. What closes while the theme changes, as lists do,
 * is opened anew each time.
 */
export async function inEveryTheme(
  window: OpenWindow,
  name: string,
  open: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  for (const theme of [...themes.slice(1), themes[0]]) {
    await useTheme(window, theme);
    await open();
    await window.person.screenshot(`${name}-${theme.id}`);
  }
}
