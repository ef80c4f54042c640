import { createRandom, type Random } from "./random.ts";
import { changeJson } from "./changeJson.ts";

/** How large the largest inputs are. */
export interface InputSizes {
  /** Characters of a huge input. */
  readonly huge: number;
  /** How deep a deep one is nested. */
  readonly depth: number;
  /** One input in so many is huge, one is deep. */
  readonly every: number;
}

/** A text for a parser, and how it came about. */
export interface FuzzInput {
  readonly kind: string;
  readonly text: string;
}

/** What parsers trip over. */
const tokens: readonly string[] = [
  "---",
  "\n---\n",
  "\n",
  "\r",
  "\r\n",
  "\0",
  "\u2028",
  "\ud800",
  "\ufeff",
  "  ",
  ",",
  "-",
  "::",
  '"',
  "\\",
  "0",
  "-1",
  "1.5",
  "1e309",
  "99999999999999999999",
  "null",
  "{}",
  "[]",
  "{",
  "]",
  "__proto__",
  "constructor",
];

type Maker = (seeds: readonly string[], random: Random) => string;

const makers: readonly (readonly [kind: string, make: Maker])[] = [
  ["bytes", (_, random) => bytesOf(random)],
  ["tokens", (seeds, random) => tokensOf(seeds, random)],
  ["truncation", (seeds, random) => truncate(random.pick(seeds), random)],
  ["edits", (seeds, random) => edit(random.pick(seeds), random)],
  ["edits", (seeds, random) => edit(random.pick(seeds), random)],
  ["JSON", (seeds, random) => changeJson(random.pick(seeds), random)],
  ["JSON", (seeds, random) => changeJson(random.pick(seeds), random)],
  ["splice", (seeds, random) => truncate(random.pick(seeds), random) + cutHead(random.pick(seeds), random)],
];

/** The input with this number: the same seeds, seed and number give the same text. */
export function makeInput(
  seeds: readonly string[],
  seed: number,
  index: number,
  sizes: InputSizes,
): FuzzInput {
  const random = createRandom(seed, index);
  if (index % sizes.every === 1) return { kind: "huge", text: hugeOf(seeds, random, sizes.huge) };
  if (index % sizes.every === 2) return { kind: "deep", text: deepOf(seeds, random, sizes.depth) };
  const [kind, make] = random.pick(makers);
  return { kind, text: make(seeds, random) };
}

function bytesOf(random: Random): string {
  const bytes = Uint8Array.from({ length: random.below(400) }, () => random.below(256));
  return Buffer.from(bytes).toString("utf8");
}

function tokensOf(seeds: readonly string[], random: Random): string {
  const words = random.pick(seeds).split(/(?<=\W)|(?=\W)/);
  const pieces = Array.from({ length: random.below(60) }, () =>
    random.pick(random.below(2) === 0 ? words : tokens),
  );
  return pieces.join("");
}

function truncate(text: string, random: Random): string {
  return text.slice(0, random.below(text.length));
}

function cutHead(text: string, random: Random): string {
  return text.slice(random.below(text.length));
}

function edit(seed: string, random: Random): string {
  let text = seed;
  for (let left = 1 + random.below(8); left > 0; left -= 1) {
    const at = random.below(text.length + 1);
    const end = Math.min(at + random.below(20), text.length);
    const span = text.slice(at, end);
    const put = random.pick([
      "",
      span + span,
      random.pick(tokens),
      String.fromCharCode(random.below(65_536)),
    ]);
    text = text.slice(0, at) + put + text.slice(random.below(2) === 0 ? at : end);
  }
  return text;
}

/** A seed with one place blown up: one line, a list of ranges, a repeated piece of itself. */
function hugeOf(seeds: readonly string[], random: Random, length: number): string {
  const seed = random.pick(seeds);
  const places = ["", "\n  ", '"', "[", "{", ",", "\n"].map((before) => seed.indexOf(before) + before.length);
  const at = random.pick([...places, random.below(seed.length)]);
  const start = random.below(seed.length);
  const lines = seed.split("\n").map((line) => `${line}\n`);
  const span = random.pick([
    "x",
    " ",
    "\n",
    "1,3,",
    "-",
    "  a 1\n",
    '"a":1,',
    "{},",
    random.pick(lines),
    lines.slice(0, 2).join(""),
    seed.slice(start, start + 1 + random.below(200)),
  ]);
  return seed.slice(0, at) + span.repeat(Math.ceil(length / Math.max(span.length, 1))) + seed.slice(at);
}

/** Brackets in brackets, closed or not, alone or where a seed has a value. */
function deepOf(seeds: readonly string[], random: Random, depth: number): string {
  const seed = random.pick(seeds);
  const [open, close] = random.pick([
    ["[", "]"] as const,
    ['{"a":', "}"] as const,
    ['[{"files":', "}]"] as const,
  ]);
  const nest = open.repeat(depth) + (random.below(2) === 0 ? `1${close.repeat(depth)}` : "");
  const colons = [...seed.matchAll(/:/g)].map(({ index }) => index + 1);
  const at = random.pick([0, ...colons]);
  return random.below(4) === 0 ? nest : seed.slice(0, at) + nest + cutHead(seed.slice(at), random);
}
