import assert from "node:assert/strict";

import { createTestEngine, inputOf } from "../../support/ruleEngine.ts";

suite("memory of the rule engine", () => {
  test("does not grow with the number of files", async () => {
    const engine = await createTestEngine();
    const body = "function a(user) {\n  if (!user) return;\n  try { b(user); } catch {}\n}\n".repeat(30);
    const analyze = async (nTimes: number): Promise<void> => {
      for (let index = 0; index < nTimes; index++) {
        await engine.analyze(inputOf(`src/${index}.ts`, body, `${body}// ${index}\n`));
      }
    };
    await analyze(10);
    // The grammars' memory only ever grows, so what is not freed shows.
    const before = process.memoryUsage().arrayBuffers;
    await analyze(100);
    const grown = process.memoryUsage().arrayBuffers - before;
    engine.dispose();
    assert.ok(grown < 4_000_000, `${grown} bytes more`);
  });
});
