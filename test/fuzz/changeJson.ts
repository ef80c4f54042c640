import type { Random } from "./random.ts";

type Parent = Record<string, unknown> | unknown[];

const values: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e21,
  2 ** 53,
  "",
  "1-",
  "9-1",
  "1,2",
  "\u001b[2J\u202e",
  [],
  {},
  [null],
  { a: [{}] },
];

/** A text whose JSON, which may follow other lines, has one member changed, dropped, renamed or doubled. */
export function changeJson(text: string, random: Random): string {
  const start = text.search(/^\{/m);
  const value: unknown = start < 0 ? {} : JSON.parse(text.slice(start));
  const parents: Parent[] = [];
  collectParents(value, parents);
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const parent = random.pick(parents);
    if (Array.isArray(parent)) changeList(parent, random);
    else changeTable(parent, random);
  }
  return text.slice(0, Math.max(start, 0)) + JSON.stringify(value, null, random.below(3));
}

function collectParents(value: unknown, into: Parent[]): void {
  if (typeof value !== "object" || value === null) return;
  into.push(value as Parent);
  for (const member of Object.values(value)) collectParents(member, into);
}

function changeList(list: unknown[], random: Random): void {
  const at = random.below(list.length + 1);
  if (random.below(2) === 0) list.splice(at, 1, random.pick(values));
  else list.push(...list.slice(at), random.pick(values));
}

function changeTable(table: Record<string, unknown>, random: Random): void {
  const keys = Object.keys(table);
  const key = keys.length === 0 ? "a" : random.pick(keys);
  const name =
    random.below(3) === 0 ? random.pick(["__proto__", "constructor", "", "a\nb", key.toUpperCase()]) : key;
  const value = name === key ? random.pick(values) : table[key];
  // Plain assignment would set the prototype.
  Object.defineProperty(table, name, { value, enumerable: true, configurable: true, writable: true });
  if (name !== key || random.below(4) === 0) Reflect.deleteProperty(table, key);
}
