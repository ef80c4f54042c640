import { join } from "node:path";

/** Where the runtime and the grammars are. All are absolute paths. */
export interface Assets {
  readonly runtime: string;
  /** The path of a grammar by its name, as `tree-sitter-python`. */
  grammar(name: string): string;
}

/** The assets as the build lays them out: `grammars/*.wasm` in a folder. */
export function locateAssets(dataDir: string): Assets {
  const grammar = (name: string): string => join(dataDir, "grammars", `${name}.wasm`);
  return { runtime: grammar("web-tree-sitter"), grammar };
}
