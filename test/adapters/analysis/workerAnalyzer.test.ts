import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createWorkerAnalyzer } from "../../../src/adapters/analysis/workerAnalyzer.ts";
import type { AnalysisInput, Analyzer, Work } from "../../../src/app/ports.ts";

/** A worker that does what the path of a file says. */
const script = `
import { parentPort, threadId } from "node:worker_threads";
parentPort.on("message", ({ kind, packs, input }) => {
  if (kind === "check") return parentPort.postMessage({ rules: packs.map(({ path }) => path), problems: [] });
  const { path, edits } = input;
  if (path === "hang") for (;;);
  if (path === "crash") throw new Error("crashed");
  if (path === "exit") process.exit(3);
  const message = path + " in " + threadId + (edits[0] ? " of " + edits[0].head.lines : "");
  parentPort.postMessage({ path, language: "x", findings: [], problems: [{ path, message }] });
});
`;

suite("createWorkerAnalyzer", () => {
  let folder: string;
  let analyzer: Analyzer;

  setup(() => {
    folder = mkdtempSync(join(tmpdir(), "fresh-eyes-worker-"));
    writeFileSync(join(folder, "worker.mjs"), script);
    analyzer = createWorkerAnalyzer({
      script: join(folder, "worker.mjs"),
      dataDir: folder,
      limitMs: 300,
      startLimitMs: 20_000,
      maxThreads: 3,
    });
  });
  teardown(async () => {
    await analyzer.dispose();
    rmSync(folder, { recursive: true });
  });

  function file(path: string): AnalysisInput {
    return { path, base: null, head: "", edits: [], modes: { base: null, head: null } };
  }

  function work(signal = new AbortController().signal): Work {
    return { signal, progress: () => undefined };
  }

  test("asks about packs", async () => {
    const checked = await analyzer.checkPacks([{ path: "a/rules.yml", text: "" }], work());
    assert.deepEqual(checked, { rules: ["a/rules.yml"], problems: [] });
  });

  /** The messages, and whether each came from the worker of the one before. */
  async function messages(paths: readonly string[]): Promise<string[]> {
    const results = await analyzer.analyze(paths.map(file), work());
    const threads: string[] = [];
    return results.map(({ path, problems }) => {
      const message = problems[0]?.message ?? "";
      const thread = / in (\d+)/.exec(message)?.[1];
      if (thread === undefined) return `${path}: ${message}`;
      if (!threads.includes(thread)) threads.push(thread);
      return `${path} in worker ${threads.indexOf(thread) + 1}`;
    });
  }

  test("answers in order, from one worker", async () => {
    assert.deepEqual(await messages(["a", "b"]), ["a in worker 1", "b in worker 1"]);
  });

  test("ends a worker that hangs, and goes on with another", async () => {
    assert.deepEqual(await messages(["a", "hang", "b"]), [
      "a in worker 1",
      "hang: It took too long to analyse",
      "b in worker 2",
    ]);
  });

  test("goes on after a crash or an exit", async () => {
    assert.deepEqual(await messages(["crash", "a", "exit", "b"]), [
      "crash: It could not be analysed: crashed",
      "a in worker 1",
      "exit: It could not be analysed: the analysis ended unexpectedly",
      "b in worker 2",
    ]);
  });

  test("stops when it is cancelled, and works again", async () => {
    const controller = new AbortController();
    const cancelled = analyzer.analyze([file("hang"), file("a")], work(controller.signal));
    setTimeout(() => {
      controller.abort(new Error("cancelled"));
    }, 50);
    await assert.rejects(cancelled, /cancelled/);
    assert.deepEqual(await messages(["a"]), ["a in worker 1"]);
  });

  test("takes one job after the other", async () => {
    const [first, second] = await Promise.all([messages(["a", "b"]), messages(["c"])]);
    assert.deepEqual([first, second], [["a in worker 1", "b in worker 1"], ["c in worker 1"]]);
  });

  /** So much that three threads have work. */
  const large = "x".repeat(1_500_000);

  test("shares much text among as many workers as it may have, and answers in order", async () => {
    const paths = Array.from({ length: 12 }, (_, index) => `file ${index}`);
    const results = await analyzer.scan([...paths, "hang", "last"].map(scanned), work());
    const said = results.map(({ path, problems }) => [path, problems[0]?.message ?? ""] as const);
    const threads = said.map(([, message]) => / in (\d+)/.exec(message)?.[1]);
    assert.deepEqual(
      said.map(([path]) => path),
      [...paths, "hang", "last"],
    );
    assert.equal(said[12]?.[1], "It took too long to analyse");
    assert.equal(new Set(threads.slice(0, 12)).size, 3);
  });

  test("stops all its workers when it is cancelled", async () => {
    const controller = new AbortController();
    const cancelled = analyzer.scan(["hang", "hang", "hang", "a"].map(scanned), work(controller.signal));
    setTimeout(() => {
      controller.abort(new Error("cancelled"));
    }, 50);
    await assert.rejects(cancelled, /cancelled/);
    assert.deepEqual(await messages(["a"]), ["a in worker 1"]);
  });

  function scanned(path: string): { path: string; text: string } {
    return { path, text: large };
  }

  test("scans a file as if all of it were new", async () => {
    const [result] = await analyzer.scan([{ path: "a", text: "1\n2" }], work());
    assert.match(result?.problems[0]?.message ?? "", / of 2$/);
  });
});
