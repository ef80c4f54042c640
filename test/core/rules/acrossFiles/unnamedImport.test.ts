import assert from "node:assert/strict";

import { unnamedImports } from "../../../../src/core/rules/acrossFiles/unnamedImport.ts";
import { aFinding } from "../../../support/builders.ts";
import { aWholeChange, type SidesOfFile } from "./wholeChange.ts";

interface Repository {
  readonly path?: string;
  readonly others?: Readonly<Record<string, string>>;
  readonly changed?: Readonly<Record<string, SidesOfFile>>;
}

/** Which of these names, each imported on a line of its own by a new file, no manifest names. */
function check(imported: readonly string[], expected: readonly string[], given: Repository): void {
  const { path = "src/a.ts", others = {}, changed = {} } = given;
  const isPython = path.endsWith(".py");
  const lines = imported.map((name) => (isPython ? `import ${name}` : `import "${name}";`));
  const whole = aWholeChange({ [path]: { base: null, head: lines.join("\n") }, ...changed }, others);
  const column = "import ".length + 1;
  const candidates = imported.map((name, index) =>
    aFinding({
      rule: "unnamed-import",
      path,
      start: { line: index + 1, column },
      end: { line: index + 1, column: column + name.length + (isPython ? 0 : 2) },
    }),
  );
  assert.deepEqual(
    unnamedImports(candidates, whole).map(({ start }) => imported[start.line - 1]),
    expected,
  );
}

const root = {
  "package.json": '{ "name": "shop", "dependencies": { "left-pad": "^1.3.0", "@text/cut": "1" } }',
};

suite("imports in JavaScript that nothing names", () => {
  test("are told once each, by the package and not by what is in it", () => {
    check(["right-pad", "right-pad/lib/a.js", "@text/trim/all"], ["right-pad", "@text/trim/all"], {
      others: root,
    });
  });

  test("are not those of a manifest, with or without something in them", () => {
    check(["left-pad", "left-pad/lib", "@text/cut", "@text/cut/a"], [], { others: root });
  });

  test("are told where only a longer or another name is there", () => {
    check(["left", "pad", "cut", "@text/c", "left-pa"], ["left", "pad", "cut", "@text/c", "left-pa"], {
      others: root,
    });
  });

  test("are none of node, of a path, of an address or of a framework", () => {
    const fine = [
      "fs",
      "fs/promises",
      "node:test",
      "./b",
      "../b",
      "/b",
      "#b",
      "~/b",
      "@/b",
      "$lib/b",
      "virtual:b",
    ];
    check([...fine, "https://example.com/b.js", "npm:b@1", "./b.svg?raw", "server-only"], [], {
      others: root,
    });
  });

  test("are named by manifests further up or beside, by lock files, and by types", () => {
    const path = "packages/shop/src/a.ts";
    const others = {
      ...root,
      "packages/shop/package.json": '{ "devDependencies": { "@types/geo__maps": "1", "@types/json": "1" } }',
      "packages/texts/package.json": '{ "name": "@shop/texts" }',
      "yarn.lock": '"@deep/one@npm:^1":\n  version: 1\n\ndeep-two@^2.0:\n  version "2.0.1"\n',
      "app/pnpm-lock.yaml": "packages:\n  /deep-three/1.0.0:\n  '@deep/four@1.0.0':\n",
      "other/package-lock.json": '{ "packages": { "node_modules/deep-five": {} } }',
    };
    const named = ["left-pad", "json", "@geo/maps", "@shop/texts", "@deep/one", "deep-two", "deep-three"];
    check([...named, "@deep/four", "deep-five"], [], { path, others });
    check(["one", "@other/deep-two", "deep"], ["one", "@other/deep-two", "deep"], { path, others });
  });

  test("are named by the manifest as the change leaves it", () => {
    const [before, after] = ['{ "dependencies": {} }', '{ "dependencies": { "right-pad": "1" } }'];
    check(["right-pad"], [], { changed: { "package.json": { base: before, head: after } } });
    check(["right-pad"], ["right-pad"], { changed: { "package.json": { base: after, head: before } } });
  });

  test("are aliases of a build tool, or paths from a folder that it knows", () => {
    const others = {
      ...root,
      "tsconfig.base.json":
        '{ "compilerOptions": { // ours\n "paths": { "@shop/*": ["src/*"], "texts": ["src/t"] } } }',
      "vite.config.ts": "export default { resolve: { alias: { parts: 'src/parts' } } };",
      "jest.config.js": "module.exports = { moduleNameMapper: { '^mocks/(.*)$': '<rootDir>/m/$1' } };",
      "types/maps.d.ts": 'declare module "maps";',
      "src/common/uri.ts": "",
    };
    check(["@shop/a", "texts", "parts/a", "mocks/a", "maps", "common/uri", "common"], [], { others });
    check(["@shopping/a", "mock", "common/url"], ["@shopping/a", "mock", "common/url"], { others });
  });

  test("are silent where nothing says what there is, in samples, and where another file had it", () => {
    check(["right-pad"], [], { others: { "tools/package.json": "{}" } });
    check(["right-pad"], [], { path: "examples/a.ts", others: root });
    check(["right-pad"], [], { path: "node_modules/b/a.js", others: root });
    const moved = { "src/b.ts": { base: 'import pad from "right-pad";', head: "" } };
    check(["right-pad"], [], { others: root, changed: moved });
  });
});

suite("imports in Python that nothing names", () => {
  const path = "shop/a.py";
  const others = { "requirements.txt": "requests==2.32\nPyYAML\npython-magic\n", "shop/cut/__init__.py": "" };

  test("are told once each, by the topmost module", () => {
    check(["leftpad", "leftpad.lib", "texts.cut"], ["leftpad", "texts.cut"], { path, others });
  });

  test("are none of Python, of the repository or of its manifests", () => {
    check(["os.path", "tomllib", "typing", "shop.cut", "cut", "a", "requests", "magic"], [], {
      path,
      others,
    });
  });

  test("are known by the name of their distribution", () => {
    const text =
      "opencv-python-headless\nscikit-learn\npillow\nbeautifulsoup4\npython-dateutil\npython-dotenv\n";
    const names = ["cv2", "sklearn.svm", "PIL.Image", "bs4", "dateutil", "dotenv", "google.cloud.storage"];
    check([...names, "pkg_resources"], [], { path, others: { "requirements/base.txt": text } });
    check(names.slice(0, 3), names.slice(0, 3), { path, others: { "requirements/base.txt": "requests" } });
  });

  test("are named by whatever says what is installed", () => {
    const other = {
      "pyproject.toml": '[project]\ndependencies = ["left-pad>=1"]\n',
      "setup.cfg": "install_requires =\n  right_pad\n",
      Pipfile: '[packages]\n"cut.text" = "*"\n',
      "uv.lock": '[[package]]\nname = "deep"\n',
      "environment.yml": "dependencies:\n  - fill\n",
      ".github/workflows/ci.yml": "run: pip install linted\n",
    };
    check(["left_pad", "right_pad", "cut_text", "deep", "fill", "linted"], [], { path, others: other });
    check(["leftpads"], ["leftpads"], { path, others: other });
  });

  test("are silent where nothing says what there is, and where another file had it", () => {
    check(["leftpad"], [], { path, others: { ".github/workflows/ci.yml": "", "shop/b.py": "" } });
    const moved = { "shop/b.py": { base: "from leftpad import pad\n", head: "" } };
    check(["leftpad"], [], { path, others, changed: moved });
  });
});
