import { isMap, isNode, isScalar, isSeq, type LineCounter, type Node } from "yaml";

import type { PolicyProblem } from "../../core/policy/policy.ts";
import { noOwnSignatures, type OwnList, type OwnSignatures } from "../../core/provenance/ownSignatures.ts";
import { ownLists, parseOwnSignatures } from "../../core/provenance/parseOwnSignatures.ts";

/**
 * Reads the `provenance` section of a policy: the signs of an AI that a team adds. Takes the section's node, `null` or
 * missing where the policy has none, and the counter its document was parsed with. An entry with an error is left out.
 */
export function parseProvenancePolicy(
  section: Node | null | undefined,
  lines: LineCounter,
): { readonly signatures: OwnSignatures; readonly problems: readonly PolicyProblem[] } {
  const found: PolicyProblem[] = [];
  const note = (node: unknown, message: string): void => {
    const { line, col } = lines.linePos(offsetOf(node) ?? offsetOf(section) ?? 0);
    found.push({ line: Math.max(line, 1), column: Math.max(col, 1), message });
  };
  if (section === null || section === undefined || isEmpty(section)) {
    return { signatures: noOwnSignatures, problems: found };
  }
  if (!isMap(section)) {
    note(section, '"provenance" must be a table of lists');
    return { signatures: noOwnSignatures, problems: found };
  }
  for (const { key } of section.items) {
    const name = isScalar(key) ? String(key.value) : "";
    if (!isListName(name))
      note(key, `There is no list "${name.slice(0, 40)}"; there are ${ownLists.join(", ")}`);
  }
  const lists = Object.fromEntries(ownLists.map((list) => [list, valueOf(section.get(list, true))]));
  const { signatures, problems } = parseOwnSignatures(lists);
  for (const { list, index, field, message } of problems) {
    const path = [list, ...(index === null ? [] : [index]), ...(field === null ? [] : [field])];
    note(section.getIn(path, true) ?? section.getIn(path.slice(0, 2), true), message);
  }
  return { signatures, problems: found };
}

function isListName(name: string): name is OwnList {
  return (ownLists as readonly string[]).includes(name);
}

function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === null;
}

function offsetOf(node: unknown): number | null {
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}

/** The plain value of a list of tables of scalars; anything else in it becomes what the parser refuses. */
function valueOf(node: unknown, depth = 0): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node) && depth === 0) return node.items.map((item) => valueOf(item, depth + 1));
  if (isMap(node) && depth === 1) {
    return Object.fromEntries(
      node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : "", valueOf(value, depth + 1)]),
    );
  }
  // Aliases and nesting have no place here, and following them could take for ever.
  return node === undefined ? undefined : Number.NaN;
}
