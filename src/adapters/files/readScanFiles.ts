import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";

import { UserError } from "../../app/userErrors.ts";
import type { Problem } from "../../core/change/change.ts";

/** Larger files are left out with a problem: nobody wrote them by hand, and they would only cost time. */
const maxBytes = 2 * 1024 * 1024;
const skippedFolders = new Set([".git", "node_modules", ".vscode-test", "vendor"]);

/**
 * Reads files, and the files below folders, as UTF-8 (Latin-1 where that is not valid). A path that is not there is
 * a `UserError`; a named file that is not text is a problem, one found below a folder is passed over.
 */
export async function readScanFiles(
  paths: readonly string[],
): Promise<{ files: { path: string; text: string }[]; problems: Problem[] }> {
  const files: { path: string; text: string }[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    for (const file of await filesBelow(path)) {
      const read = await readText(file);
      if ("text" in read) files.push({ path: toSlashes(file), text: read.text });
      else if (read.large || file === path) problems.push({ path: file, message: read.problem });
    }
  }
  return { files, problems };
}

async function filesBelow(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null)
    throw new UserError(`There is no file or folder ${path}.`, "Check the path and try again.");
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const nested = await Promise.all(
    entries
      .sort((left, right) => (left.name < right.name ? -1 : 1))
      .map(async (entry) => {
        const inside = join(path, entry.name);
        if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : await filesBelow(inside);
        return entry.isFile() ? [inside] : [];
      }),
  );
  return nested.flat();
}

async function readText(file: string): Promise<{ text: string } | { problem: string; large: boolean }> {
  const { size } = await stat(file);
  if (size > maxBytes)
    return { problem: `Too large to analyse (${Math.round(size / 1024 / 1024)} MB); left out.`, large: true };
  const bytes = await readFile(file);
  if (bytes.includes(0)) return { problem: "Not text; left out.", large: false };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { text: bytes.toString("latin1") };
  }
}

function toSlashes(path: string): string {
  return relative(".", path).startsWith("..") ? path : relative(".", path).replaceAll("\\", "/");
}
