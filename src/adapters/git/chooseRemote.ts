import { resolve } from "node:path";

import { UserError } from "../../app/userErrors.ts";
import type { Git, GitCall } from "./git.ts";
import { currentBranch } from "./revisions.ts";

/** A remote by its name in this clone, and its address as git takes it from any folder. */
export interface Remote {
  readonly name: string;
  readonly url: string;
}

/**
 * The remote that is wanted; without a wish that of the branch checked out, else `origin`, else the only one. `null`
 * where there is none.
 */
export async function chooseRemote(
  git: Git,
  root: string,
  call: GitCall = {},
  wanted: string | null = null,
): Promise<Remote | null> {
  const { stdout } = await git.run(
    ["config", "-z", "--get-regexp", String.raw`^(remote\..*\.url|branch\..*\.remote)$`],
    { ...call, expected: [1] },
  );
  const urls = new Map<string, string>();
  const remotes = new Map<string, string>();
  for (const entry of stdout.toString("utf8").split("\0")) {
    const [, url, branch, value = ""] =
      /^(?:remote\.(.*)\.url|branch\.(.*)\.remote)\n(.*)$/su.exec(entry) ?? [];
    // Of several addresses git fetches from the first; of several settings the last one counts.
    if (url !== undefined && !urls.has(url)) urls.set(url, value);
    if (branch !== undefined) remotes.set(branch, value);
  }
  if (wanted !== null) {
    const url = urls.get(wanted);
    return url === undefined ? null : { name: wanted, url: plainUrl(wanted, url, root) };
  }
  const own = remotes.get((await currentBranch(git)) ?? "") ?? "";
  const name = [own, "origin"].find((one) => urls.has(one)) ?? (urls.size === 1 ? [...urls.keys()][0] : null);
  if (name === undefined || name === null) return null;
  return { name, url: plainUrl(name, urls.get(name) ?? "", root) };
}

/** An address that only names a place. `ext::…` and the like name programs, a leading hyphen would be an option. */
function plainUrl(name: string, url: string, root: string): string {
  const isPlain =
    /^[^-\p{Cc}][^\p{Cc}]*$/u.test(url) &&
    !/^[\w.+-]*::/u.test(url) &&
    (!url.includes("://") || /^(?:https?|ssh|git\+ssh|ssh\+git|git|file):\/\//iu.test(url));
  if (!isPlain) {
    throw new UserError(
      `The remote “${name}” has an address that is not opened here, because it could run a program`,
      `Check it with: git remote get-url ${name}`,
    );
  }
  return isPath(url) ? resolve(root, url) : url;
}

/** As git tells them apart: a path has no colon before its first slash, but for the drive letters of Windows. */
function isPath(url: string): boolean {
  return !/^[^/\\]*:/u.test(url) || (process.platform === "win32" && /^[A-Za-z]:[\\/]/u.test(url));
}
