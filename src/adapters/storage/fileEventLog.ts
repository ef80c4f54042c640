import { watch as watchFolder } from "node:fs";
import { mkdir, open, readFile } from "node:fs/promises";
import { join } from "node:path";

import type { EventLog } from "../../app/ports.ts";

const newline = 0x0a;

/**
 * Keeps each log as a file of lines, `<name>.jsonl`, in a folder only this user can read. An append is on disk when
 * its promise resolves. A line torn by a crash is closed off before the next one, so it never swallows a whole line.
 */
export function createFileEventLog(folder: string): EventLog {
  const fileOf = (name: string): string => join(folder, `${name}.jsonl`);
  return {
    async append(name, line) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // Appending mode makes one write of a line atomic among the windows that share the file.
      const file = await open(fileOf(name), "a+", 0o600);
      try {
        await file.writeFile(`${(await endsTorn(file)) ? "\n" : ""}${line}\n`);
        await file.datasync();
      } finally {
        await file.close();
      }
    },
    async read(name) {
      const text = await readIfThere(fileOf(name));
      const lines = text.split("\n");
      const torn = lines.pop() !== "";
      return { lines: lines.filter((line) => line !== ""), torn };
    },
    watch(name, onChange) {
      return watchFile(folder, `${name}.jsonl`, onChange);
    },
  };
}

async function endsTorn(file: Awaited<ReturnType<typeof open>>): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return false;
  const last = Buffer.alloc(1);
  await file.read(last, 0, 1, size - 1);
  return last[0] !== newline;
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}

/** Watches the folder, because the file may not be there yet; several reports of one write become one call. */
function watchFile(folder: string, fileName: string, onChange: () => void): () => void {
  let stopped = false;
  let pending: NodeJS.Timeout | undefined;
  let stopWatching: (() => void) | undefined;
  const start = async (): Promise<void> => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if (stopped) return;
    const watcher = watchFolder(folder, (_event, changed) => {
      if (changed !== null && changed !== fileName) return;
      pending ??= setTimeout(() => {
        pending = undefined;
        onChange();
      }, 50);
    });
    // A folder that goes away ends the watching; the next reload reads what there is.
    watcher.on("error", () => {
      watcher.close();
    });
    stopWatching = () => {
      watcher.close();
    };
  };
  start().catch(() => undefined);
  return () => {
    stopped = true;
    clearTimeout(pending);
    stopWatching?.();
  };
}
