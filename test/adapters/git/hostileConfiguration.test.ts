import assert from "node:assert/strict";
import { chmodSync, existsSync } from "node:fs";
import { join } from "node:path";

import { openRepository } from "../../../src/adapters/git/openRepository.ts";
import type { ChangeSource } from "../../../src/core/change/change.ts";
import { createGitRepository, useCleanGit, type GitRepository } from "../../support/gitRepository.ts";
import { work } from "./showChange.ts";

/** Settings that change what git prints, or that make it run something; `%` stands for a program that leaves a trace. */
const hostile: Readonly<Record<string, string>> = {
  "alias.diff-tree": "!%",
  "color.ui": "always",
  "color.diff": "always",
  "core.attributesFile": ".git/attributes",
  "core.fsmonitor": "%",
  "core.hooksPath": ".git/hostile",
  "core.pager": "%",
  "core.quotePath": "true",
  "core.safecrlf": "true",
  "diff.algorithm": "patience",
  "diff.colorMoved": "plain",
  "diff.context": "9",
  "diff.evil.binary": "true",
  "diff.evil.command": "%",
  "diff.evil.textconv": "%",
  "diff.external": "%",
  "diff.interHunkContext": "9",
  "diff.mnemonicPrefix": "true",
  "diff.noprefix": "true",
  "diff.orderFile": "/none",
  "diff.relative": "true",
  "diff.renames": "false",
  "diff.submodule": "log",
  "diff.suppressBlankEmpty": "true",
  "filter.evil.clean": "%",
  "filter.evil.required": "true",
  "filter.evil.smudge": "%",
  "format.pretty": "raw",
  "gpg.program": "%",
  "i18n.logOutputEncoding": "UTF-16",
  "log.date": "relative",
  "log.decorate": "full",
  "log.showSignature": "true",
  "notes.displayRef": "refs/notes/*",
  "pager.log": "%",
};

suite("configuration of the person and the repository", () => {
  let repository: GitRepository;

  useCleanGit();

  setup(() => {
    repository = createGitRepository();
  });

  teardown(() => {
    repository.remove();
  });

  /** Everything that is read from git, with a file's worth of everything that configuration could touch. */
  async function readAll(base: string): Promise<unknown> {
    const opened = await openRepository(repository.dir);
    const sources: ChangeSource[] = [
      { kind: "range", base, head: "HEAD" },
      { kind: "workingTree" },
      { kind: "index" },
    ];
    const read: unknown[] = [];
    for (const source of sources) {
      const change = await opened.readChange(source, work);
      const { texts } = await opened.readTexts(change, change.files, work);
      read.push(change, [...texts], [...(await opened.generatedPaths(change))]);
    }
    return [
      read,
      await opened.listRevisions(),
      await opened.defaultBase(),
      await opened.readNote("refs/notes/x", base),
    ];
  }

  function prepare(): string {
    const body = Array.from({ length: 12 }, (_, index) => (index % 3 === 0 ? "" : `line ${index}`)).join(
      "\n",
    );
    const base = repository.commit({
      ".gitattributes": "gen.ts linguist-generated\n",
      "a.ts": `${body}\n`,
      "ü.ts": `${body}\nü\n`,
      "gen.ts": "1\n",
      lib: { mode: "160000", content: "a".repeat(40) },
    });
    const link = { mode: "160000", content: "b".repeat(40) };
    repository.commit(
      {
        "a.ts": `first\n${body}\n\nlast\n`,
        "ü.ts": null,
        "v.ts": `${body}\nü\n`,
        "gen.ts": "2\n",
        lib: link,
      },
      { message: "Ünïcode\n\nBody\n" },
    );
    repository.git("reset", "--quiet", "--hard");
    repository.write("a.ts", `first\r\n${body}\nunstaged\n`);
    repository.write("new.ts", "new\n");
    repository.write("gen.ts", "staged\n");
    repository.git("add", "gen.ts");
    return base;
  }

  test("changes nothing of what is read, and nothing of it runs", async () => {
    const base = prepare();
    const before = await readAll(base);
    const trace = join(repository.dir, ".git/trace");
    const program = join(repository.dir, ".git/program");
    repository.write(".git/program", `#!/bin/sh\necho "$0 $@" >> '${trace}'\ncat\n`);
    chmodSync(program, 0o755);
    for (const hook of ["post-index-change", "reference-transaction", "pre-auto-gc", "post-checkout"]) {
      repository.write(`.git/hostile/${hook}`, `#!/bin/sh\necho ${hook} >> '${trace}'\nexit 1\n`);
      chmodSync(join(repository.dir, ".git/hostile", hook), 0o755);
    }
    repository.write(".git/attributes", "* diff=evil filter=evil -text\n*.ts linguist-generated\n");
    for (const [name, value] of Object.entries(hostile)) {
      repository.git("config", name, value.replace("%", program));
    }
    const variables = {
      GIT_EXTERNAL_DIFF: program,
      GIT_DIR: "/none",
      GIT_INDEX_FILE: "/none",
      GIT_DIFF_OPTS: "-u9",
    };
    Object.assign(process.env, variables);
    try {
      assert.deepEqual(await readAll(base), before);
      assert.equal(existsSync(trace), false);
    } finally {
      for (const name of Object.keys(variables)) Reflect.deleteProperty(process.env, name);
    }
  });

  test("a change cannot call its own code binary, generated or text of another kind", async () => {
    const base = repository.commit({ "a.ts": "1\n" });
    repository.commit({ "a.ts": "2\n", ".gitattributes": "*.ts -diff linguist-generated binary\n" });
    repository.git("reset", "--quiet", "--hard");
    const opened = await openRepository(repository.dir);
    const change = await opened.readChange({ kind: "range", base, head: "main" }, work);
    assert.deepEqual(
      change.files.map((file) => file.kind),
      ["text", "text"],
    );
    assert.deepEqual(await opened.generatedPaths(change), new Set());
    repository.write("a.ts", "3\n");
    repository.write(".gitattributes", "* -diff\n");
    const uncommitted = await opened.readChange({ kind: "workingTree" }, work);
    assert.deepEqual(
      uncommitted.files.map((file) => file.kind),
      ["text", "text"],
    );
  });

  test("a replacement object does not hide what a commit really holds", async () => {
    const base = repository.commit({ "a.ts": "1\n" });
    const head = repository.commit({ "a.ts": "evil\n" });
    const harmless = repository.commit({ "a.ts": "fine\n" }, { branch: "harmless", parents: [base] });
    repository.git("replace", head, harmless);
    const change = await (
      await openRepository(repository.dir)
    ).readChange({ kind: "range", base, head }, work);
    assert.deepEqual(change.files[0]?.hunks[0]?.edits[0]?.added, ["evil"]);
  });
});
