import { spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createTempFolder, onExit } from "./cleanup.ts";
import { cleanEnvironment } from "./cleanEnvironment.ts";
import { HostProblem } from "./hostProblem.ts";
import { installExtension } from "./installExtension.ts";
import { installServer } from "./installServer.ts";
import { endProcessGroup, findChildProcesses, killProcessGroup } from "./processes.ts";
import { repositoryRoot } from "./repositoryRoot.ts";

/** How a VS Code server is to be started. */
export interface ServerHostOptions {
  /** Written to the machine settings before the start, over {@link quietSettings}. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** `false` leaves Workspace Trust on, so that the workspace opens untrusted. */
  readonly trusted?: boolean;
  /** A data folder to use again, so that a second host finds what the first one stored. */
  readonly userDataDir?: string;
  /** The folders of extensions to install, as anyone has them; the built-in ones are always there. */
  readonly extensionPaths?: readonly string[];
  /** An extensions folder to use instead of a fresh one. */
  readonly extensionsDir?: string;
  /** Makes {@link ServerHost.developmentUrl} work, at the price of windows that show no notification toasts. */
  readonly development?: boolean;
  /** A port to use again; part of the identity of a workspace, see {@link startServerHost}. */
  readonly port?: number;
  /** The connection token to use again, so that an open page may simply be reloaded. */
  readonly token?: string;
  /** Environment variables for the server and its extension hosts. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What a window with an extension under development loads. */
export interface DevelopmentWindow {
  readonly folder?: string;
  readonly extensionPath: string;
  readonly testsPath?: string;
  readonly extraPayload?: readonly (readonly [string, string])[];
}

/** A running VS Code server. */
export interface ServerHost {
  readonly port: number;
  readonly token: string;
  /** The id of the server process; its children are the extension hosts. */
  readonly pid: number;
  /** The data folder in use (`--server-data-dir`). */
  readonly userDataDir: string;
  /** The address of a window on a folder, or of an empty window. */
  url(folder?: string): string;
  /** The address of a window with an extension under development, and perhaps its tests. */
  developmentUrl(window: DevelopmentWindow): string;
  /** The last lines that the server printed, for failure messages. */
  output(): string;
  /** Kills the extension hosts without warning, as a crash does; the window then starts new ones. */
  killExtensionHosts(): Promise<void>;
  /** Resolves when the server is gone, by itself or by {@link ServerHost.dispose}. */
  readonly ended: Promise<void>;
  /** Ends the server with all its children and removes the folders made for it. */
  dispose(): Promise<void>;
}

/** Settings of a window that holds still: nothing pops up that is not under test. */
export const quietSettings: Readonly<Record<string, unknown>> = {
  "chat.disableAIFeatures": true,
  "extensions.ignoreRecommendations": true,
  "git.openRepositoryInParentFolders": "never",
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

/** No extension gallery: a host under test asks nobody on the network. */
const noGallery = { EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
const startTimeoutMs = 60_000;
/** Ends the server when this process is gone without having said good-bye. */
const exitWithParent = 'data:text/javascript,process.once("disconnect",()=>process.exit(0))';

/**
 * Starts a VS Code server on a fresh port with fresh data folders and waits until it answers.
 *
 * Where an extension's state lands (`D` is `userDataDir`):
 * - `context.globalStorageUri`: `D/data/User/globalStorage/<publisher.name>/`
 * - `context.storageUri`: `D/data/User/workspaceStorage/<hash>/<publisher.name>/`; the hash is over the
 *   folder's `vscode-remote://127.0.0.1:<port>/…` address, so it stays the same only on the same port
 * - `context.logUri`: `D/data/logs/…`
 * - `globalState`, `workspaceState`, the window's layout and `secrets`: in the browser's profile,
 *   per origin and so per port
 *
 * To start again where a host left off, give `userDataDir`, `port` and `token` of the first host, and
 * open the page in the same browser profile.
 */
export async function startServerHost(options: ServerHostOptions = {}): Promise<ServerHost> {
  const installed = await installServer(join(repositoryRoot, ".vscode-test"));
  const scratch = createTempFolder("server");
  const userDataDir = options.userDataDir ?? join(scratch.path, "data");
  const extensionsDir = options.extensionsDir ?? join(scratch.path, "extensions");
  writeMachineSettings(userDataDir, { ...quietSettings, ...options.settings });
  for (const path of options.extensionPaths ?? []) installExtension(extensionsDir, path);
  const token = options.token ?? randomBytes(16).toString("hex");
  const args = [
    ...["--import", exitWithParent, installed.serverMain],
    ...["--host", "127.0.0.1", "--port", String(options.port ?? 0), "--connection-token", token],
    ...["--accept-server-license-terms", "--telemetry-level", "off", "--disable-telemetry"],
    ...(options.trusted === false ? [] : ["--disable-workspace-trust"]),
    // Without this a page does not read the payload that names the extension and the tests.
    ...(options.development === true ? ["--enable-smoke-test-driver"] : []),
    ...["--server-data-dir", userDataDir, "--extensions-dir", extensionsDir],
  ];
  const child = spawn(installed.nodePath, args, {
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: { ...cleanEnvironment(), ...noGallery, ...temporaryFolders(scratch.path), ...options.env },
  });
  const forget = onExit(() => {
    killProcessGroup(child);
  });
  const dispose = async (): Promise<void> => {
    await endProcessGroup(child);
    forget();
    scratch.remove();
  };
  const log = keepTail(child);
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => {
      resolve();
    });
  });
  try {
    const port = await listeningPort(child, log);
    const pid = child.pid ?? 0;
    const url = (folder?: string): string => windowUrl({ port, token, folder });
    const developmentUrl = (window: DevelopmentWindow): string =>
      windowUrl({ port, token, folder: window.folder, payload: developmentPayload(port, window) });
    return {
      port,
      token,
      pid,
      userDataDir,
      url,
      developmentUrl,
      output: log.text,
      killExtensionHosts: () => killExtensionHosts(pid),
      ended,
      dispose,
    };
  } catch (error) {
    await dispose();
    throw error;
  }
}

async function killExtensionHosts(serverPid: number): Promise<void> {
  const hosts = await findChildProcesses(serverPid, "--type=extensionHost");
  if (hosts.length === 0) throw new Error("There is no extension host to kill.");
  for (const pid of hosts) process.kill(pid, "SIGKILL");
}

interface WindowAddress {
  readonly port: number;
  readonly token: string;
  readonly folder: string | undefined;
  readonly payload?: readonly (readonly [string, string])[];
}

function windowUrl({ port, token, folder, payload }: WindowAddress): string {
  const query = new URLSearchParams({ tkn: token });
  if (folder === undefined) query.set("ew", "true");
  else query.set("folder", toUriPath(folder));
  if (payload !== undefined) query.set("payload", JSON.stringify(payload));
  return `http://127.0.0.1:${port}/?${query.toString()}`;
}

function developmentPayload(port: number, window: DevelopmentWindow): (readonly [string, string])[] {
  const remote = (path: string): string => `vscode-remote://127.0.0.1:${port}${encodeURI(toUriPath(path))}`;
  const payload: (readonly [string, string])[] = [["skipWelcome", "true"]];
  payload.push(["extensionDevelopmentPath", remote(window.extensionPath)]);
  if (window.testsPath !== undefined) payload.push(["extensionTestsPath", remote(window.testsPath)]);
  return [...payload, ...(window.extraPayload ?? [])];
}

function toUriPath(path: string): string {
  const slashed = path.replaceAll("\\", "/");
  return slashed.startsWith("/") ? slashed : `/${slashed}`;
}

function writeMachineSettings(userDataDir: string, settings: Readonly<Record<string, unknown>>): void {
  const folder = join(userDataDir, "data", "Machine");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "settings.json"), JSON.stringify(settings, undefined, 2));
}

/** Sends sockets and temporary files to a folder that is removed; only where socket paths stay short enough. */
function temporaryFolders(path: string): NodeJS.ProcessEnv {
  return process.platform === "linux" ? { TMPDIR: path, XDG_RUNTIME_DIR: path } : {};
}

interface Log {
  readonly text: () => string;
}

function keepTail(child: ChildProcess): Log {
  let tail = "";
  const append = (chunk: Buffer): void => {
    tail = (tail + chunk.toString()).slice(-64 * 1024);
  };
  child.stdout?.on("data", append);
  child.stderr?.on("data", append);
  return { text: () => tail };
}

function listeningPort(child: ChildProcess, log: Log): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (what: string): void => {
      clearTimeout(timer);
      reject(new HostProblem(`the VS Code server ${what}. It printed:\n${log.text()}`));
    };
    const timer = setTimeout(() => {
      fail(`did not start in ${startTimeoutMs / 1000} s`);
    }, startTimeoutMs);
    child.once("error", (error) => {
      fail(`could not be started (${error.message})`);
    });
    child.once("exit", (code) => {
      fail(`ended with exit code ${code ?? "none"} before it listened`);
    });
    child.stdout?.on("data", () => {
      const port = /Extension host agent listening on (\d+)/.exec(log.text())?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    });
  });
}
