import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { HostProblem } from "./hostProblem.ts";
import { repositoryRoot } from "./repositoryRoot.ts";

const suffix = ".vscode.test.ts";

/**
 * Bundles the tests that run inside an extension host and returns the path of the bundle.
 * It is CommonJS, because that is what a host loads from a `.cjs` file whatever the package's `type` is.
 */
export async function bundleHostTests(testsDir: string): Promise<string> {
  const files = await listTestFiles(testsDir);
  if (files.length === 0)
    throw new HostProblem(`there is no *${suffix} in ${testsDir}, so nothing would be tested.`);
  const outfile = join(repositoryRoot, "out", "vscodeTests", "index.cjs");
  const loads = files.map((file) => `await import(${JSON.stringify(`./${file}`)});`);
  await build({
    stdin: {
      contents: [
        `import { runMocha } from ${JSON.stringify(join(repositoryRoot, "test", "vscode", "index.ts"))};`,
        `export const run = () => runMocha(async () => { ${loads.join(" ")} });`,
      ].join("\n"),
      resolveDir: testsDir,
      loader: "ts",
    },
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    // mocha is taken from the project as it is; the editor's module exists in the host only.
    external: ["vscode", "mocha"],
    define: { "import.meta.url": "importMetaUrl" },
    banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
    logLevel: "warning",
  });
  return outfile;
}

async function listTestFiles(testsDir: string): Promise<string[]> {
  if (!existsSync(testsDir)) return [];
  const files = await readdir(testsDir, { recursive: true });
  return files
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(suffix))
    .sort();
}
