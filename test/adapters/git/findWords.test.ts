import assert from "node:assert/strict";

import { openRepository } from "../../../src/adapters/git/openRepository.ts";
import { createGitRepository, useCleanGit, type GitRepository } from "../../support/gitRepository.ts";
import { work } from "./showChange.ts";

suite("findWords", () => {
  let repository: GitRepository;

  useCleanGit();

  setup(() => {
    repository = createGitRepository();
  });

  teardown(() => {
    repository.remove();
  });

  /** Where words stand in these files of a base, as `path:line text`. */
  async function find(
    files: Readonly<Record<string, string>>,
    words: readonly string[],
    endings: readonly string[] = ["ts"],
  ): Promise<readonly string[] | "too many"> {
    const base = repository.commit(files);
    const head = repository.commit({ "src/new.ts": "charge();\n" });
    const opened = await openRepository(repository.dir);
    const change = await opened.readChange({ kind: "range", base, head }, work);
    const { places, isCutShort } = await opened.findWords(change, { words, endings }, work);
    return isCutShort ? "too many" : places.map(({ path, line, text }) => `${path}:${line} ${text}`);
  }

  test("finds whole words in files of the base that end so", async () => {
    const text = "charge();\nrecharge();\nx.charge$();\nrefund();\n";
    assert.deepEqual(
      await find({ "a.ts": text, "src/b c.ts": "charge(1);\n", "d.md": text }, ["charge", "refund"]),
      ["a.ts:1 charge();", "a.ts:3 x.charge$();", "a.ts:4 refund();", "src/b c.ts:1 charge(1);"],
    );
  });

  test("takes words as they are, and finds nothing where there is nothing", async () => {
    assert.deepEqual(await find({ "a.ts": "charge\n" }, ["ch.rge", "-e"]), []);
    assert.deepEqual(await find({ "a.ts": "charge\n" }, []), []);
    assert.deepEqual(await find({ "a.ts": "charge\n" }, ["charge"], []), []);
  });

  test("no attribute of the repository hides a file", async () => {
    const files = { ".gitattributes": "*.ts -diff\n", "a.ts": "charge();\n" };
    repository.write(".gitattributes", "*.ts binary\n");
    assert.deepEqual(await find(files, ["charge"]), ["a.ts:1 charge();"]);
  });

  test("leaves out lines that nobody wrote, and gives up where there are too many", async () => {
    const long = `${"x".repeat(5_000)} charge();\n`;
    assert.deepEqual(await find({ "a.ts": `${long}charge(2);\n` }, ["charge"]), ["a.ts:2 charge(2);"]);
    assert.equal(await find({ "a.ts": "charge();\n".repeat(20_002) }, ["charge"]), "too many");
  });

  test("is ended by the one who asks", async () => {
    const base = repository.commit({ "a.ts": "charge();\n" });
    const head = repository.commit({ "b.ts": "charge();\n" });
    const opened = await openRepository(repository.dir);
    const change = await opened.readChange({ kind: "range", base, head }, work);
    const signal = AbortSignal.abort(new Error("no longer wanted"));
    const wanted = { words: ["charge"], endings: ["ts"] };
    await assert.rejects(opened.findWords(change, wanted, { ...work, signal }), /no longer wanted/);
  });
});
