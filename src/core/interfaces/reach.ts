import type { Declaration } from "./declaration.ts";
import { hasWord } from "../text/hasWord.ts";
import { plainPath } from "../text/plainPath.ts";

/** A declaration and the file it is in. */
export interface DeclaredAt {
  readonly path: string;
  readonly language: string;
  readonly declaration: Declaration;
}

/** How a file names what another declares: what may stand before it, as in `pay.charge()`; `null` where it can't be told to mean it. */
export type Reach = ReadonlySet<string> | null;

/** Whether the text of a file says that its use of a name means the declaration of another file. */
export function reachOf(declared: DeclaredAt, user: { readonly path: string; readonly text: string }): Reach {
  const reach = reaches[declared.language];
  return reach === undefined ? null : reach(declared, user);
}

type User = Parameters<typeof reachOf>[1];

const reaches: Readonly<Record<string, (declared: DeclaredAt, user: User) => Reach>> = {
  typescript: scriptReach,
  tsx: scriptReach,
  javascript: scriptReach,
  python: pythonReach,
  go: goReach,
  rust: rustReach,
  java: typeReach,
  kotlin: typeReach,
  csharp: typeReach,
  php: typeReach,
  ruby: rubyReach,
  c: () => none,
  cpp: cppReach,
  swift: swiftReach,
  bash: bashReach,
};

const none: ReadonlySet<string> = new Set();

/** What a script takes from other files: the words between `import` and `from`, and from where. */
const scriptImports = [
  /\bimport\s+(?:type\s+)?([^;"'`()]{1,2000}?)\s*\bfrom\s*["']([^"'\n]+)["']/g,
  /\b(?:const|let|var)\s+([^;=]{1,2000}?)\s*=\s*(?:await\s+)?(?:require|import)\(\s*["']([^"'\n]+)["']/g,
];

function scriptReach({ path, declaration }: DeclaredAt, user: User): Reach {
  const module = path.replace(/(?:\.d)?\.[cm]?[jt]sx?$/, "");
  const wanted = declaration.kind === "function" ? declaration.name : declaration.owner;
  const imports = scriptImports.flatMap((pattern) => [...user.text.matchAll(pattern)]);
  for (const [, words = "", from = ""] of imports) {
    if (!isModule(from, module, user.path)) continue;
    const all = /\*\s*as\s+([\w$]+)/.exec(words)?.[1];
    if (all !== undefined) return new Set([all]);
    if (hasWord(words, wanted)) return none;
  }
  return null;
}

/** Whether a specifier leads to a module, or to the folder or package around it that hands on what is in it. */
function isModule(from: string, module: string, userPath: string): boolean {
  const bare = from.replace(/\.[cm]?[jt]sx?$/, "");
  if (bare.startsWith(".")) {
    const target = plainPath(`${folderOf(userPath)}/${bare}`);
    return (
      target !== null &&
      (target === module ||
        `${target}/index` === module ||
        (target !== "" && module.startsWith(`${target}/`)))
    );
  }
  const parts = bare.replace(/^[@~#]\/?/, "").split("/");
  const tails = [parts, parts.slice(1)].filter((tail) => tail.length > 0);
  const isTail = tails.some(
    (tail) => `/${module}`.endsWith(`/${tail.join("/")}`) && (tail.length > 1 || bare !== tail[0]),
  );
  const last = parts.at(-1) ?? "";
  return isTail || (bare.startsWith("@") && `/${module}/`.includes(`/${last}/`));
}

function pythonReach({ path, declaration }: DeclaredAt, user: User): Reach {
  const module = path.replace(/(?:\/__init__)?\.pyi?$/, "");
  const wanted = declaration.kind === "function" ? declaration.name : declaration.owner;
  const last = module.slice(module.lastIndexOf("/") + 1);
  for (const [, from = "", words = ""] of user.text.matchAll(
    /^[ \t]*from[ \t]+([.\w]+)[ \t]+import[ \t]+(\([^)]{0,2000}\)|[^\n]*)/gm,
  )) {
    const place = pythonPlace(from, user.path);
    if (
      isPythonModule(place, module) &&
      hasWord(words, wanted) &&
      !new RegExp(`\\b${wanted}\\s+as\\b`).test(words)
    )
      return none;
    if (hasWord(words, last) && isPythonModule([...place, last], module, true)) return new Set([last]);
  }
  for (const [, name = "", alias] of user.text.matchAll(
    /^[ \t]*import[ \t]+([.\w]+)(?:[ \t]+as[ \t]+(\w+))?/gm,
  )) {
    if (isPythonModule(name.split("."), module, true)) return new Set([alias ?? last]);
  }
  return null;
}

function pythonPlace(from: string, userPath: string): string[] {
  const dots = /^\.*/.exec(from)?.[0].length ?? 0;
  const names = from
    .slice(dots)
    .split(".")
    .filter((name) => name !== "");
  return dots === 0 ? names : [...userPath.split("/").slice(0, -dots), ...names];
}

/** Whether a dotted name is a module's, or a package's around it, which hands on what is in it. */
function isPythonModule(names: readonly string[], module: string, isExact = false): boolean {
  const tail = `/${names.join("/")}`;
  if (names.length === 0) return false;
  return `/${module}`.endsWith(tail) || (!isExact && `/${module}`.includes(`${tail}/`));
}

function goReach({ path }: DeclaredAt, user: User): Reach {
  const folder = folderOf(path);
  if (folder === folderOf(user.path)) return none;
  if (folder === "") return null;
  const parts = folder.split("/");
  const tail = parts.slice(-2).join("/");
  for (const [, alias, from = ""] of user.text.matchAll(
    /^[ \t]*(?:import[ \t]+)?([\w.]+[ \t]+)?"([^"\n]+)"/gm,
  )) {
    if (!`/${from}`.endsWith(`/${tail}`)) continue;
    return new Set([alias?.trim() ?? parts.at(-1) ?? ""]);
  }
  return null;
}

function rustReach({ path, declaration }: DeclaredAt, user: User): Reach {
  const { owner, name } = declaration;
  const stem = /([^/]+?)(?:\/(?:mod|lib|main))?\.rs$/.exec(path)?.[1] ?? "";
  if (declaration.kind !== "function") return hasWord(user.text, owner) ? new Set([owner]) : null;
  if (!/^\w+$/.test(stem)) return null;
  const isUsed = new RegExp(`\\b${stem}::(?:\\{[^}]{0,500}\\b)?${name}\\b`).test(user.text);
  return isUsed ? new Set([stem]) : null;
}

/** In languages of classes a file names the class whose method it calls. */
function typeReach({ path, declaration }: DeclaredAt, user: User): Reach {
  const { owner, name, kind } = declaration;
  if (kind !== "function") return hasWord(user.text, owner) ? new Set([owner]) : null;
  const isImported = new RegExp(`\\b(?:import|use)\\b[^\\n;]*\\b${name}\\b`).test(user.text);
  return isImported || folderOf(path) === folderOf(user.path) ? none : null;
}

/** In Ruby a file names the class or module, perhaps by those around it, which its path spells; or it requires the file. */
function rubyReach({ path, declaration: { owner } }: DeclaredAt, user: User): Reach {
  const parts = path.replace(/\.\w+$/, "").split("/");
  if (owner === "") {
    const isRequired = new RegExp(
      `^\\s*(?:require|require_relative|load)\\b.*\\b${quote(parts.at(-1) ?? "")}\\b`,
      "m",
    );
    return isRequired.test(user.text) ? none : null;
  }
  if (!hasWord(user.text.replace(/^\s*#.*$/gm, ""), owner)) return null;
  const modules = parts.map((part) =>
    part.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase()),
  );
  return new Set([owner, ...modules]);
}

/** A name of C++ that is declared once: a class is named, a namespace stands before the name or is open. */
function cppReach({ declaration: { owner, name, kind } }: DeclaredAt, user: User): Reach {
  if (owner === "") return none;
  if (!hasWord(user.text, owner)) return null;
  const isOpen = new RegExp(
    `\\bnamespace\\s+(?:\\w+::)*${quote(owner)}\\s*[{;]|\\busing\\s+(?:\\w+::)*${quote(owner)}::${name}\\b`,
  ).test(user.text);
  return new Set(kind === "function" && isOpen ? [owner, ""] : [owner]);
}

/** In Swift all files of a module see each other; a file that calls a member names its type. */
function swiftReach({ declaration: { owner } }: DeclaredAt, user: User): Reach {
  if (owner === "") return none;
  return hasWord(user.text.replace(/^\s*\/\/.*$/gm, ""), owner) ? new Set([owner]) : null;
}

/** A script of a shell reads the file that has the function. */
function bashReach({ path }: DeclaredAt, user: User): Reach {
  const file = quote(path.slice(path.lastIndexOf("/") + 1));
  const reads = new RegExp(`^\\s*(?:.*[;&|]\\s*)?(?:source|\\.)\\s+(?:[^\\n;#]*/)?["']?${file}\\b`, "m");
  return reads.test(user.text) ? none : null;
}

/** A text as a pattern that is found only where it stands so. */
function quote(text: string): string {
  return text.replace(/[^\w\s]/g, "\\$&");
}

function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
