import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { basename } from "node:path";
import ts from "typescript";
import { projectRoot, readSources, type SourceFile } from "./support/sourceFiles.ts";

/** Most files fit on two screens, nearly all in one sitting, and none is a place where anything can be put. */
const nLinesAllowed = { median: 80, percentile95: 350, largest: 600 };
const nLinesOfArchitecture = 200;

const unfinished = /\b(?:TO|FIX)(?:DO|ME)\b/;

const machineText: readonly RegExp[] = [
  /(?<![\w.~-])\/(?:home|Users|work)\/[\w.-]+/,
  /\b[A-Z]:\\+Users\\+\w+/,
  /https?:\/\/(?!registry\.example\.)(?:[\w-]+\.)*(?:registry|proxy|mirror|artifactory|nexus)\.[\w.-]+/,
  /https?:\/\/[\w.-]+\.(?:internal|intranet|local|lan|corp)\b/,
  /https?:\/\/(?!127\.)\d+\.\d+\.\d+\.\d+/,
];

interface Exported {
  readonly name: string;
  /** Whether there is something of it at run time. */
  readonly isValue: boolean;
  readonly isDescribed: boolean;
  readonly isDefault: boolean;
}

function exportsOf(file: SourceFile): readonly Exported[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement): Exported[] => {
    if (ts.isExportAssignment(statement)) {
      return [{ name: "default", isValue: true, isDescribed: true, isDefault: true }];
    }
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    const kinds = modifiers.map((modifier) => modifier.kind);
    if (!kinds.includes(ts.SyntaxKind.ExportKeyword)) {
      return [];
    }
    const names = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map((declaration) => declaration.name.getText())
      : [declaredName(statement)];
    return names.map((name) => ({
      name,
      isValue: !ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement),
      isDescribed: ts.getJSDocCommentsAndTags(statement).length > 0,
      isDefault: kinds.includes(ts.SyntaxKind.DefaultKeyword),
    }));
  });
}

function declaredName(statement: ts.Statement): string {
  const named =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return named ? (statement.name?.text ?? "default") : statement.getText();
}

function withoutDescription(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) =>
    exportsOf(file)
      .filter((exported) => exported.isValue && !exported.isDescribed)
      .map((exported) => `${file.path} ${exported.name}`),
  );
}

/** Files with one export that runs, where no word of the file's name is in the name of an export. */
function misnamed(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => {
      const exports = exportsOf(file);
      const names = exports.map(({ name }) => name.toLowerCase());
      const words = basename(file.path, ".ts").split(/(?=[A-Z])/);
      // The first letters of a word are enough: `deciding.ts` has `decide`.
      const isNamed = words.some((word) =>
        names.some((name) => name.includes(word.toLowerCase().slice(0, 5))),
      );
      return exports.filter(({ isValue }) => isValue).length === 1 && !isNamed;
    })
    .map(({ path }) => path);
}

function linesThatMatch(files: readonly SourceFile[], patterns: readonly RegExp[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    patterns.some((pattern) => pattern.test(text))
      ? text
          .split("\n")
          .flatMap((line, index) =>
            patterns.some((pattern) => pattern.test(line)) ? [`${path}:${index + 1} ${line.trim()}`] : [],
          )
      : [],
  );
}

/** The text files that git knows, or will when they are added. */
function readProject(): readonly SourceFile[] {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const paths = execFileSync("git", args, { cwd: projectRoot, encoding: "utf8" }).split("\0");
  return paths
    .filter((path) => path !== "" && existsSync(`${projectRoot}${path}`))
    .map((path) => ({ path, text: readFileSync(`${projectRoot}${path}`, "utf8") }))
    .filter(({ text }) => !text.includes("\0"));
}

function nLines(file: SourceFile): number {
  return file.text.trimEnd().split("\n").length;
}

function file(path: string, text: string): SourceFile {
  return { path, text };
}

suite("files of src", () => {
  const sources = readSources("src");

  test("are small", () => {
    const sizes = sources.map(nLines).sort((a, b) => a - b);
    const at = (share: number) => sizes[Math.floor((sizes.length - 1) * share)] ?? 0;
    const found = { median: at(0.5), percentile95: at(0.95), largest: at(1) };
    const isSmall = (Object.keys(found) as (keyof typeof found)[]).every(
      (key) => found[key] <= nLinesAllowed[key],
    );
    const longest = [...sources].sort((a, b) => nLines(b) - nLines(a)).slice(0, 5);
    assert.ok(
      isSmall,
      JSON.stringify({ found, longest: longest.map((long) => `${long.path} ${nLines(long)}`) }),
    );
  });

  test("export by name, and never for others", () => {
    const isBarrel = ({ path }: SourceFile) => basename(path) === "index.ts";
    assert.deepEqual(sources.filter(isBarrel), []);
    assert.deepEqual(
      sources
        .filter((source) => exportsOf(source).some(({ isDefault }) => isDefault))
        .map(({ path }) => path),
      [],
    );
  });

  test("say in a sentence what each function, class and constant they export is", () => {
    assert.deepEqual(withoutDescription(sources), []);
  });

  test("are named after what they export", () => {
    assert.deepEqual(misnamed(sources), []);
  });

  test("are checked by what they declare", () => {
    const files = [
      file(
        "src/core/noise/foldNoise.ts",
        "/** Folds. */\nexport function foldNoise() {}\nexport type Fold = 1;",
      ),
      file("src/core/risk/score.ts", "// Not for readers of the API.\nexport const queueLength = 1;"),
      file("src/core/risk/many.ts", "/** A. */\nexport class A {}\n/** B. */\nexport class B {}"),
      file("src/vscode/view.ts", "export default class View {}"),
    ];
    assert.deepEqual(
      [
        withoutDescription(files),
        misnamed(files),
        files.flatMap(exportsOf).filter((e) => e.isDefault).length,
      ],
      [["src/core/risk/score.ts queueLength", "src/vscode/view.ts View"], ["src/core/risk/score.ts"], 1],
    );
  });
});

suite("files of the project", () => {
  const project = readProject();

  test("leave nothing for later in the code", () => {
    const code = project.filter(({ path }) => /\.(ts|mjs)$/.test(path) && !path.startsWith("test/fixtures/"));
    assert.deepEqual(linesThatMatch(code, [unfinished]), []);
  });

  test("know nothing of the machine they were written on", () => {
    const ours = [projectRoot, `${homedir()}/`].map(
      (path) => new RegExp(`(?<![\\w.~-])${path.replaceAll(/[^\w/]/g, "\\$&")}`),
    );
    const others = project.filter(({ path }) => path !== "test/tidy.test.ts");
    assert.deepEqual(linesThatMatch(others, [...machineText, ...ours]), []);
  });

  test("are searched for paths and hosts of a machine", () => {
    const text = [
      "see /home/kim/notes and ~/notes, src/work/list.ts, https://example.com/Users/me",
      '"C:\\\\Users\\\\kim\\\\code"',
      '"resolved": "https://registry.acme.test/diff"',
      'https://registry.example.com/diff, https://code.corp/diff, http://127.0.0.1:80, registry.add("x")',
      "http://10.0.0.7/simple",
    ].join("\n");
    const found = linesThatMatch([file("a", text)], machineText).map((line) => line.split(" ")[0]);
    assert.deepEqual(found, ["a:1", "a:2", "a:3", "a:4", "a:5"]);
  });
});

suite("ARCHITECTURE.md", () => {
  const text = existsSync(`${projectRoot}ARCHITECTURE.md`)
    ? readFileSync(`${projectRoot}ARCHITECTURE.md`, "utf8")
    : "";

  test("is there, and short enough to be read", () => {
    assert.notEqual(text, "");
    assert.ok(nLines(file("ARCHITECTURE.md", text)) <= nLinesOfArchitecture);
  });

  test("names only paths that exist", () => {
    const quoted = [...text.matchAll(/`([^`\s]+)`|\]\(([^)\s#]+)/g)].map(
      ([, code, link]) => code ?? link ?? "",
    );
    const files = readProject().map(({ path }) => path);
    const isThere = (path: string) =>
      path.includes("/")
        ? ["", "src/", "test/"].some((folder) => existsSync(`${projectRoot}${folder}${path}`))
        : files.some((file) => basename(file) === path);
    const isPath = (name: string) =>
      /^[\w.-]+(\/[\w.-]+)*\/?$/.test(name) && /\/|\.(ts|mjs|md|json|yml)$/.test(name);
    assert.deepEqual(
      quoted.filter((name) => isPath(name) && !isThere(name) && !isThere(`${name}.ts`)),
      [],
    );
  });
});
