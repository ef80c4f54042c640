import { execFile, type ChildProcess } from "node:child_process";
import { promisify } from "node:util";

/** Says whether a process with this id runs. */
export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * Ends a process that was spawned with `detached: true` together with its whole process group,
 * and resolves when the group is gone.
 */
export async function endProcessGroup(child: ChildProcess, graceMs = 3000): Promise<void> {
  const { pid } = child;
  if (pid === undefined) return;
  if (process.platform === "win32") {
    await promisify(execFile)("taskkill", ["/pid", String(pid), "/t", "/f"]).catch(() => undefined);
    return;
  }
  signalGroup(pid, "SIGTERM");
  const deadline = performance.now() + graceMs;
  while (isProcessAlive(-pid)) {
    if (performance.now() > deadline) signalGroup(pid, "SIGKILL");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Ends a process group at once, for the moment when this process itself is about to exit. */
export function killProcessGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === "win32") child.kill("SIGKILL");
  else signalGroup(child.pid, "SIGKILL");
}

/** The ids of the children of a process whose command line contains a text. */
export async function findChildProcesses(parentPid: number, text: string): Promise<readonly number[]> {
  const { stdout } = await promisify(execFile)("ps", ["-A", "-o", "pid=,ppid=,args="]);
  return stdout
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((match) => Number(match?.[2]) === parentPid && match?.[3]?.includes(text))
    .map((match) => Number(match?.[1]));
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // The group is gone already, which is what was wanted.
  }
}
