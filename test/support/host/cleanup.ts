import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A temporary folder with an end. */
export interface TempFolder {
  readonly path: string;
  remove(): void;
}

type Undo = () => void;

const atExit = new Set<Undo>();
let isListening = false;

/**
 * Registers what must still happen when this process ends early (Ctrl+C, an uncaught error);
 * returns a function that takes the registration back once it was done in good order.
 */
export function onExit(undo: Undo): () => void {
  if (!isListening) listen();
  atExit.add(undo);
  return () => atExit.delete(undo);
}

/** Makes a fresh temporary folder that is removed by `remove`, or else when this process ends. */
export function createTempFolder(name: string): TempFolder {
  const path = mkdtempSync(join(tmpdir(), `fresh-eyes-${name}-`));
  const remove = (): void => {
    rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  };
  const forget = onExit(remove);
  return {
    path,
    remove: () => {
      remove();
      forget();
    },
  };
}

function listen(): void {
  isListening = true;
  process.on("exit", () => {
    // The last made goes first: processes are started after the folders they write to.
    for (const undo of [...atExit].reverse()) undo();
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => process.exit(130));
  }
}
