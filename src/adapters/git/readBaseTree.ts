import type { BaseTree } from "../../app/ports.ts";
import type { Change } from "../../core/change/change.ts";
import { decodeText } from "./decodeText.ts";
import type { Git, GitCall } from "./git.ts";
import { readSizes, visitObjects } from "./readObjects.ts";

/** Manifests are small and lock files may be large; more than this is left out. */
const maxFiles = 500;
const maxBytes = 8 * 1024 * 1024;
const maxTotalBytes = 64 * 1024 * 1024;

const entry = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/su;

/** Lists the files of the base revision and reads those that are wanted, by three git processes. */
export async function readBaseTree(
  git: Git,
  change: Change,
  isWanted: (path: string) => boolean,
  call: GitCall,
): Promise<BaseTree> {
  const listed = await git.text(["ls-tree", "-r", "-z", "--full-tree", change.base], call);
  const files = listed.split("\0").flatMap((line) => {
    const [, mode, oid, path] = entry.exec(line) ?? [];
    return mode === undefined || oid === undefined || path === undefined ? [] : [{ mode, oid, path }];
  });
  const wanted = files.filter(({ mode, path }) => mode.startsWith("100") && isWanted(path));
  const few = wanted.slice(0, maxFiles);
  const sizes = await readSizes(
    git,
    few.map(({ oid }) => oid),
    call,
  );
  let left = maxTotalBytes;
  const small = few.filter(({ oid }) => {
    const size = sizes.get(oid) ?? null;
    if (size === null || size > maxBytes || size > left) return false;
    left -= size;
    return true;
  });
  const texts = new Map<string, string | null>(wanted.map(({ path }) => [path, null]));
  await visitObjects(
    git,
    small.map(({ oid }) => oid),
    (bytes, index) => {
      const path = small[index]?.path;
      if (path !== undefined && bytes !== null) texts.set(path, decodeText(bytes).text);
    },
    call,
  );
  return { paths: files.map(({ path }) => path), texts };
}
