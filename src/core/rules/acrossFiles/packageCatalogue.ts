import type { HeadFiles } from "./acrossFiles.ts";
import { isLockPath, isPythonManifest, isScriptManifest } from "./manifestPath.ts";
import { mentionsPackage } from "./mentionsPackage.ts";
import { plainName, pythonDistributions, pythonModule } from "./pythonModule.ts";
import { bringingPackage, scriptPackage, typesPackage } from "./scriptPackage.ts";

/** What the head knows by name, from its manifests and its own files. */
export interface PackageCatalogue {
  /** Whether there is something to compare the imports of a file with. */
  canTell(path: string): boolean;
  /** Whether a specifier of JavaScript is known, or names no package. */
  hasScript(specifier: string): boolean;
  /** Whether a dotted name of Python is known, or comes with Python. */
  hasPython(dottedName: string): boolean;
}

/** Reads the manifests once, to be asked about many imports. */
export function createPackageCatalogue({ paths, texts }: HeadFiles): PackageCatalogue {
  const bySize = [...texts].sort(([, left], [, right]) => left.length - right.length);
  const script = bySize.filter(([path]) => isScriptManifest(path));
  const aliases = script.filter(([path]) => !isLockPath(path)).flatMap(([, text]) => aliasesOf(text));
  const python = bySize.filter(([path]) => isPythonManifest(path));
  // A workflow alone says nothing about what the code needs.
  const hasPythonManifest = python.some(([path]) => /require|pyproject|setup\.|Pipfile/.test(path));
  const plainTexts = python.map(([, text]) => plainName(text));
  const ownNames = new Set([...paths].flatMap((path) => path.split("/").map(withoutEnding)));
  return {
    canTell: (path) =>
      /\.pyi?$/.test(path)
        ? hasPythonManifest
        : foldersAbove(path).some((folder) => paths.has(`${folder}package.json`)),
    hasScript(specifier) {
      const name = scriptPackage(specifier);
      if (name === null || aliases.some((alias) => specifier.startsWith(alias))) return true;
      const names = [name, typesPackage(name), bringingPackage(name) ?? name];
      return (
        script.some(([, text]) => names.some((one) => mentionsPackage(text, one))) ||
        isOwnPath(specifier, paths)
      );
    },
    hasPython(dottedName) {
      const name = pythonModule(dottedName);
      if (name === null || ownNames.has(name)) return true;
      const names = pythonDistributions(name).map(plainName);
      return plainTexts.some((text) => names.some((one) => text.includes(one)));
    },
  };
}

/** Whether a specifier ends the path of a file or is a folder of the repository: a tool may look for it there. */
function isOwnPath(specifier: string, paths: ReadonlySet<string>): boolean {
  const wanted = `/${specifier.replace(/\.[cm]?jsx?$/, "")}`;
  return [...paths].some((path) => {
    const whole = `/${path}`;
    const at = whole.indexOf(wanted);
    return at !== -1 && /^$|^[./]/.test(whole.slice(at + wanted.length));
  });
}

/** What stands before the star or the brackets of quoted patterns: `"@app/*"`, `"^@app/(.*)$"`. */
function aliasesOf(text: string): string[] {
  const pattern = /["'`]\^?([@~\w][\w@~/.-]*\/)(?:\*|\(|\.\*)/g;
  return [...text.matchAll(pattern)].map(([, alias = ""]) => alias);
}

function withoutEnding(name: string): string {
  return name.replace(/\.(py|pyi|pyx|pyd|so|ipynb)$/, "");
}

/** The folders that a file lies in, the root's first, each with a slash at its end. */
function foldersAbove(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return ["", ...parts.map((_, index) => `${parts.slice(0, index + 1).join("/")}/`)];
}
