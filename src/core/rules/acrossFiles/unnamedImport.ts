import { splitLines } from "../../text/lines.ts";
import { isTestPath } from "../testPath.ts";
import { isVendoredPath } from "../vendoredPath.ts";
import type { FoundFinding, WholeChange } from "./acrossFiles.ts";
import { createPackageCatalogue } from "./packageCatalogue.ts";
import { pythonModule } from "./pythonModule.ts";
import { scriptPackage } from "./scriptPackage.ts";

/** Code that is shown rather than run here may import what it likes. */
const samples =
  /(^|\/)(__)?(fixtures?|testdata|test[-_]data|templates?|examples?|samples?|snippets?|demos?|docs?(_src)?|playground|skeletons?|scaffolds?|notebooks?|stubs?|vendor)(__)?\/|\.fixture\.[cm]?[jt]sx?$/i;

const pythonEndings = ["py", "pyi"];
const scriptEndings = "js cjs mjs jsx ts cts mts tsx vue svelte htm html".split(" ");

const pythonLock = /(^|\/)(poetry|uv|pdm|pylock[\w.-]*)\.(lock|toml)$|(^|\/)Pipfile\.lock$/;

/**
 * Of imports that are new, those of packages that the head names nowhere: no manifest, no lock file, no file or folder
 * of its own, and no alias of a build tool. Each package is told once. Where there is nothing to compare with, all
 * are fine.
 */
export function unnamedImports(candidates: readonly FoundFinding[], whole: WholeChange): FoundFinding[] {
  if (candidates.length === 0) return [];
  const known = createPackageCatalogue(whole.head);
  const answers = new Map<string, boolean>();
  const isFine = (text: string, path: string): boolean => {
    const isPython = isPythonPath(path);
    const key = `${isPython ? "python" : "script"} ${text}`;
    const answer = answers.get(key) ?? (isPython ? known.hasPython(text) : known.hasScript(text));
    answers.set(key, answer);
    return answer;
  };
  const seen = new Set<string>();
  const isLocked = [...whole.head.paths].some((path) => pythonLock.test(path));
  return candidates.filter((finding) => {
    const { path } = finding;
    if (samples.test(path) || isVendoredPath(path)) return false;
    // Without a lock file nothing names what comes along with another package, which tests use freely.
    if (isPythonPath(path) && isTestPath(path) && !isLocked) return false;
    const name = importedPackage(finding, whole.texts);
    if (name === null || seen.has(name) || !known.canTell(path)) return false;
    if (isFine(importedText(finding, whole.texts), path)) return false;
    seen.add(name);
    return ![...whole.texts].some(
      ([other, { base }]) =>
        endingsBeside(path).some((ending) => other.endsWith(`.${ending}`)) &&
        importsPackage(base ?? "", name, path),
    );
  });
}

/** The topmost package that an import finding names, or `null` where it comes with the language. */
export function importedPackage(finding: FoundFinding, texts: WholeChange["texts"]): string | null {
  const text = importedText(finding, texts);
  return isPythonPath(finding.path) ? pythonModule(text) : scriptPackage(text);
}

/** Whether code, of one line or many, imports a package in the language of the file at `path`. */
export function importsPackage(code: string, name: string, path: string): boolean {
  const quoted = name.replace(/[.]/g, "\\.");
  const pattern = isPythonPath(path)
    ? new RegExp(`^[ \\t]*(import|from)[ \\t]+${quoted}\\b`, "m")
    : new RegExp(`["'\`]${quoted}["'\`/]`);
  return pattern.test(code);
}

/** How the files end that may import what the file at `path` imports. */
export function endingsBeside(path: string): readonly string[] {
  return isPythonPath(path) ? pythonEndings : scriptEndings;
}

function isPythonPath(path: string): boolean {
  return /\.pyi?$/.test(path);
}

/** What stands at a finding, which is one line's, without quotes. */
function importedText({ path, start, end }: FoundFinding, texts: WholeChange["texts"]): string {
  const line = splitLines(texts.get(path)?.head ?? "")[start.line - 1] ?? "";
  return start.line === end.line ? line.slice(start.column - 1, end.column - 1).replace(/["'`]/g, "") : "";
}
