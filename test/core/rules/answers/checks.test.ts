import assert from "node:assert/strict";

import { isAsked } from "./isAsked.ts";

suite("answers to findings about checks", () => {
  test("does not ask where something is checked that another step or script checks now", () => {
    const check = (step: string, path: string, head: readonly string[], expected: boolean): void => {
      const files = {
        ".github/workflows/ci.yml": { base: [step], head: ["- run: npm ci"] },
        [path]: { base: [], head },
      };
      assert.equal(isAsked("disabled-check/check-step-removed", files), expected, `${step} ${path}`);
    };
    check("- run: npm run lint", ".github/workflows/lint.yml", ["  - run: npx eslint .", "  lint:"], false);
    check("- run: go vet ./...", "Makefile", ["check:", "\tgo vet ./..."], false);
    check("- run: pytest && ruff check", "tox.ini", ["commands = pytest"], true);
    check(
      "- uses: ossf/scorecard-action@v2",
      ".github/workflows/scorecard.yml",
      ["    uses: octo/shared/.github/workflows/scorecard.yml@v1"],
      false,
    );
    check("- run: pytest", "src/notes.md", ["Run pytest."], true);
    check(
      "- run: pytest",
      ".github/workflows/ci.yml",
      ["    uses: octo/shared/.github/workflows/python.yml@v1"],
      false,
    );
    check("- run: pytest", ".github/workflows/ci.yml", ["    uses: actions/setup-python@v5"], true);
    check("- run: npm run build", "Makefile", ["\tgo build"], true);
  });

  test("does not ask about a step that stands there once more", () => {
    const step = "    - run: npm test";
    const files = { ".github/workflows/ci.yml": { base: [step, "x", step], head: ["x", step] } };
    assert.equal(isAsked("disabled-check/check-step-removed", files), false);
  });

  test("does not ask where a tool makes room for its successor", () => {
    const check = (step: string, path: string, added: string, expected: boolean): void => {
      const files = {
        ".pre-commit-config.yaml": { base: [step], head: [] },
        [path]: { base: [], head: [added] },
      };
      assert.equal(isAsked("disabled-check/check-step-removed", files), expected, `${step} ${added}`);
    };
    check("  - id: isort", "pyproject.toml", "[tool.ruff.lint]", false);
    check("  - id: isort", "pyproject.toml", "[tool.mypy]", true);
    check("  - id: isort", "docs/ruff.md", "ruff", true);
    check("  - id: bandit", "pyproject.toml", "[tool.ruff.lint]", true);
    check("- uses: pre-commit/action@v3", ".github/workflows/ci.yml", "- uses: j178/prek-action@v2", false);
    check("- run: npx jest", "package.json", '    "vitest": "^3.0.0",', false);
    check("  - run: npx eslint .", "package.json", '    "@biomejs/biome": "^2.0.0",', false);
  });

  test("does not ask where a step that names no tool is written out", () => {
    const check = (added: string, expected: boolean): void => {
      const files = { ".github/workflows/ci.yml": { base: ["  run: make test-unit"], head: [added] } };
      assert.equal(isAsked("disabled-check/check-step-removed", files), expected, added);
    };
    check("  run: go test ./...", false);
    check("  run: go build ./...", true);
  });
});
