import assert from "node:assert/strict";
import fc from "fast-check";

import { loadRulePacks } from "../src/adapters/rulePacks/loadRulePacks.ts";
import { rulesAcrossFiles } from "../src/core/rules/acrossFiles/acrossFiles.ts";
import { languageOf } from "../src/adapters/treeSitter/languages.ts";
import type { RuleEngine } from "../src/adapters/treeSitter/ruleEngine.ts";
import type { RuleSetting } from "../src/core/rules/finding.ts";
import { readAnnotations } from "../src/core/rules/fixtures/annotations.ts";
import { createTestEngine, inputOf, sourceRules } from "./support/ruleEngine.ts";
import { readRuleFixtures, settingsEverywhere } from "./support/ruleFixtures.ts";

/** A change that a rule reports, from its fixtures; `base` is `null` where all of the head is new. */
interface Reported {
  readonly rule: string;
  readonly language: string;
  readonly path: string;
  readonly base: string | null;
  readonly head: string;
  readonly onHead: number;
  readonly onBase: number;
}

/** How a comment on a line of its own is written, where there are comments. */
const comments: Readonly<Record<string, (text: string) => string>> = Object.fromEntries([
  ..."typescript tsx javascript php go java kotlin csharp rust swift c cpp"
    .split(" ")
    .map((id) => [id, (text: string) => `// ${text}\n`] as const),
  ..."python ruby bash yaml toml hcl dockerfile requirements settings"
    .split(" ")
    .map((id) => [id, (text: string) => `# ${text}\n`] as const),
  ["sql", (text: string) => `-- ${text}\n`] as const,
]);

/** Languages in which lines may be indented further without meaning anything else. */
const freeForm = new Set("typescript tsx javascript go java kotlin csharp rust swift c cpp".split(" "));

/** Languages in which a file may hold the same declarations twice, as far as a grammar cares. */
const repeatable = new Set(
  "typescript javascript python ruby java kotlin csharp rust swift c cpp".split(" "),
);

/** What the engine only proposes across files has tests of its own: a file alone cannot say it. */
const fixtures = readRuleFixtures().filter(({ rule }) => !rulesAcrossFiles.includes(rule));

const reported: readonly Reported[] = fixtures.flatMap((fixture) =>
  fixture.cases.flatMap((one): Reported[] => {
    const base = one.base === null ? null : readAnnotations(one.base);
    const head = readAnnotations(one.head);
    const language = languageOf(fixture.path, head.text)?.id ?? "";
    const [onHead, onBase] = [head.annotations.length, base?.annotations.length ?? 0];
    if (onHead + onBase === 0 || comments[language] === undefined) return [];
    const texts = { base: base?.text ?? null, head: head.text };
    return [{ rule: fixture.rule, language, path: fixture.path, ...texts, onHead, onBase }];
  }),
);

/** Changes whose head alone is reported: what is introduced. */
const introduced = reported.filter(({ base, onBase }) => base === null && onBase === 0);
/** Changes that need their base to be reported. */
const compared = reported.filter(({ base }) => base !== null);

/** What is worth a question whichever way it is changed: neither side is the weaker one. */
const eitherWay = new Set(
  "boundary-changed condition-negated and-or-swapped arithmetic-swapped default-flipped expected-value-edited".split(
    " ",
  ),
);

const settings = { seed: 11, numRuns: 250 };

suite("rules", () => {
  let engine: RuleEngine;
  let unsure: ReadonlySet<string>;
  let everywhere: readonly RuleSetting[];

  suiteSetup(async () => {
    engine = await createTestEngine();
    const { rules } = await loadRulePacks(sourceRules, { strict: true });
    unsure = new Set(rules.filter(({ confidence }) => confidence === "low").map(({ id }) => id));
    everywhere = settingsEverywhere(rules);
  });
  suiteTeardown(() => {
    engine.dispose();
  });

  /** Asks for as much as the fixtures of the rule do: for all, where it looks only then. */
  async function find({ rule: asked, path }: Reported, base: string | null, head: string): Promise<string[]> {
    const { findings } = await engine.analyze(inputOf(path, base, head), {
      thorough: unsure.has(asked),
      settings: everywhere,
    });
    return findings.map(({ rule, side, start }) => `${side} ${start.line} ${rule}`);
  }

  /** What must be silent, or say as much as is expected, with the change shown where it is not. */
  async function check(one: Reported, sides: readonly [string | null, string], count: number): Promise<void> {
    const found = await find(one, ...sides);
    const shown = `${one.rule} in ${one.language}\n--- base\n${sides[0] ?? ""}--- head\n${sides[1]}`;
    assert.equal(found.length, count, `${found.join(", ")}: ${shown}`);
  }

  /** One that explains nothing: what is explained may be asked about once the comment is gone. */
  function comment({ language }: Reported, text = "again"): string {
    return comments[language]?.(text) ?? "";
  }

  /** A place between two lines of a text, by a share of it. */
  function cut(text: string, share: number): readonly [string, string] {
    const lines = text.split(/(?<=\n)/);
    const at = Math.round(share * lines.length);
    return [lines.slice(0, at).join(""), lines.slice(at).join("")];
  }

  function property<T>(name: string, values: fc.Arbitrary<T>, holds: (value: T) => Promise<void>): void {
    test(name, () => fc.assert(fc.asyncProperty(values, holds), settings));
  }

  const ofIntroduced = fc.constantFrom(...introduced);
  const ofCompared = fc.constantFrom(...compared);

  test("are many enough to stand for all", () => {
    const names = (all: readonly Reported[]): number => new Set(all.map(({ rule }) => rule)).size;
    assert.ok(names(introduced) >= 30, String(names(introduced)));
    assert.ok(names(compared) >= 15, String(names(compared)));
  });

  property("say nothing of what was there, when something is added behind it", ofIntroduced, (one) =>
    check(one, [one.head, one.head + comment(one)], 0),
  );

  property("say nothing of what stays, when something behind it goes", ofIntroduced, (one) =>
    check(one, [one.head + comment(one), one.head], 0),
  );

  property(
    "say nothing when lines are only moved apart",
    fc.tuple(ofIntroduced, fc.double({ min: 0, max: 1, noNaN: true })),
    ([one, share]) => {
      if (!freeForm.has(one.language)) return Promise.resolve();
      const [before, after] = cut(one.head, share);
      return check(one, [one.head, `${before}\n\n${after}`], 0);
    },
  );

  property("say nothing when code is only indented", ofIntroduced, (one) => {
    if (!freeForm.has(one.language) || /`[^`]*\n/.test(one.head)) return Promise.resolve();
    return check(one, [one.head, one.head.replace(/^(?=.)/gm, "    ")], 0);
  });

  property("say nothing when what was there only changes its place", ofIntroduced, (one) => {
    if (!repeatable.has(one.language)) return Promise.resolve();
    const other = comment(one).repeat(3);
    return check(one, [other + one.head, one.head + other], 0);
  });

  property("say nothing when what is around it gets another name", ofIntroduced, (one) => {
    const name = /\b(?:function|def|func|fn|fun|class|module)\s+(\w{2,})/.exec(one.head)?.[1];
    if (name === undefined) return Promise.resolve();
    // A text that speaks of it stays as it is: it may be the finding's own.
    const named = new RegExp(`"[^"\\n]*"|'[^'\\n]*'|\`[^\`]*\`|\\b${name}\\b`, "g");
    const renamed = one.head.replaceAll(named, (part) => (part === name ? `${name}Renamed` : part));
    return check(one, [one.head, renamed], 0);
  });

  property("report a second one as one", ofIntroduced, async (one) => {
    if (!repeatable.has(one.language)) return;
    const head = `${one.head}${comment(one).repeat(2)}${one.head}`;
    const found = await find(one, one.head, head);
    const firstLine = one.head.split("\n").length;
    assert.equal(found.length, one.onHead, `${one.rule}: ${found.join(", ")}\n${head}`);
    assert.ok(
      found.every((text) => Number(text.split(" ")[1]) >= firstLine),
      found.join(", "),
    );
  });

  property(
    "report a change whatever stands around it on both sides",
    fc.tuple(ofCompared, fc.nat(3)),
    ([one, n]) =>
      check(
        one,
        [(one.base ?? "") + comment(one).repeat(n), one.head + comment(one).repeat(n)],
        one.onHead + one.onBase,
      ),
  );

  property("report a change whatever else is changed behind it", ofCompared, (one) =>
    check(
      one,
      [(one.base ?? "") + comment(one, "one"), one.head + comment(one, "two")],
      one.onHead + one.onBase,
    ),
  );

  property("do not report a change that is undone", ofCompared, async (one) => {
    if (eitherWay.has(one.rule)) return;
    const found = await find(one, one.head, one.base ?? "");
    assert.deepEqual(
      found.filter((text) => text.endsWith(` ${one.rule}`)),
      [],
      `${one.rule} in ${one.language}\n--- base\n${one.head}--- head\n${one.base ?? ""}`,
    );
  });
});
