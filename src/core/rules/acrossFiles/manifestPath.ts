import { isVendoredPath } from "../vendoredPath.ts";

/** Lock files: the packages that an install takes. */
const lockFiles =
  /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|bun\.lock|deno\.lock)$/;

/** What names packages, or other names that code may import by, for JavaScript and its relatives. */
const scriptManifests = [
  /(^|\/)(package\.json|deno\.jsonc?|import_?map\.json|pnpm-workspace\.yaml|bower\.json)$/,
  /(^|\/)[jt]sconfig[\w.-]*\.json$/,
  /(^|\/)(vite|vitest|webpack|rollup|jest|babel|metro|next|nuxt|svelte|astro|craco|esbuild|electron\.vite|react-router|docusaurus)[\w.-]*\.config\.[cm]?[jt]s$/,
  /(^|\/)(webpack|rollup|esbuild|gulpfile|jest)[\w.-]*\.(js|ts|mjs|cjs|json)$/,
  /(^|\/)\.babelrc(\.js|\.json)?$/,
  /\.d\.[cm]?ts$/,
];

/** The same for Python, where what is installed stands in many places. */
const pythonManifests = [
  /(^|\/)[\w.-]*(requirements|constraints|deps)[\w.-]*\.(txt|in)$/i,
  /(^|\/)requirements\/[^/]+\.(txt|in)$/i,
  /(^|\/)(pyproject\.toml|setup\.(cfg|py)|Pipfile(\.lock)?|(poetry|uv|pdm)\.lock|pixi\.(toml|lock)|tox\.ini|noxfile\.py)$/,
  /(^|\/)(conda-)?(environment|env|meta)[\w.-]*\.ya?ml$/,
  /(^|\/)([\w.-]+\.)?Dockerfile([\w.-]+)?$/i,
  /(^|\/)\.github\/workflows\/[^/]+\.ya?ml$/,
];

/** Whether a file is a lock file of npm and its relatives. */
export function isLockPath(path: string): boolean {
  return lockFiles.test(path) && !isInstalled(path);
}

/** Whether a file may name the packages that JavaScript imports. */
export function isScriptManifest(path: string): boolean {
  return (isLockPath(path) || scriptManifests.some((pattern) => pattern.test(path))) && !isInstalled(path);
}

/** Whether a file may name the packages that Python imports. */
export function isPythonManifest(path: string): boolean {
  return pythonManifests.some((pattern) => pattern.test(path)) && !isInstalled(path);
}

/** Packages that were put into the repository have manifests of their own, which name nothing for others. */
function isInstalled(path: string): boolean {
  return isVendoredPath(path) && !lockFiles.test(path);
}
