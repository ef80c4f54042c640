import type { PolicyPlace } from "./policyPlace.ts";
import { ownersName } from "./policy.ts";

/** As much of JSON schema as the policy's own has. */
export interface PolicySchema {
  readonly description?: string;
  readonly type?: string;
  readonly const?: string | number;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, PolicySchema>>;
  readonly additionalProperties?: boolean | PolicySchema;
  readonly items?: PolicySchema;
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, PolicySchema>>;
}

/** A name that a policy may use, and what it stands for. */
export interface PolicyName {
  readonly name: string;
  readonly says: string;
}

/** What names a policy may use besides those of the schema. */
export interface PolicyNames {
  /** Ids of rules and of their categories. */
  readonly rules: readonly PolicyName[];
  /** The groups of `people`. */
  readonly groups: readonly string[];
}

/** Something that may be written at a place. */
export interface PolicyOffer extends PolicyName {
  readonly kind: PolicyPlace["kind"];
  /** What is to be written for it; further lines are indented from the first. */
  readonly insert: string;
}

/** What may be written at a place of a policy, as its schema has it. */
export function offersAt(schema: PolicySchema, place: PolicyPlace, names: PolicyNames): PolicyOffer[] {
  const node = schemaAt(schema, place.path);
  if (node === null) return [];
  if (place.kind === "key" && (node.properties ?? node.additionalProperties) !== undefined) {
    const own = Object.entries(node.properties ?? {}).map(([name, value]) => {
      const child = resolve(schema, value);
      const insert = `${name}:${place.isFlow ? " " : beginningOf(schema, child)}`;
      return { name, says: child.description ?? "", kind: "key" as const, insert };
    });
    const free = place.path.at(-1) === "rules" ? names.rules : [];
    const offers = [
      ...own,
      ...free.map((one) => ({ ...one, kind: "key" as const, insert: `${one.name}: ` })),
    ];
    return offers.filter(({ name }) => !place.beside.includes(name));
  }
  const values: readonly PolicyName[] = [
    ...wordsOf(node).map((name) => ({ name, says: node.description ?? "" })),
    ...namesFor(place.path, names),
  ];
  return values.map((one) => ({ ...one, kind: "value" as const, insert: one.name }));
}

/** What a key of a policy is for, or a name in it, in Markdown; `null` where there is nothing to say. */
export function helpAt(
  schema: PolicySchema,
  { path, word, kind }: PolicyPlace,
  names: PolicyNames,
): string | null {
  const named = names.rules.find(({ name }) => name === word);
  if (named !== undefined && keysOf(path).at(-1) === "rules") return named.says;
  const node = schemaAt(schema, kind === "key" ? [...path, word] : path);
  if (node === null) return null;
  const words = wordsOf(node);
  const parts = [
    node.description ?? "",
    words.length === 0 ? "" : words.map((one) => `\`${one}\``).join(" · "),
  ];
  const said = parts.filter((part) => part !== "").join("\n\n");
  return said === "" ? null : said;
}

/** The keys of `people` in the text of a policy. */
export function groupsIn(text: string): string[] {
  const [, people = ""] = /^people:[^\n]*\n((?:[ \t]+[^\n]*\n?|\n)*)/m.exec(text) ?? [];
  return Array.from(people.matchAll(/^[ \t]+["']?([\w-]+)["']?\s*:/gm), ([, name = ""]) => name);
}

function schemaAt(root: PolicySchema, path: readonly string[]): PolicySchema | null {
  let node: PolicySchema | null = root;
  for (const step of path) {
    const { items, properties, additionalProperties }: PolicySchema = node;
    const free = typeof additionalProperties === "object" ? additionalProperties : undefined;
    const next: PolicySchema | undefined = step.startsWith("*") ? items : (properties?.[step] ?? free);
    if (next === undefined) return null;
    node = resolve(root, next);
  }
  return node;
}

/** A node with what it refers to; its own words outrank those. */
function resolve(root: PolicySchema, node: PolicySchema): PolicySchema {
  const name = node.$ref?.replace("#/definitions/", "");
  return name === undefined ? node : { ...root.definitions?.[name], ...node };
}

/** How the value of a key begins: on its own line where it has keys, with a dash for each of a list of such. */
function beginningOf(root: PolicySchema, { type, items }: PolicySchema): string {
  if (type === "object") return "\n  ";
  if (type !== "array" || items === undefined) return " ";
  return resolve(root, items).type === "object" ? "\n  - " : " ";
}

function wordsOf({ type, enum: words, const: only }: PolicySchema): string[] {
  if (only !== undefined) return [String(only)];
  return type === "boolean" ? ["true", "false"] : [...(words ?? [])];
}

function namesFor(path: readonly string[], { rules, groups }: PolicyNames): readonly PolicyName[] {
  const [list, last] = path.slice(-2).map((step) => step.replace(/\d+$/, ""));
  if (last !== "*") return [];
  if (list === "rules") return rules;
  const owners = { name: ownersName, says: "The owners of the files in question, as CODEOWNERS names them." };
  const known = groups.map((name) => ({ name, says: "A group of people." }));
  return list === "by" ? [...known, owners] : [];
}

/** The keys of a path without the items of lists. */
function keysOf(path: readonly string[]): string[] {
  return path.filter((step) => !step.startsWith("*"));
}
