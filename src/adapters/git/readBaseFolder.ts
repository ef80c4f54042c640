import type { BaseFiles } from "../../app/ports.ts";
import type { Change, Problem } from "../../core/change/change.ts";
import { decodeText } from "./decodeText.ts";
import type { Git } from "./git.ts";
import { readSizes, visitObjects } from "./readObjects.ts";

/** What is kept in a folder for us is small and not much; more is left out. */
const maxFiles = 500;
const maxBytes = 256 * 1024;

const entry = /^100(?:644|755) blob ([0-9a-f]+)\t(.*)$/su;

/** Reads the files below a folder of the base revision; links are left out, and so is what is too large, with a problem. */
export async function readBaseFolder(git: Git, change: Change, folder: string): Promise<BaseFiles> {
  const listed = await git.text(["ls-tree", "-r", "-z", "--full-tree", change.base, "--", `${folder}/`]);
  const found = listed.split("\0").flatMap((line) => {
    const [, oid, path] = entry.exec(line) ?? [];
    return oid === undefined || path === undefined ? [] : [{ oid, path }];
  });
  const sizes = await readSizes(
    git,
    found.map(({ oid }) => oid),
  );
  const isSmall = ({ oid }: { readonly oid: string }): boolean => (sizes.get(oid) ?? Infinity) <= maxBytes;
  const wanted = found.filter(isSmall).slice(0, maxFiles);
  const problems: Problem[] = found
    .filter((file) => !wanted.includes(file))
    .map(({ path }) => ({ path, message: "It is too large, or one of too many, and was not read" }));
  const files: { path: string; text: string }[] = [];
  await visitObjects(
    git,
    wanted.map(({ oid }) => oid),
    (bytes, index) => {
      const path = wanted[index]?.path;
      const text = bytes === null ? null : decodeText(bytes).text;
      if (path !== undefined && text !== null) files.push({ path, text });
    },
  );
  return { files, problems };
}
