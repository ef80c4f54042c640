import { readdirSync, readFileSync } from "node:fs";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the project is. */
export const projectRoot = fileURLToPath(new URL("../../", import.meta.url));

/** A file of the project: its path from the root, with slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Reads the TypeScript files under a folder of the project, by path. */
export function readSources(folder: string): readonly SourceFile[] {
  return readdirSync(`${projectRoot}${folder}`, { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll(sep, "/")}`)
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => ({ path, text: readFileSync(`${projectRoot}${path}`, "utf8") }));
}
