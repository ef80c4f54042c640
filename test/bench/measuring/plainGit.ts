import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs git in a folder and gives what it prints; nothing of the product is used, so that both can be wrong apart. */
export async function plainGit(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run("git", ["-c", "core.quotePath=false", ...args], {
    cwd: folder,
    maxBuffer: 2 ** 30,
  });
  return stdout;
}

/** Like `plainGit`, but "" where git fails: a ref or file that is not there. */
export async function gitOrNothing(folder: string, ...args: readonly string[]): Promise<string> {
  return plainGit(folder, ...args).catch(() => "");
}
