import type { Node } from "web-tree-sitter";

import type { Language } from "./language.ts";

/** How much of an error a piece of code holds: all of it, its message alone, or its message among other words. */
type Held = "all" | "part" | "words";

const around =
  /^(parenthesized_expression|cast_expression|as_expression|ternary_expression|conditional_expression|argument|value_argument|await_expression|elvis_expression|collection_literal)$/;
const compares = /^(==|!=|===|!==|<|>|&&|\|\||instanceof|is)$/;
const joins =
  /^(binary_expression|additive_expression|interpolation|interpolated_string_expression|encapsed_string|template_substitution|template_string|string_literal)$/;
const logs = /log|report|notify|alert/i;

/**
 * Whether an error goes on from a handler's body as a whole, to a call, another error, a variable or the caller, or its
 * message does among words of one's own, to something that logs. A look at a part of it alone is neither.
 */
export function passesOn(body: Node, name: string, language: Language): boolean {
  return usesOf(body, name, language).some((use) => goesOn(use, body, language));
}

/** A place where an error's value stands, and through how many variables it came there. */
interface Use {
  readonly node: Node;
  readonly held: Held;
  readonly variables: number;
}

/** The places of a body, other functions left out, where a name stands for its value. */
function usesOf(node: Node, name: string, language: Language): Use[] {
  const inText = new RegExp(`\\$${name.replaceAll(/\W/g, "")}(?!\\w)`, "u");
  return node.children.flatMap((child) => {
    if (isOtherCode(child, language)) return [];
    // Kotlin's "$e" has no node of its own.
    if (child.type === "string_literal" && inText.test(child.text))
      return [{ node: child, held: "all" as const, variables: 0 }];
    if (child.text !== name) return usesOf(child, name, language);
    return /identifier|variable_name/.test(child.type) && !isNameOnly(child)
      ? [{ node: child, held: "all" as const, variables: 0 }]
      : usesOf(child, name, language);
  });
}

/** A class or function that is declared in a body may never run; what is handed to a call as one does. */
function isOtherCode({ type }: Node, { functions }: Language): boolean {
  return (
    type === "class_body" || (functions.includes(type) && /declaration|local_function|definition/.test(type))
  );
}

/** The name is declared, assigned or that of a member: its value is not meant. */
function isNameOnly(node: Node): boolean {
  const { parent } = node;
  if (parent === null || /parameter|pattern|(?<!property_)declaration$/.test(parent.type)) return true;
  return ["name", "field", "property", "left"].some(
    (field) => parent.childForFieldName(field)?.id === node.id,
  );
}

/** Follows a value outwards to what is done with it. */
function goesOn({ node: from, held, variables }: Use, body: Node, language: Language): boolean {
  let holds = held;
  for (let node = from; node.parent !== null && node.id !== body.id; node = node.parent) {
    const { parent } = node;
    const { type } = parent;
    if (around.test(type)) continue;
    if (isReceiver(node, parent)) {
      if (holds === "all") holds = "part";
    } else if (joins.test(type)) {
      if (parent.children.some((child) => compares.test(child.type))) return false;
      if (holds === "part") holds = "words";
    } else if (/^(argument_list|value_arguments|arguments)$/.test(type)) {
      if (holds === "all") return true;
      if (
        holds === "part" &&
        parent.namedChildren.some((other) => other.id !== node.id && saysMore(other, node))
      )
        holds = "words";
    } else if (/^(variable_declarator|property_declaration|assignment|assignment_expression)$/.test(type)) {
      if (holds === "all") return true;
      const variable = variableOf(parent);
      const kept = /^\S+\s*[+.]=/.test(parent.text) ? "words" : holds;
      return (
        variables < 2 &&
        variable !== null &&
        usesOf(body, variable, language).some(
          (use) =>
            use.node.startIndex > parent.endIndex &&
            goesOn({ node: use.node, held: kept, variables: variables + 1 }, body, language),
        )
      );
    } else if (/^(return|throw)/.test(type)) {
      return holds === "all" || (holds === "words" && type.startsWith("return"));
    } else if (
      /^(initializer_expression|array_initializer|object|pair|array_creation_expression|dictionary)$/.test(
        type,
      )
    ) {
      if (holds === "all") return true;
    } else if (/(^|_)(block|body|statement|clause)$/.test(type)) {
      return holds === "words" && logs.test(node.text.replaceAll(/"(?:[^"\\]|\\.)*"/g, ""));
    }
  }
  return false;
}

/** `node` is what a member is taken of, or the call of a member. */
function isReceiver(node: Node, parent: Node): boolean {
  const { type } = parent;
  if (
    /^(method_invocation|field_access|member_access_expression|member_call_expression|navigation_expression)$/.test(
      type,
    )
  )
    return parent.namedChildren[0]?.id === node.id && parent.childForFieldName("arguments")?.id !== node.id;
  return (
    /^(call_expression|invocation_expression|conditional_access_expression|object_creation_expression|function_call_expression)$/.test(
      type,
    ) && parent.namedChildren[0]?.id === node.id
  );
}

/** Another argument that is neither a constant, an empty text nor more of the same error. */
function saysMore(other: Node, own: Node): boolean {
  return !/^([\w.]*\b[A-Z][A-Z\d_]*|null|""|Level\.\w+)$/.test(other.text) && other.text !== own.text;
}

/** The variable that a declaration or an assignment gives a value. */
function variableOf(declaration: Node): string | null {
  const left =
    declaration.childForFieldName("name") ??
    declaration.childForFieldName("left") ??
    declaration.namedChildren[0];
  return left != null && /^\$?\w+$/.test(left.text) ? left.text : null;
}
