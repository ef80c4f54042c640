import type { Node } from "web-tree-sitter";

/** How a language writes what other files can call. */
export interface DeclarationShape {
  readonly kinds: Readonly<Record<string, "function" | "method" | "constructor">>;
  /** Names of methods that stand for the making of their class. */
  readonly constructors: readonly string[];
  /** Kinds that may have no body. */
  readonly hasBodiless: readonly string[];
  /** Kinds that are no symbols because what they declare has its body elsewhere. */
  readonly prototypes?: readonly string[];
  /** What a name looks like that callers write. */
  readonly names: RegExp;
  nameOf(node: Node): string;
  /** The nodes that hold the parameters, none where nothing is taken; `null` where it can't be called. */
  parametersOf(node: Node): readonly Node[] | null;
  resultOf(node: Node): string | null;
  bodyOf(node: Node): Node | null;
  /** The class it belongs to, "" for none; `null` where it stands in something else, such as a function. */
  ownerOf(node: Node): string | null;
  /** Whether it is called through the name of its owner: `Pay.charge`. */
  isStatic(node: Node): boolean;
  /** Whether it can provably be called from other files. */
  isVisible(node: Node, root: Node): boolean;
}

/** Reads a field of a node. */
export const field =
  (name: string) =>
  (node: Node): Node | null =>
    node.childForFieldName(name);

/** What most languages write alike. */
export const common = {
  constructors: [],
  hasBodiless: [],
  names: /^[\p{L}_$][\p{L}\p{N}_$]*$/u,
  nameOf: (node: Node) => node.childForFieldName("name")?.text ?? "",
  parametersOf: (node: Node) => listed(node.childForFieldName("parameters")),
  resultOf: (node: Node) => node.childForFieldName("return_type")?.text ?? null,
  bodyOf: field("body"),
  isStatic: () => false,
};

/** A node in a list, `null` where there is none. */
export function listed(node: Node | null): Node[] | null {
  return node === null ? null : [node];
}

/** The nearest of some kinds around a node. */
export function around(node: Node, kinds: readonly string[]): Node | null {
  for (let parent = node.parent; parent !== null; parent = parent.parent) {
    if (kinds.includes(parent.type)) return parent;
  }
  return null;
}

/** The class around a member whose class stands at the top of its file, "" at the top itself; `null` further in. */
export function ownerIn(
  node: Node,
  { classes, through, top }: Readonly<Record<"classes" | "through" | "top", readonly string[]>>,
): string | null {
  let owner = "";
  for (let parent = node.parent; parent !== null; parent = parent.parent) {
    if (top.includes(parent.type)) return owner;
    if (classes.includes(parent.type)) {
      if (owner === "")
        owner = parent.childForFieldName("name")?.text ?? parent.childForFieldName("type")?.text ?? "";
      if (owner === "") return null;
    } else if (!through.includes(parent.type)) return null;
  }
  return owner;
}

/** The words that stand before a declaration: `public static`. */
export function modifiersOf(node: Node): string {
  return node.children
    .filter(({ type }) => /modifier|annotation|attribute/.test(type))
    .map(({ text }) => text)
    .join(" ");
}

/** The first child of a kind. */
export function childOf(node: Node, type: string): Node | null {
  return node.children.find((child) => child.type === type) ?? null;
}
