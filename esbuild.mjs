// The only build script: `node esbuild.mjs [--production] [--watch] [--outdir DIR]`.
import { watch } from "node:fs";
import { chmod, cp, readdir, rm, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import * as esbuild from "esbuild";

const { values: options } = parseArgs({
  options: { production: { type: "boolean" }, watch: { type: "boolean" }, outdir: { type: "string" } },
});
const root = fileURLToPath(new URL(".", import.meta.url));
const outdir = options.outdir === undefined ? join(root, "dist") : resolve(options.outdir);
process.chdir(root);

const settings = {
  bundle: true,
  platform: "node",
  target: "node20",
  sourcemap: true,
  minify: options.production === true,
  metafile: true,
  logLevel: "warning",
};
// Some libraries are CommonJS and `require` node's own modules, which an ES module can't.
const require =
  'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';
const bundles = [
  { in: "extension.ts", out: "extension.cjs", format: "cjs", external: ["vscode"] },
  { in: "cli.ts", out: "cli.js", format: "esm", js: `#!/usr/bin/env node\n${require}` },
  { in: "worker/analysisWorker.ts", out: "worker.js", format: "esm", js: require },
].map(({ in: source, out, js = "", ...bundle }) => {
  const paths = { entryPoints: [`src/${source}`], outfile: join(outdir, out) };
  return { ...settings, ...bundle, ...paths, banner: { js } };
});

const wasm = (folder, ...names) => names.map((name) => `node_modules/${folder}/${name}.wasm`);
const common = "bash c cpp go java javascript json php python ruby rust"
  .split(" ")
  .map((id) => `tree-sitter-${id}`);
const grammars = [
  ...wasm("web-tree-sitter", "web-tree-sitter"),
  ...common.flatMap((id) => wasm(id, id)),
  ...wasm("tree-sitter-typescript", "tree-sitter-typescript", "tree-sitter-tsx"),
  ...wasm("tree-sitter-c-sharp", "tree-sitter-c_sharp"),
  ...["hcl", "kotlin", "toml", "yaml"].flatMap((id) =>
    wasm(`@tree-sitter-grammars/tree-sitter-${id}`, `tree-sitter-${id}`),
  ),
  ...wasm("@unit-mesh/treesitter-artifacts/wasm", "tree-sitter-swift"),
];

/** Rules are parsed now, so that no start of the program waits for it. */
async function packRules() {
  const script = join(outdir, "packRules.mjs");
  const contents = `
    export * from "./src/adapters/rulePacks/loadRulePacks.ts";
    export * from "./src/adapters/rulePacks/packedRules.ts";
    export * from "./src/adapters/rulePacks/packRules.ts";`;
  const stdin = { contents, resolveDir: root };
  await esbuild.build({
    stdin,
    outfile: script,
    bundle: true,
    platform: "node",
    format: "esm",
    banner: { js: require },
  });
  const {
    loadRulePacks,
    packedRulesFile,
    packRules: pack,
  } = await import(`${pathToFileURL(script).href}?${Date.now()}`);
  await rm(script);
  await writeFile(join(outdir, packedRulesFile), pack(await loadRulePacks("src/rules", { strict: true })));
}

/** Copies the licence of every package that one of these files comes from. */
async function copyLicences(files) {
  const packages = files.map((file) => /^.*node_modules\/((@[^/]+\/)?[^/]+)/.exec(file));
  const folders = new Map(packages.filter((found) => found !== null).map(([folder, name]) => [name, folder]));
  for (const [name, folder] of folders) {
    const licence = (await readdir(folder)).find((file) => /^licen[cs]e/i.test(file)) ?? "package.json";
    await cp(join(folder, licence), join(outdir, "licenses", `${name.replace("/", "+")}.txt`));
  }
}

if (options.outdir === undefined) {
  await rm(outdir, { recursive: true, force: true });
}
const contexts = await Promise.all(bundles.map((bundle) => esbuild.context(bundle)));
// When a build fails, esbuild has said why.
const results = await Promise.all(contexts.map((context) => context.rebuild())).catch(() => process.exit(1));
await chmod(join(outdir, "cli.js"), 0o755);
let packed = packRules();
for (const schema of ["core/policy/policy.schema.json", "rules/rules.schema.json"]) {
  await cp(join("src", schema), join(outdir, basename(schema)));
}
await Promise.all(grammars.map((path) => cp(path, join(outdir, "grammars", basename(path)))));
await packed;
await copyLicences([...grammars, ...results.flatMap((result) => Object.keys(result.metafile.inputs))]);
if (options.watch) {
  await Promise.all(contexts.map((context) => context.watch()));
  watch(
    "src/rules",
    { recursive: true },
    () => (packed = packed.then(packRules).catch((error) => console.error(error.message))),
  );
} else {
  await Promise.all(contexts.map((context) => context.dispose()));
  process.exitCode = results.some((result) => result.warnings.length > 0) ? 1 : 0;
}
