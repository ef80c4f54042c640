import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { downloadAndUnzipVSCode, SilentReporter } from "@vscode/test-electron";
import { HostProblem } from "./hostProblem.ts";
import { repositoryRoot } from "./repositoryRoot.ts";
import { quietSettings } from "./serverHost.ts";

/** Says whether this machine can show a window. */
export function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

/** The VS Code that VSCODE_EXECUTABLE_PATH names, if it names one. */
export function namedVsCode(): string | undefined {
  const named = process.env.VSCODE_EXECUTABLE_PATH;
  if (named === undefined || named === "") return undefined;
  if (existsSync(named)) return named;
  throw new HostProblem(`VSCODE_EXECUTABLE_PATH names ${named}, which does not exist.`);
}

/** The path of an installed `code` or `codium`, if one is on PATH. */
export function findInstalledVsCode(): string | undefined {
  const endings = process.platform === "win32" ? [".cmd"] : [""];
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return ["code", "codium"]
    .flatMap((name) => folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))))
    .find((path) => existsSync(path));
}

/** Downloads the desktop VS Code once into the cache and returns its executable. */
export async function downloadVsCode(): Promise<string> {
  try {
    const cachePath = join(repositoryRoot, ".vscode-test");
    return await downloadAndUnzipVSCode({ version: "stable", cachePath, reporter: new SilentReporter() });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new HostProblem(
      `the desktop VS Code could not be downloaded (${why}). Set VSCODE_EXECUTABLE_PATH to an installed one.`,
      { cause: error },
    );
  }
}

/** The arguments for a desktop window that knows nothing of its owner: fresh data, no other extensions. */
export function freshDesktopArguments(dataDir: string): readonly string[] {
  const userDataDir = join(dataDir, "user-data");
  const settingsDir = join(userDataDir, "User");
  mkdirSync(settingsDir, { recursive: true });
  writeFileSync(join(settingsDir, "settings.json"), JSON.stringify(quietSettings, undefined, 2));
  return [
    `--user-data-dir=${userDataDir}`,
    `--extensions-dir=${join(dataDir, "extensions")}`,
    ...["--disable-workspace-trust", "--skip-welcome", "--skip-release-notes", "--disable-updates"],
    // Chromium refuses to run as root inside its sandbox.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
}
