import type { Node, QueryMatch } from "web-tree-sitter";

import type { Declaration } from "../../core/interfaces/declaration.ts";
import type { DeclarationShape } from "./declarationShape.ts";
import { declarationShapes } from "./declarationShapes.ts";
import type { Language } from "./language.ts";

/** A longer signature is nothing that a person compares. */
const maxSignature = 4_000;

/** What other files can call, of the symbols that `findSymbols` found in a tree: functions that are provably visible outside. */
export function findDeclarations(
  symbols: readonly QueryMatch[],
  root: Node,
  language: Language,
): Declaration[] {
  const shape = declarationShapes[language.id];
  if (shape === undefined) return [];
  const nodes = symbols.flatMap(({ captures }) =>
    captures.filter(({ name }) => name === "symbol").map(({ node }) => node),
  );
  const prototypes = shape.prototypes === undefined ? [] : root.descendantsOfType([...shape.prototypes]);
  return [...nodes, ...prototypes].flatMap((node) => declarationOf(node, root, { shape, language }));
}

function declarationOf(
  node: Node,
  root: Node,
  { shape, language }: { readonly shape: DeclarationShape; readonly language: Language },
): Declaration[] {
  const kind = shape.kinds[node.type];
  const name = shape.nameOf(node);
  const called = node.childForFieldName("value") ?? node;
  const parameters = shape.parametersOf(called);
  if (kind === undefined || parameters === null || !shape.names.test(name)) return [];
  const owner = shape.ownerOf(node);
  if (owner === null || !shape.isVisible(node, root)) return [];
  const isConstructor = owner !== "" && (kind === "constructor" || shape.constructors.includes(name));
  const body = shape.bodyOf(called);
  const text = withoutComments(parameters, language);
  if (body === null && !shape.hasBodiless.includes(node.type)) return [];
  if (text.length > maxSignature || (node.hasError && parameters.some(({ hasError }) => hasError))) return [];
  const start = node.startPosition.row;
  const isBraced = body?.text.startsWith("{") === true;
  const last = body === null ? node.endPosition.row : body.startPosition.row - (isBraced ? 0 : 1);
  const end = Math.max(parameters.at(-1)?.endPosition.row ?? start, last);
  return [
    {
      name: isConstructor ? owner : name,
      owner,
      kind: isConstructor ? "constructor" : owner === "" || shape.isStatic(node) ? "function" : "method",
      parameters: text.replace(/^\(([\s\S]*)\)$/, "$1").trim(),
      result: (shape.resultOf(called) ?? "").replace(/^\s*(:|->)\s*/, "").trim(),
      isAsync: isAsync(called),
      lines: { start: start + 1, lines: end - start + 1 },
    },
  ];
}

function isAsync(node: Node): boolean {
  return node.children.some(
    ({ type, text }) => type === "async" || (type === "modifiers" && /\bsuspend\b/.test(text)),
  );
}

/** The texts of nodes one after the other. */
function withoutComments(nodes: readonly Node[], { comments }: Language): string {
  return nodes
    .map((node) => {
      const found = comments.flatMap((type) => node.descendantsOfType(type));
      let text = node.text;
      for (const comment of [...found].sort((left, right) => right.startIndex - left.startIndex)) {
        const [start, end] = [comment.startIndex - node.startIndex, comment.endIndex - node.startIndex];
        text = `${text.slice(0, start)} ${text.slice(end)}`;
      }
      return text;
    })
    .join(" ");
}
