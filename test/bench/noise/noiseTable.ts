/** What one repository's pull requests came to. */
export interface NoiseCount {
  readonly name: string;
  readonly changes: number;
  readonly effectiveLines: number;
  /** How many findings each rule has, by `category / rule`. */
  readonly byRule: ReadonlyMap<string, number>;
}

/** Findings per 1,000 effective lines, per repository and per rule, as Markdown. */
export function noiseTable(counts: readonly NoiseCount[]): string {
  const lines = sum(counts.map(({ effectiveLines }) => effectiveLines));
  const rules = new Map<string, number>();
  for (const { byRule } of counts) {
    for (const [rule, n] of byRule) rules.set(rule, (rules.get(rule) ?? 0) + n);
  }
  const total = sum([...rules.values()]);
  return [
    "| repository | pull requests | effective lines | findings | per 1,000 lines |",
    "|---|---:|---:|---:|---:|",
    ...counts.map(({ name, changes, effectiveLines, byRule }) => {
      const n = sum([...byRule.values()]);
      return `| ${name} | ${changes} | ${effectiveLines} | ${n} | ${perThousand(n, effectiveLines)} |`;
    }),
    `| **total** | ${sum(counts.map(({ changes }) => changes))} | ${lines} | ${total} | ${perThousand(total, lines)} |`,
    "",
    "| rule | findings | per 1,000 lines | in repositories |",
    "|---|---:|---:|---:|",
    ...[...rules]
      .sort(([leftRule, left], [rightRule, right]) => right - left || (leftRule < rightRule ? -1 : 1))
      .map(([rule, n]) => {
        const repositories = counts.filter(({ byRule }) => byRule.has(rule)).length;
        return `| ${rule} | ${n} | ${perThousand(n, lines)} | ${repositories} |`;
      }),
  ].join("\n");
}

function perThousand(n: number, lines: number): string {
  return lines === 0 ? "–" : ((1000 * n) / lines).toFixed(2);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0);
}
