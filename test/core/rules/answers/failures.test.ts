import assert from "node:assert/strict";

import { isAsked } from "./isAsked.ts";

suite("answers to findings about failures", () => {
  test("does not ask about a script that ends with what it collected of failures", () => {
    const check = (after: readonly string[], expected: boolean): void => {
      const head = ["          set +e", "          run-tests || failed=1", ...after];
      const files = { ".github/workflows/ci.yml": { base: null, head } };
      assert.equal(isAsked("error-swallowing/strict-mode-off", files, "head"), expected, after.join());
    };
    check(['          exit "$failed"'], false);
    check(["          exit 0"], true);
    check(["      - name: More", '          exit "$failed"'], true);
  });

  test("does not ask about a step whose remark says that it only advises", () => {
    const check = (above: string, expected: boolean): void => {
      const head = [above, "  - name: Look for more", "    continue-on-error: true"];
      const files = { ".github/workflows/ci.yml": { base: null, head } };
      assert.equal(
        isAsked("error-swallowing/continue-on-error", files, "head", { line: 3 }),
        expected,
        above,
      );
    };
    check("  # Advisory only: says what could be better.", false);
    check("  # Must not block the release.", false);
    check("  # Says what could be better.", true);
  });

  test("does not ask about a wider handler that tells of what it catches", () => {
    const check = (body: string, expected: boolean): void => {
      const head = ["} catch (\\Throwable $e) {", body, "}"];
      const files = { "src/Import.php": { base: ["} catch (\\Exception $e) {"], head } };
      assert.equal(isAsked("error-swallowing/catch-widened", files, "head"), expected, body);
    };
    check("  report($e);", false);
    check("  throw new Refused($e);", false);
    check("  return null;", true);
  });

  test("does not ask about a program that was told to end, or an entry that is gone", () => {
    const check = (above: string, expected: boolean): void => {
      const head = [above, "  return nil", "}"];
      const files = { "cmd/run.go": { base: null, head } };
      assert.equal(isAsked("error-swallowing/error-to-nil", files, "head", { line: 2 }), expected, above);
    };
    check("if err := ctx.Err(); err != nil {", false);
    check("if err := save(); err != nil {", true);
  });

  test("does not ask about an error that ends the program in another way", () => {
    const check = (added: string, expected: boolean): void => {
      const files = { "lib/file.py": { base: ["    raise Broken(text)"], head: [added] } };
      assert.equal(isAsked("error-swallowing/rethrow-removed", files), expected, added);
    };
    check("    module.fail_json(msg=text)", false);
    check("    print(text)", true);
  });

  test("does not ask about what is written to the terminal", () => {
    const check = (made: string, expected: boolean): void => {
      const head = [made, "    let _ = out.write_all(&frame);"];
      const files = { "src/client.rs": { base: null, head } };
      assert.equal(isAsked("error-swallowing/ignored-error", files, "head", { line: 2 }), expected, made);
    };
    check("    let mut out = host.get_stdout_writer();", false);
    check("    let mut out = File::create(path)?;", true);
  });

  const check = (
    rule: string,
    head: readonly string[],
    expected: boolean,
    { path = "src/a.go", base = null as readonly string[] | null, symbol = "build" } = {},
  ): void => {
    const files = { [path]: { base, head } };
    assert.equal(isAsked(rule, files, "head", { symbol }), expected, head.join("\n"));
  };

  test("a queue goes on after what failed before, and a mark is taken away as well as may be", () => {
    const rule = "error-swallowing/promise-noop-catch";
    check(rule, ["    .catch(() => {})", "    .then(() => this.save());"], false);
    check(rule, ["    .catch(() => {})", "    .finally(() => this.save());"], true);
    check(rule, ["saving.catch(() => {}).then(() => this.save());"], false);
    check(rule, ["void this.runs.deleteAttemptMarker(run).catch(() => {});"], false);
    check(rule, ["void this.runs.deleteAttempt(run).catch(() => {});"], true);
  });

  test("what only had something to tell of a failure, or may be missing, is read as far as it goes", () => {
    const rule = "error-swallowing/ignored-error";
    check(rule, ["body, _ := io.ReadAll(res.Body)", 'return fmt.Errorf("refused: %s", body)'], false);
    check(rule, ["body, _ := io.ReadAll(res.Body)", "return body"], true);
    check(rule, ["_ = json.Unmarshal(data, &errorResponse)"], false);
    check(rule, ["_ = json.Unmarshal(data, &order)"], true);
    check(rule, ["picture, _ := resources.FS().Open(path)"], false);
    check(rule, ["data, _ := os.ReadFile(path)", "return strings.TrimSpace(string(data))"], false);
    check(rule, ["data, _ := os.ReadFile(path)", "return parse(data)"], true);
  });

  test("a handler of messages lets pass what is not for it", () => {
    const rule = "error-swallowing/error-to-nil";
    const head = ["    return nil", "  }", '  if id == "" {', "    return nil"];
    check(rule, head, false, { symbol: "client.handleMessage" });
    check(rule, head, true, { symbol: "client.save" });
    check(rule, head.slice(0, 2), true, { symbol: "client.handleMessage" });
  });

  test("a part that leaves everything to one that handles its failures handles them", () => {
    const rule = "async-misuse/failures-collected";
    const head = (handler: string): string[] => [
      "  await asyncio.gather(*[fetch_one(r) for r in rows], return_exceptions=True)",
      "  async def fetch_one(r):",
      "    await self._fetch(r)",
      "",
      "  async def _fetch(",
      "    self, r",
      "  ):",
      "    try:",
      "      get(r)",
      `    ${handler}`,
      "      r.failed = True",
    ];
    check(rule, head("except Exception:"), false, { path: "src/fetch.py" });
    check(rule, head("finally:"), true, { path: "src/fetch.py" });
  });

  test("work that was started so before is no new work", () => {
    const rule = "async-misuse/background-task-dropped";
    const head = ["asyncio.create_task(save(order, now))"];
    check(rule, head, false, { path: "src/a.py", base: ["asyncio.create_task(", "  save(order)"] });
    check(rule, head, true, { path: "src/a.py", base: ["asyncio.create_task(send(order))"] });
  });

  test("a file that answers so in two other handlers goes on to", () => {
    const handler = (what: string, kind = "except Exception:"): string[] => [
      `        ${kind}`,
      `            log.warning("${what}")`,
      "            return []",
    ];
    const expect = (base: readonly string[], expected: boolean): void => {
      const files = { "src/a.py": { base, head: handler("new") } };
      const asked = isAsked("error-swallowing/sentinel-return", files, "head", { line: 3 });
      assert.equal(asked, expected, base.join());
    };
    expect([...handler("one"), ...handler("two")], false);
    expect(handler("one"), true);
    expect([...handler("one"), ...handler("two", "if empty:")], true);
  });
});
