import { downloadVsCode, findInstalledVsCode, hasDisplay, namedVsCode } from "./desktop.ts";
import { HostProblem } from "./hostProblem.ts";

/** The VS Code to open, and why this one. */
export type ChosenHost =
  | { readonly kind: "window"; readonly executable: string; readonly why: string }
  | { readonly kind: "server"; readonly why: string };

/**
 * Chooses the most ordinary VS Code that this machine can open: an installed one, else a downloaded one,
 * else the server in a browser. FRESH_EYES_HOST (`code`, `desktop` or `server`) forces one of them.
 */
export async function chooseHost(): Promise<ChosenHost> {
  const forced = process.env.FRESH_EYES_HOST ?? "";
  if (!["", "code", "desktop", "server"].includes(forced)) {
    throw new HostProblem(`FRESH_EYES_HOST is "${forced}"; it may be code, desktop or server.`);
  }
  if (forced === "server") return { kind: "server", why: "FRESH_EYES_HOST asks for it" };
  const named = namedVsCode();
  if (named !== undefined) return window(named, "VSCODE_EXECUTABLE_PATH names it");
  if (forced === "code") {
    const installed = findInstalledVsCode();
    if (installed !== undefined) return window(installed, "FRESH_EYES_HOST asks for it");
    throw new HostProblem("FRESH_EYES_HOST asks for an installed VS Code, but no code or codium is on PATH.");
  }
  if (forced === "desktop") return window(await downloadVsCode(), "FRESH_EYES_HOST asks for it");
  if (!hasDisplay()) return { kind: "server", why: "there is no display for a desktop window" };
  const installed = findInstalledVsCode();
  if (installed !== undefined) return window(installed, "it is installed");
  return await chooseDownload();
}

async function chooseDownload(): Promise<ChosenHost> {
  console.log("No code or codium on PATH; looking for a desktop VS Code to download …");
  try {
    return window(await downloadVsCode(), "no VS Code is installed, so it was downloaded");
  } catch (error) {
    if (!(error instanceof HostProblem)) throw error;
    return { kind: "server", why: error.message };
  }
}

function window(executable: string, why: string): ChosenHost {
  return { kind: "window", executable, why };
}
