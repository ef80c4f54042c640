import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorkerAnalyzer } from "../src/adapters/analysis/workerAnalyzer.ts";
import type { Work } from "../src/app/ports.ts";
import { projectRoot } from "./support/sourceFiles.ts";

const grammars = [
  "tree-sitter-bash",
  "tree-sitter-c",
  "tree-sitter-c_sharp",
  "tree-sitter-cpp",
  "tree-sitter-go",
  "tree-sitter-hcl",
  "tree-sitter-java",
  "tree-sitter-javascript",
  "tree-sitter-json",
  "tree-sitter-kotlin",
  "tree-sitter-php",
  "tree-sitter-python",
  "tree-sitter-ruby",
  "tree-sitter-rust",
  "tree-sitter-swift",
  "tree-sitter-toml",
  "tree-sitter-tsx",
  "tree-sitter-typescript",
  "tree-sitter-yaml",
  "web-tree-sitter",
];

/** A `vscode` that answers any question with itself: enough for a bundle to be loaded, and nothing more. */
const vscodeStub = `
const anything = new Proxy(class {}, { get: (target, name) => (name === "prototype" ? target.prototype : anything) });
module.exports = anything;
`;

const folder = mkdtempSync(join(tmpdir(), "fresh-eyes-bundle-"));
const dist = join(folder, "dist");
const work: Work = { signal: new AbortController().signal, progress: () => undefined };

function namesIn(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, encoding: "utf8" }).sort();
}

suite("node esbuild.mjs", () => {
  suiteSetup(() => {
    execFileSync(process.execPath, ["esbuild.mjs", "--outdir", dist], { cwd: projectRoot });
    // As in an installed extension: package.json one folder up says that `.js` is an ES module.
    copyFileSync(join(projectRoot, "package.json"), join(folder, "package.json"));
  });

  suiteTeardown(() => {
    rmSync(folder, { recursive: true });
  });

  test("builds every grammar and every rule beside the bundles, with licences", () => {
    assert.deepEqual(
      namesIn(join(dist, "grammars")),
      grammars.map((name) => `${name}.wasm`),
    );
    const { queries } = JSON.parse(readFileSync(join(dist, "rules.json"), "utf8")) as {
      readonly queries: readonly { readonly file: string }[];
    };
    const written = readdirSync(join(projectRoot, "src/rules"), { recursive: true, encoding: "utf8" });
    assert.deepEqual(
      queries.map(({ file }) => file).sort(),
      written.filter((name) => name.endsWith(".scm")).sort(),
    );
    const licences = namesIn(join(dist, "licenses"));
    assert.ok(
      ["web-tree-sitter.txt", "yaml.txt"].every((name) => licences.includes(name)),
      licences.join(),
    );
  });

  test("builds a command line that starts by itself", () => {
    const help = spawnSync(process.execPath, [join(dist, "cli.js"), "--help"], { encoding: "utf8" });
    assert.deepEqual([help.status, help.stderr], [0, ""]);
    assert.match(help.stdout, /fresh-eyes review/);
    if (process.platform !== "win32") {
      assert.equal(statSync(join(dist, "cli.js")).mode & 0o111, 0o111);
      assert.equal(execFileSync(join(dist, "cli.js"), ["--help"], { encoding: "utf8" }), help.stdout);
    }
  });

  test("builds a command line that finds its rules and grammars", () => {
    const path = join(folder, "pay.ts");
    writeFileSync(path, "try {\n  pay();\n} catch {}\n");
    const scan = spawnSync(process.execPath, [join(dist, "cli.js"), "scan", path, "--format", "json"], {
      encoding: "utf8",
    });
    assert.equal(scan.stderr, "");
    const { findings, problems } = JSON.parse(scan.stdout) as {
      findings: readonly { rule: string }[];
      problems: readonly unknown[];
    };
    assert.deepEqual([findings.map(({ rule }) => rule), problems], [["empty-catch"], []]);
  });

  test("builds an extension that an editor can load", () => {
    const stub = join(dist, "node_modules", "vscode");
    mkdirSync(stub, { recursive: true });
    writeFileSync(join(stub, "package.json"), '{ "name": "vscode", "type": "commonjs" }');
    writeFileSync(join(stub, "index.js"), vscodeStub);
    const extension = createRequire(import.meta.url)(join(dist, "extension.cjs")) as Record<string, unknown>;
    const kinds = Object.entries(extension).map(([name, value]) => [name, typeof value]);
    assert.deepEqual(kinds.sort(), [
      ["activate", "function"],
      ["deactivate", "function"],
    ]);
  });

  test("builds a worker that starts and answers for every language", async () => {
    const analyzer = createWorkerAnalyzer({ script: join(dist, "worker.js"), dataDir: dist });
    try {
      const files = [
        { path: "a.ts", text: "f();\n" },
        { path: "a.tsx", text: "f();\n" },
        { path: "a.js", text: "f();\n" },
        { path: "a.py", text: "f()\n" },
        { path: "a.go", text: "package a\n" },
        { path: "A.java", text: "class A {}\n" },
        { path: "a.sh", text: "ls\n" },
        { path: "a.yaml", text: "a: 1\n" },
        { path: "a.json", text: "{}\n" },
        { path: "a.tf", text: 'variable "a" {}\n' },
        { path: "A.kt", text: "class A\n" },
        { path: "A.cs", text: "class A {}\n" },
        { path: "a.rs", text: "fn a() {}\n" },
        { path: "a.rb", text: "a\n" },
        { path: "a.php", text: "<?php a();\n" },
        { path: "a.c", text: "int a;\n" },
        { path: "a.cpp", text: "class A {};\n" },
        { path: "A.swift", text: "class A {}\n" },
        { path: "a.toml", text: "a = 1\n" },
      ];
      const results = await analyzer.scan(files, work);
      assert.deepEqual(
        results.map(({ path, language, problems }) => ({ path, isKnown: language !== null, problems })),
        files.map(({ path }) => ({ path, isKnown: true, problems: [] })),
      );
    } finally {
      await analyzer.dispose();
    }
  });

  test("fails, and says why, when an entry is missing", () => {
    const broken = join(folder, "broken");
    mkdirSync(broken);
    copyFileSync(join(projectRoot, "esbuild.mjs"), join(broken, "esbuild.mjs"));
    symlinkSync(join(projectRoot, "node_modules"), join(broken, "node_modules"), "junction");
    const build = spawnSync(process.execPath, ["esbuild.mjs"], { cwd: broken, encoding: "utf8" });
    assert.equal(build.status, 1);
    assert.match(build.stderr, /Could not resolve "src\/(extension|cli|worker\/analysisWorker)\.ts"/);
  });
});
