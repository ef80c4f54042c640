import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { countCommittedByAider, findHumanTraps } from "./measuring/humanTraps.ts";
import { measureRange, type MeasuredLine } from "./measuring/measureRange.ts";
import { measuredRanges, type MeasuredRange } from "./measuring/ranges.ts";
import { seededRandom, shuffled } from "./measuring/seededRandom.ts";

/*
 * `npm run bench:provenance -- --repos DIR [--sample 200] [--seed 1] [--only TEXT] [--out FILE]`
 *
 * How often the product and a second, simple reading of the same notes and commits agree on who wrote a line, over ranges
 * of public repositories: counts by state, every disagreement, a random sample to be checked by hand, and people who
 * look like tools. DIR holds clones with all refs, as `owner/name`, `owner+name` or `owner+name/repo`.
 */
const { values } = parseArgs({
  options: {
    repos: { type: "string" },
    sample: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    only: { type: "string", default: "" },
    out: { type: "string" },
  },
});
const repos = values.repos ?? "";
const random = seededRandom(Number(values.seed));
const ranges = measuredRanges.filter(({ repository }) => repository.includes(values.only));
const report: string[] = [];
const all: MeasuredLine[][] = [];

say("## Lines by state", "");
say(
  "| range | commits | lines | recorded | declared | human | unknown | disagree | other reason | problems |",
);
say("|---|---|---|---|---|---|---|---|---|---|");
for (const range of ranges) await measure(range);
const total = all.flat();
say(
  "",
  `${total.length} lines of ${all.length} ranges; ${total.filter(disagrees).length} disagreements, ${total.filter(isReasonOnly).length} on the reason only.`,
  "",
);
listDisagreements();
listSample();
await listTraps();
await writeOut();

function say(...lines: readonly string[]): void {
  report.push(...lines);
}

function folderOf(repository: string): string | null {
  const joined = repository.replace("/", "+");
  const places = [join(joined, "repo"), joined, repository].map((place) => join(repos, place));
  return places.find((place) => existsSync(place)) ?? null;
}

async function measure(range: MeasuredRange): Promise<void> {
  const folder = folderOf(range.repository);
  if (folder === null) {
    say(`| ${nameOf(range)} | no clone under DIR ||||||||||`);
    return;
  }
  try {
    const { lines, commits, problems } = await measureRange(folder, range);
    all.push([...lines]);
    const states = (["recorded", "declared", "human", "unknown"] as const).map(
      (state) => lines.filter(({ ours }) => ours.state === state).length,
    );
    const cells = [
      nameOf(range),
      commits,
      lines.length,
      ...states,
      lines.filter(disagrees).length,
      lines.filter(isReasonOnly).length,
      problems.length,
    ];
    say(`| ${cells.join(" | ")} |`);
    console.error(cells.join("  "));
  } catch (error) {
    say(
      `| ${nameOf(range)} | not read: ${error instanceof Error ? error.message.split("\n")[0] : ""} ||||||||||`,
    );
    console.error(nameOf(range), error);
  }
}

/** Every kind of disagreement of every range, with how often it occurs and one line to look at. */
function listDisagreements(): void {
  const groups = new Map<string, MeasuredLine[]>();
  for (const line of total.filter(differs)) {
    const key = [nameOf(line.range), line.difference, line.plain.why].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  say("## Disagreements, all lines", "", "| range | lines | difference | plain reading | for example |");
  say("|---|---|---|---|---|");
  for (const lines of [...groups.values()].sort((left, right) => right.length - left.length)) {
    const [first] = lines;
    if (first === undefined) continue;
    const { range, difference, plain } = first;
    say(row(nameOf(range), lines.length, difference ?? "", plain.why, describe(first)));
  }
  say("");
}

/** As many lines of each range as of any other, as far as it has them. */
function listSample(): void {
  const wanted = Number(values.sample);
  const decks = all.map((lines) => shuffled(lines, random));
  const sample: MeasuredLine[] = [];
  for (let round = 0; sample.length < wanted && decks.some((deck) => deck.length > round); round += 1) {
    sample.push(...decks.flatMap((deck) => deck[round] ?? []).slice(0, wanted - sample.length));
  }
  const sorted = [
    ...sample.filter(disagrees),
    ...sample.filter(isReasonOnly),
    ...sample.filter((line) => !differs(line)),
  ];
  const nDiffer = sample.filter(disagrees).length;
  say(
    `## Sample of ${sample.length} lines, seed ${values.seed}: ${nDiffer} disagreements, which come first`,
    "",
  );
  say(
    "| range | line | ours | our evidence | blame | plain reading | differs |",
    "|---|---|---|---|---|---|---|",
  );
  for (const line of sorted) {
    const { range, path, ours, plain } = line;
    const who = plain.blamed === null ? "" : `${plain.blamed.commit.slice(0, 9)} ${plain.author}`;
    say(
      row(
        nameOf(range),
        `${path}:${ours.line}`,
        describe(line),
        ours.evidence.map(({ source, text }) => `${source}: ${text}`).join("; "),
        who,
        `${plain.says}${plain.tool === null ? "" : ` ${plain.tool}`} (${plain.why})`,
        line.difference ?? "",
      ),
    );
  }
  say("");
}

async function listTraps(): Promise<void> {
  say("## People and programs that look like tools", "");
  say(
    "| repository | who | why they look like one | commits | as author | as co-author |",
    "|---|---|---|---|---|---|",
  );
  for (const repository of new Set(ranges.map((range) => range.repository))) {
    const folder = folderOf(repository);
    if (folder === null) continue;
    const traps = await findHumanTraps(folder);
    const called = traps.filter(
      ({ asAuthor, asCoAuthor }) => asAuthor !== "not AI" || asCoAuthor !== "not AI",
    );
    for (const { who, trap, commits, asAuthor, asCoAuthor } of [
      ...called,
      ...traps.filter((one) => !called.includes(one)),
    ]) {
      say(row(repository, who, trap, commits, asAuthor, asCoAuthor));
    }
    const aider = await countCommittedByAider(folder);
    if (aider.commits > 0) {
      const wrong =
        aider.calledAi.length === 0 ? "none" : aider.calledAi.map((sha) => sha.slice(0, 9)).join(" ");
      say(
        row(
          repository,
          "people's edits that aider committed",
          "committer (aider)",
          aider.commits,
          `called AI: ${wrong}`,
          "",
        ),
      );
    }
  }
}

async function writeOut(): Promise<void> {
  const text = `${report.join("\n")}\n`;
  if (values.out === undefined) process.stdout.write(text);
  else await writeFile(values.out, text);
}

function nameOf({ repository, base, head }: MeasuredRange): string {
  return `${repository.split("/")[1] ?? repository} ${base}...${head.replace("refs/pull/", "#").replace("/head", "")}`;
}

function differs({ difference }: MeasuredLine): boolean {
  return difference !== null;
}

/** Both call it unknown, for reasons that they name differently. */
function isReasonOnly({ difference }: MeasuredLine): boolean {
  return difference?.startsWith("reason only") === true;
}

function disagrees(line: MeasuredLine): boolean {
  return differs(line) && !isReasonOnly(line);
}

function describe({ path, ours }: MeasuredLine): string {
  const { state, agent, strength, caveats, line } = ours;
  const words = [state, agent?.tool, strength, ...(caveats ?? []).map((caveat) => `[${caveat}]`)];
  return `${path}:${line} ${words.filter((word) => word !== undefined).join(" ")}`;
}

/** A table's row; what comes from a repository must not end a cell. */
function row(...cells: readonly (string | number)[]): string {
  return `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|").replace(/\s+/g, " ")).join(" | ")} |`;
}
