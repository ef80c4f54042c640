import { isMap, isScalar, isSeq, type Node } from "yaml";

/** Notes a mistake at an offset of the text. */
export type NoteProblem = (offset: number, message: string) => void;

/** A value of the policy with its place, read with a mistake noted for whatever it should not be. */
export interface PolicyNode {
  /** The members of a map whose keys are among `known`; others are mistakes. */
  fields(known: readonly string[]): ReadonlyMap<string, PolicyNode>;
  /** All members of a map whose keys are free. */
  members(): readonly (readonly [string, PolicyNode])[];
  /** The items of a list. */
  items(): readonly PolicyNode[];
  text(): string;
  texts(): readonly string[];
  /** One of some words. */
  word<T extends string>(words: readonly T[], otherwise: T): T;
  flag(): boolean;
  /** A whole number of at least `least`. */
  number(least: number): number;
  reject(message: string): void;
}

/** Wraps a node of a YAML document; `name` is what mistakes call it. */
export function policyNode(node: Node | null, name: string, note: NoteProblem): PolicyNode {
  const offset = node?.range?.[0] ?? 0;
  const reject = (message: string): void => {
    note(offset, message);
  };
  const wrap = (value: unknown, inner: string): PolicyNode => policyNode(asNode(value, node), inner, note);
  const scalar = (): unknown => (isScalar(node) ? node.value : undefined);
  const members = (): readonly (readonly [string, PolicyNode])[] => {
    if (!isMap(node)) {
      reject(`${name} must be a map`);
      return [];
    }
    return node.items.map(({ key, value }) => {
      const text = isScalar(key) ? String(key.value) : "";
      // A key without a value is told at the key: an empty value has no place of its own.
      return [text, wrap(value ?? key, `“${text}”`)] as const;
    });
  };
  return {
    reject,
    members,
    fields(known) {
      const found = members();
      for (const [key, value] of found) {
        if (!known.includes(key)) {
          value.reject(`${name} has no field “${key}”; it may have ${known.join(", ")}`);
        }
      }
      return new Map(found.filter(([key]) => known.includes(key)));
    },
    items() {
      if (isSeq(node)) return node.items.map((item, index) => wrap(item, `item ${index + 1} of ${name}`));
      reject(`${name} must be a list`);
      return [];
    },
    text() {
      const value = scalar();
      if (typeof value === "string" && value.trim() !== "") return value.trim();
      reject(`${name} must be a text`);
      return "";
    },
    texts() {
      return this.items().map((item) => item.text());
    },
    word(words, otherwise) {
      const value = scalar();
      const found = words.find((word) => word === value);
      // YAML reads a bare off as a word or as a switch, depending on its version.
      if (found === undefined) reject(`${name} must be one of ${words.join(", ")}`);
      return found ?? otherwise;
    },
    flag() {
      const value = scalar();
      if (typeof value === "boolean") return value;
      reject(`${name} must be true or false`);
      return false;
    },
    number(least) {
      const value = scalar();
      if (typeof value === "number" && Number.isInteger(value) && value >= least) return value;
      reject(`${name} must be a whole number of at least ${least}`);
      return least;
    },
  };
}

function asNode(value: unknown, parent: Node | null): Node | null {
  return typeof value === "object" && value !== null && "range" in value ? (value as Node) : parent;
}
