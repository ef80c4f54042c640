import { readFile } from "node:fs/promises";

/** The text of a file, read as UTF-8; `null` where there is none or it cannot be read. */
export async function readTextFile(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return null;
  }
}
