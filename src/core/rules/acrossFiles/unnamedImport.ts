import { splitLines } from "../../text/lines.ts";
import { isVendoredPath } from "../vendoredPath.ts";
import type { FoundFinding, HeadFiles, WholeChange } from "./acrossFiles.ts";
import { isPythonManifest, isScriptManifest } from "./manifestPath.ts";
import { mentionsPackage } from "./mentionsPackage.ts";
import { namesPythonModule, pythonModule } from "./pythonModule.ts";
import { scriptPackage, typesPackage } from "./scriptPackage.ts";

/** Code that is shown rather than run here may import what it likes. */
const samples =
  /(^|\/)(__)?(fixtures?|testdata|test[-_]data|templates?|examples?|samples?|snippets?|demos?|docs?(_src)?|playground|skeletons?|scaffolds?|notebooks?|stubs?|vendor)(__)?\//i;

/** Where the import of a package of a given name is. */
interface NamedImport {
  readonly finding: FoundFinding;
  /** The package's name, and its kind, as one key. */
  readonly key: string;
}

/**
 * Of imports that are new, those of packages that the head names nowhere: no manifest, no lock file, no file or folder
 * of its own, and no alias of a build tool. Each package is told once. Where there is nothing to compare with, all
 * are fine.
 */
export function unnamedImports(candidates: readonly FoundFinding[], whole: WholeChange): FoundFinding[] {
  const unnamed = candidates.flatMap((finding): NamedImport[] => {
    if (samples.test(finding.path) || isVendoredPath(finding.path)) return [];
    const text = importedText(finding, whole);
    const isPython = /\.pyi?$/.test(finding.path);
    const name = isPython ? pythonModule(text) : scriptPackage(text);
    if (name === null || wasThere(name, isPython, whole)) return [];
    const isFine = isPython
      ? isPythonModuleKnown(name, whole.head)
      : isScriptPackageKnown(name, text, { path: finding.path, head: whole.head });
    return isFine ? [] : [{ finding, key: `${isPython ? "python" : "script"} ${name}` }];
  });
  const seen = new Set<string>();
  return unnamed.filter(({ key }) => !seen.has(key) && seen.add(key)).map(({ finding }) => finding);
}

/** What stands at a finding, which is one line's, without quotes. */
function importedText({ path, start, end }: FoundFinding, { texts }: WholeChange): string {
  const line = splitLines(texts.get(path)?.head ?? "")[start.line - 1] ?? "";
  return start.line === end.line ? line.slice(start.column - 1, end.column - 1).replace(/["'`]/g, "") : "";
}

/** Whether code of the change imported it before. */
function wasThere(name: string, isPython: boolean, { texts }: WholeChange): boolean {
  const quoted = name.replace(/[.]/g, "\\.");
  const pattern = isPython
    ? new RegExp(`^[ \\t]*(import|from)[ \\t]+${quoted}\\b`, "m")
    : new RegExp(`["'\`]${quoted}["'\`/]`);
  const files = isPython ? /\.pyi?$/ : /\.([cm]?[jt]sx?|vue|svelte|html?)$/;
  return [...texts].some(([path, { base }]) => base !== null && files.test(path) && pattern.test(base));
}

function isPythonModuleKnown(name: string, { paths, texts }: HeadFiles): boolean {
  const manifests = [...texts].filter(([path]) => isPythonManifest(path));
  // A workflow alone says nothing about what the code needs.
  if (!manifests.some(([path]) => /require|pyproject|setup\.|Pipfile/.test(path))) return true;
  const isOwn = [...paths].some((path) =>
    path
      .split("/")
      .some((part) => part === name || part.replace(/\.(py|pyi|pyx|pyd|so|ipynb)$/, "") === name),
  );
  return (
    isOwn ||
    namesPythonModule(
      manifests.map(([, text]) => text),
      name,
    )
  );
}

function isScriptPackageKnown(
  name: string,
  specifier: string,
  { path, head: { paths, texts } }: { readonly path: string; readonly head: HeadFiles },
): boolean {
  const hasManifest = foldersAbove(path).some((folder) => paths.has(`${folder}package.json`));
  if (!hasManifest) return true;
  const manifests = [...texts].filter(([file]) => isScriptManifest(file)).map(([, text]) => text);
  return (
    isOwnPath(specifier, paths) ||
    manifests.some(
      (text) =>
        mentionsPackage(text, name) ||
        mentionsPackage(text, typesPackage(name)) ||
        aliasesOf(text).some((alias) => specifier.startsWith(alias)),
    )
  );
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

/** What stands before the star or the brackets of quoted patterns: `"@app/*"`, `"^@app/(.*)$"`, `"@app"`. */
function aliasesOf(text: string): string[] {
  return [...text.matchAll(/["'`]\^?([@~\w][\w@~/.-]*\/)(?:\*|\(|\.\*)/g)].map(([, alias = ""]) => alias);
}

function foldersAbove(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return ["", ...parts.map((_, index) => `${parts.slice(0, index + 1).join("/")}/`)];
}
