import assert from "node:assert/strict";
import { posix } from "node:path";
import ts from "typescript";
import { readSources, type SourceFile } from "./support/sourceFiles.ts";

/** What the files under a path may import; the first path that fits counts. A `:` ends a kind of import from outside. */
const layers: readonly { readonly path: string; readonly mayImport: readonly string[] }[] = [
  { path: "src/core/", mayImport: ["src/core/"] },
  { path: "src/app/", mayImport: ["src/core/", "src/app/"] },
  {
    path: "src/adapters/",
    mayImport: [
      "src/core/",
      "src/app/ports.ts",
      "src/app/userErrors.ts",
      "src/adapters/",
      "node:",
      "library:",
    ],
  },
  {
    path: "src/worker/",
    mayImport: ["src/core/", "src/adapters/treeSitter/", "src/adapters/rulePacks/", "src/worker/", "node:"],
  },
  { path: "src/vscode/", mayImport: ["src/core/", "src/app/", "src/vscode/", "vscode:"] },
  { path: "src/terminal/", mayImport: ["src/core/", "src/app/", "src/terminal/", "node:util"] },
  { path: "src/extension.ts", mayImport: ["src/", "package.json", "node:", "vscode:"] },
  { path: "src/cli.ts", mayImport: ["src/", "package.json", "node:"] },
];

/** What the core must not touch: it has no clock, no chance, no outside world, and answers at once. */
const impureNames = new Set(
  `Buffer Date Promise console crypto fetch globalThis performance process queueMicrotask require
   setImmediate setInterval setTimeout`.split(/\s+/),
);

/** What a file imports, types too: paths of the project, or `node:fs`, `vscode:` and `library:yaml`. */
function importsOf(file: SourceFile): readonly string[] {
  return ts.preProcessFile(file.text).importedFiles.map(({ fileName }) => {
    if (fileName.startsWith(".")) {
      return posix.join(posix.dirname(file.path), fileName);
    }
    if (fileName === "vscode") {
      return "vscode:";
    }
    return fileName.startsWith("node:") ? fileName : `library:${fileName}`;
  });
}

function forbiddenImports(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const layer = layers.find(({ path }) => file.path.startsWith(path));
    return layer === undefined
      ? [`${file.path} is in no layer`]
      : importsOf(file)
          .filter((imported) => !layer.mayImport.some((allowed) => imported.startsWith(allowed)))
          .map((imported) => `${file.path} imports ${imported}`);
  });
}

function impurities(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const found: string[] = [];
    const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (isImpure(node)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.push(`${file.path}:${line + 1} ${node.getText()}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

function isImpure(node: ts.Node): boolean {
  if (node.kind === ts.SyntaxKind.AsyncKeyword || node.kind === ts.SyntaxKind.AwaitKeyword) {
    return true;
  }
  if (ts.isAwaitExpression(node)) {
    return true;
  }
  if (ts.isPropertyAccessExpression(node) && node.getText() === "Math.random") {
    return true;
  }
  if (!ts.isIdentifier(node) || !impureNames.has(node.text)) {
    return false;
  }
  // `session.process` and `{ process: 1 }` only look alike.
  const { parent } = node;
  const named = ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent);
  return !(named && parent.name === node) && !ts.isPropertySignature(parent);
}

/** The shortest way round for each file that imports itself by way of others. */
function cycles(files: readonly SourceFile[]): readonly string[] {
  const imports = new Map(files.map((file) => [file.path, importsOf(file)]));
  return files.flatMap(({ path }) => {
    const before = new Map<string, string>();
    const queue = [path];
    for (const current of queue) {
      for (const next of imports.get(current) ?? []) {
        if (!before.has(next)) {
          before.set(next, current);
          queue.push(next);
        }
      }
    }
    const way = [path];
    for (let at = before.get(path); at !== undefined && at !== path; at = before.get(at)) {
      way.unshift(at);
    }
    return before.has(path) ? [[path, ...way].join(" → ")] : [];
  });
}

function file(path: string, text: string): SourceFile {
  return { path, text };
}

suite("the layers", () => {
  test("hold in src: no file imports what its layer may not", () => {
    assert.deepEqual(forbiddenImports(readSources("src")), []);
  });

  test("forbid types, libraries and node to the core, adapters to the editor, and new folders", () => {
    const files = [
      file("src/core/a.ts", 'import type { Uri } from "vscode";\nimport { parse } from "yaml";'),
      file("src/core/b.ts", 'export { join } from "node:path";\nlet at: import("../app/ports.ts").Clock;'),
      file("src/vscode/c.ts", 'import { git } from "../adapters/git/git.ts";'),
      file("src/adapters/d.ts", 'import type { Clock } from "../app/ports.ts";\nimport "../app/review.ts";'),
      file("src/worker/e.ts", 'void import("../adapters/storage/log.ts");'),
      file("src/helpers/f.ts", ""),
    ];
    assert.deepEqual(forbiddenImports(files), [
      "src/core/a.ts imports vscode:",
      "src/core/a.ts imports library:yaml",
      "src/core/b.ts imports node:path",
      "src/core/b.ts imports src/app/ports.ts",
      "src/vscode/c.ts imports src/adapters/git/git.ts",
      "src/adapters/d.ts imports src/app/review.ts",
      "src/worker/e.ts imports src/adapters/storage/log.ts",
      "src/helpers/f.ts is in no layer",
    ]);
  });
});

suite("the core", () => {
  test("is pure: no clock, chance, promise or outside world", () => {
    assert.deepEqual(impurities(readSources("src/core")), []);
  });

  test("is checked by names, not by words that look alike", () => {
    const text = `
      const now = Date.now();
      export async function wait(log: { process: number }) { await sleep(log.process); }
      const draw = (date: Date) => Math.random() + Math.max(1, 2);
      /** A Promise of a Date. */
      const names = { process: "console", later: setTimeout };`;
    assert.deepEqual(impurities([file("src/core/a.ts", text)]), [
      "src/core/a.ts:2 Date",
      "src/core/a.ts:3 async",
      "src/core/a.ts:3 await sleep(log.process)",
      "src/core/a.ts:4 Date",
      "src/core/a.ts:4 Math.random",
      "src/core/a.ts:6 setTimeout",
    ]);
  });
});

suite("a reader's sitting", () => {
  test("is known to the parts of the editor that show it, and to nothing that writes, sends or exports", () => {
    const knowing = readSources("src").filter((one) =>
      importsOf(one).some((imported) => /^src\/(core\/sitting|vscode\/sittings)\//.test(imported)),
    );
    assert.deepEqual(knowing.map(({ path }) => path).sort(), [
      "src/vscode/activateReviews.ts",
      "src/vscode/commands/stopping.ts",
      "src/vscode/sittings/sittingWords.ts",
      "src/vscode/sittings/sittings.ts",
      "src/vscode/statusBar.ts",
      "src/vscode/views/queueView.ts",
    ]);
  });
});

suite("imports", () => {
  test("go round nowhere in src", () => {
    assert.deepEqual(cycles(readSources("src")), []);
  });

  test("that go round are found, with the way", () => {
    const files = [
      file("src/core/a.ts", 'import type { B } from "./b/b.ts";'),
      file("src/core/b/b.ts", 'import { c } from "../c.ts";'),
      file("src/core/c.ts", 'import { a } from "./a.ts";'),
      file("src/core/d.ts", 'import { a } from "./a.ts";'),
    ];
    assert.deepEqual(cycles(files), [
      "src/core/a.ts → src/core/b/b.ts → src/core/c.ts → src/core/a.ts",
      "src/core/b/b.ts → src/core/c.ts → src/core/a.ts → src/core/b/b.ts",
      "src/core/c.ts → src/core/a.ts → src/core/b/b.ts → src/core/c.ts",
    ]);
  });
});
