import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import { createTempFolder } from "./cleanup.ts";
import { HostProblem } from "./hostProblem.ts";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How Chromium is to be opened. */
export interface BrowserOptions {
  /** A profile folder to use again; without it the profile is fresh and removed afterwards. */
  readonly profileDir?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly headless?: boolean;
}

/** A running Chromium with one profile. */
export interface Browser {
  readonly context: BrowserContext;
  /** Opens one more page. */
  newPage(): Promise<Page>;
  dispose(): Promise<void>;
}

/** Opens a headless Chromium with a profile of its own. */
export async function openBrowser(options: BrowserOptions = {}): Promise<Browser> {
  const executablePath = findChromium();
  const profile = createTempFolder("profile");
  const context = await chromium.launchPersistentContext(options.profileDir ?? profile.path, {
    executablePath,
    args: flags,
    headless: options.headless ?? true,
    viewport: options.viewport ?? { width: 1440, height: 900 },
    // What ends this process by a signal is handled in one place, cleanup.ts.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  // A busy machine takes longer for the first page than a browser's own patience.
  context.setDefaultNavigationTimeout(90_000);
  return {
    context,
    newPage: async () => {
      const unused = context.pages().find((page) => page.url() === "about:blank");
      return unused ?? (await context.newPage());
    },
    dispose: async () => {
      await context.close();
      profile.remove();
    },
  };
}

/** The path of an installed Chromium or Chrome; throws one clear line if there is none. */
export function findChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== "") {
    if (isExecutable(named)) return named;
    throw new HostProblem(`CHROMIUM_PATH names ${named}, which is not an executable file.`);
  }
  const found = candidates().find(isExecutable);
  if (found !== undefined) return found;
  throw new HostProblem(
    "no Chromium found: install one (Debian and Ubuntu: apt-get install chromium) or set CHROMIUM_PATH to its executable.",
  );
}

function candidates(): string[] {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = [...folders, "/usr/bin"].flatMap((folder) => names.map((name) => join(folder, name)));
  const programFiles = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"]];
  return [
    ...onPath,
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ...programFiles.flatMap((folder) =>
      folder === undefined
        ? []
        : [
            join(folder, "Google", "Chrome", "Application", "chrome.exe"),
            join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
          ],
    ),
  ];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
