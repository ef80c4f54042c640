import { join } from "node:path";

import type { Change } from "../../core/change/change.ts";
import type { Git } from "./git.ts";
import { withTemporaryFolder } from "./temporaryFolder.ts";

/**
 * The change's paths whose attribute `linguist-generated` is set by the base revision. The attributes are read from
 * a temporary index of the base, which every git since 2.31 can do; what the head or the working tree says is nothing.
 */
export async function readGeneratedPaths(git: Git, change: Change): Promise<ReadonlySet<string>> {
  const paths = change.files.flatMap((file) =>
    file.oldPath === null ? [file.path] : [file.path, file.oldPath],
  );
  if (paths.length === 0) return new Set();
  return withTemporaryFolder(async (folder) => {
    const env = { GIT_INDEX_FILE: join(folder, "index") };
    await git.run(["read-tree", change.base], { env });
    const { stdout } = await git.run(["check-attr", "--cached", "-z", "--stdin", "linguist-generated"], {
      env,
      input: paths.map((path) => `${path}\0`).join(""),
    });
    return new Set(parseAttributes(stdout.toString("utf8")));
  });
}

/** `git check-attr -z`: path NUL attribute NUL value NUL. */
function parseAttributes(text: string): string[] {
  const fields = text.split("\0");
  const generated: string[] = [];
  for (let index = 0; index + 2 < fields.length; index += 3) {
    const value = fields[index + 2];
    if (value === "set" || value === "true") generated.push(fields[index] ?? "");
  }
  return generated;
}
