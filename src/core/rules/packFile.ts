/** A file of rule packs: its path from the folder of the packs, `<category>/<name>`, and its text. */
export interface PackFile {
  readonly path: string;
  readonly text: string;
}

/** Where a repository keeps its own rule packs. */
export const teamRulesFolder = ".fresh-eyes/rules";

/** Whether a file below a folder of packs is part of one: rules, queries, patterns; not the fixtures that test them. */
export function isPackFile(path: string): boolean {
  return /^[^/]+\/[^/]+\.(?:yml|scm)$/.test(path);
}
