import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Files of other repositories at one commit each. */
export interface FileStore {
  /** The text, or `null` where the repository, the commit or the file is not there. */
  read(repo: string, commit: string, path: string): string | null;
}

/**
 * Opens a folder of repositories, bare or not, called `owner+name` (or `owner+name/repo`), `owner/name` or `name`.
 * A folder of that name that is no repository is read as it lies.
 */
export function openFileStore(root: string): FileStore {
  const texts = new Map<string, string | null>();
  return {
    read(repo, commit, path) {
      const key = `${repo}\0${commit}\0${path}`;
      const known = texts.get(key);
      if (known !== undefined) return known;
      const text = readFrom(folderOf(root, repo), commit, path);
      texts.set(key, text);
      return text;
    },
  };
}

function folderOf(root: string, repo: string): string | null {
  const [owner = "", name = ""] = repo.split("/");
  const names = [`${owner}+${name}/repo`, `${owner}+${name}`, `${owner}/${name}`, name];
  return names.map((folder) => join(root, folder)).find((folder) => existsSync(folder)) ?? null;
}

function readFrom(folder: string | null, commit: string, path: string): string | null {
  if (folder === null) return null;
  if (!existsSync(join(folder, ".git")) && !existsSync(join(folder, "HEAD"))) {
    const file = join(folder, path);
    return existsSync(file) ? readFileSync(file, "utf8") : null;
  }
  try {
    return execFileSync("git", ["-C", folder, "cat-file", "blob", `${commit}:${path}`], {
      encoding: "utf8",
      maxBuffer: 2 ** 27,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return null;
  }
}
