import { isTestPath } from "../testPath.ts";
import { isVendoredPath } from "../vendoredPath.ts";
import type { FoundFinding, WholeChange } from "./acrossFiles.ts";
import { createPackageCatalogue } from "./packageCatalogue.ts";
import { packageImport, type PackageImport } from "./packageImport.ts";

/** Code that is shown rather than run here may import what it likes. */
const samples =
  /(^|\/)(__)?(fixtures?|testdata|test[-_]data|templates?|examples?|samples?|snippets?|demos?|docs?(_src)?|playground|skeletons?|scaffolds?|notebooks?|stubs?|vendor)(__)?\/|\.fixture\.[cm]?[jt]sx?$/i;

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
  const isFine = ({ isPython, text }: PackageImport): boolean => {
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
    const imported = packageImport(finding, whole.texts);
    if (imported === null || seen.has(imported.name) || !known.canTell(path)) return false;
    // Without a lock file nothing names what comes along with another package, which tests use freely.
    if (imported.isPython && isTestPath(path) && !isLocked) return false;
    if (isFine(imported)) return false;
    seen.add(imported.name);
    return ![...whole.texts].some(([other, { base }]) => base !== null && imported.isIn(other, base));
  });
}
