import { splitLines } from "../../text/lines.ts";
import type { FoundFinding, WholeChange } from "./acrossFiles.ts";
import { pythonModule } from "./pythonModule.ts";
import { scriptPackage } from "./scriptPackage.ts";

/** An import of a package, in the language of the file it stands in. */
export interface PackageImport {
  readonly isPython: boolean;
  /** What is imported, without quotes: `left-pad/lib`, `yaml.nodes`. */
  readonly text: string;
  /** The topmost package of it: `left-pad`, `yaml`. */
  readonly name: string;
  /** How files end that may import the same. */
  readonly endings: readonly string[];
  /** Whether code of a file, a line or all of it, imports the same package. */
  isIn(path: string, code: string): boolean;
}

const pythonEndings = ["py", "pyi"];
const scriptEndings = "js cjs mjs jsx ts cts mts tsx vue svelte htm html".split(" ");

/** The import that a finding is about; `null` where it comes with the language or is none of a package. */
export function packageImport(finding: FoundFinding, texts: WholeChange["texts"]): PackageImport | null {
  const isPython = /\.pyi?$/.test(finding.path);
  const text = importedText(finding, texts);
  const name = isPython ? pythonModule(text) : scriptPackage(text);
  if (name === null) return null;
  const quoted = name.replace(/[.]/g, "\\.");
  const pattern = isPython
    ? new RegExp(`^[ \\t]*(import|from)[ \\t]+${quoted}\\b`, "m")
    : new RegExp(`["'\`]${quoted}["'\`/]`);
  const endings = isPython ? pythonEndings : scriptEndings;
  const isIn = (path: string, code: string): boolean =>
    endings.some((ending) => path.endsWith(`.${ending}`)) && pattern.test(code);
  return { isPython, text, name, endings, isIn };
}

/** What stands at a finding, which is one line's, without quotes. */
function importedText({ path, start, end }: FoundFinding, texts: WholeChange["texts"]): string {
  const line = splitLines(texts.get(path)?.head ?? "")[start.line - 1] ?? "";
  return start.line === end.line ? line.slice(start.column - 1, end.column - 1).replace(/["'`]/g, "") : "";
}
