import assert from "node:assert/strict";

import { isAsked } from "./isAsked.ts";

suite("answers to findings about locks", () => {
  test("a lock that is asked of the same one around more is no lock that went", () => {
    const check = (added: string, expected: boolean): void => {
      const files = {
        "src/a.py": { base: ["    async with self.bus.acquire_lock(key):"], head: [added, "    run()"] },
      };
      assert.equal(isAsked("async-misuse/lock-removed", files), expected, added);
    };
    check("  async with self.bus.acquire_lock(", false);
    check("  async with self.other.acquire_lock(", true);
    check("  self.bus.acquire_lock(key)", true);
  });
});

suite("answers to findings about cases that nobody listed", () => {
  test("a comment in the place of the refusal that says they are taken answers", () => {
    const check = (comment: string, expected: boolean): void => {
      const files = {
        "src/a.go": { base: ['    panic("unknown")'], head: [comment, '    return "unknown"'] },
      };
      assert.equal(isAsked("weakened-logic/unknown-case-accepted", files), expected, comment);
    };
    check("    // tolerate values outside the list", false);
    check("    // values outside the list", true);
    check('    return fmt.Errorf("unknown: %d", kind)', false);
  });
});

suite("answers to findings about limits", () => {
  test("a limit that goes with what it limited is not missed", () => {
    const agent = [
      "agent:",
      "  resources:",
      "    requests:",
      "      cpu: 50m",
      "    limits:",
      "      memory: 256Mi",
    ];
    const check = (
      base: readonly string[],
      head: readonly string[],
      line: number,
      expected: boolean,
    ): void => {
      const files = { "values.yaml": { base, head } };
      assert.equal(isAsked("limits/resource-limit-removed", files, "base", { line }), expected, head.join());
    };
    check(agent, ["gateway:", "  resources:", "    requests:"], 5, false);
    check(agent, agent.slice(0, 4), 5, true);
    check(
      ["kind: CustomResourceDefinition", ...agent],
      ["kind: CustomResourceDefinition", ...agent.slice(0, 4)],
      6,
      false,
    );
    const web = ["containers:", "  - name: web", "    resources:", "      limits:", "        memory: 1Gi"];
    check(web, ["containers:", "  - name: jobs"], 4, false);
    check(web, ["containers:", "  - name: web"], 4, true);
  });
});
