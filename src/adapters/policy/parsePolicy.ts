import { isAlias, isMap, LineCounter, parseDocument, visit } from "yaml";

import {
  defaultPolicy,
  type Policy,
  type PolicyProblem,
  type ReadPolicy,
  ownersName,
  type SignOff,
  type TeamItem,
} from "../../core/policy/policy.ts";
import type { RuleSetting, Severity } from "../../core/rules/finding.ts";
import { parseCondition, parseGlobs } from "./parseCondition.ts";
import { parseProvenancePolicy } from "./parseProvenancePolicy.ts";
import { policyNode, type PolicyNode } from "./policyNode.ts";

/** A policy is written by hand; a larger one is a mistake or an attack. */
const MAX_LENGTH = 256 * 1024;

const sections =
  "version critical rules read checklist noise people signOff override signatures provenance".split(" ");
const severities = ["high", "medium", "low"] as const;

/**
 * Reads the text of `.fresh-eyes/policy.yml`. With any mistake in it the policy is broken as a whole, and every mistake
 * is told with its line and column: half a policy would demand less than the team meant. Never throws.
 */
export function parsePolicy(text: string): ReadPolicy {
  if (text.length > MAX_LENGTH)
    return broken({ line: 1, column: 1, message: "The policy is larger than 256 KB" });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, strict: true });
  const problems: PolicyProblem[] = [];
  const note = (offset: number, message: string): void => {
    const { line, col } = lines.linePos(offset);
    problems.push({ line, column: col, message });
  };
  for (const { pos, message } of [...document.errors, ...document.warnings]) {
    note(pos[0], message.split("\n")[0]?.replace(/ at line \d+.*$/, "") ?? message);
  }
  visit(document, (_, node) => {
    // References can make a small text a huge one, and what they stand for is told far from where it stands.
    if (isAlias(node)) note(node.range?.[0] ?? 0, "A policy has no references (*name); write it out");
  });
  if (problems.length > 0) return { kind: "broken", problems };
  const policy = readSections(policyNode(document.contents, "A policy", note));
  if (problems.length > 0) return { kind: "broken", problems: inOrder(problems) };
  const section = isMap(document.contents) ? document.contents.get("provenance", true) : null;
  const provenance = parseProvenancePolicy(section, lines);
  return {
    kind: "policy",
    policy: { ...policy, provenance: provenance.signatures },
    text,
    problems: provenance.problems,
  };
}

function readSections(root: PolicyNode): Policy {
  const fields = root.fields(sections);
  const version = fields.get("version");
  if (version === undefined) root.reject("A policy needs its version first: write “version: 1”");
  else if (version.number(1) !== 1) version.reject("This version of Fresh Eyes reads policies of version 1");
  const people = new Map(
    (fields.get("people")?.members() ?? []).map(([name, names]) => [name, names.texts()] as const),
  );
  const override = fields.get("override")?.fields(["allowed", "by"]);
  const noise = fields.get("noise")?.fields(["generated", "never"]);
  return {
    version: 1,
    critical: globsIn(fields.get("critical")),
    rules: (fields.get("rules")?.members() ?? []).map(([id, setting]) => parseRule(id, setting)),
    read: fields.get("read")?.word(["all", "risky", "none"], "all") ?? defaultPolicy.read,
    checklist: distinct(fields.get("checklist")?.items() ?? [], parseTeamItem),
    noise: { generated: globsIn(noise?.get("generated")), never: globsIn(noise?.get("never")) },
    people,
    signOff: (fields.get("signOff")?.items() ?? []).map((item) => parseSignOff(item, people)),
    override: {
      allowed: override?.get("allowed")?.flag() ?? false,
      by: namesIn(override?.get("by"), people),
    },
    signatures:
      fields.get("signatures")?.word(["required", "optional"], "required") ?? defaultPolicy.signatures,
    provenance: defaultPolicy.provenance,
  };
}

function parseRule(id: string, node: PolicyNode): RuleSetting {
  const fields = node.fields(["severity", "paths"]);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) node.reject(`“${id}” is no id of a rule or category`);
  return {
    id,
    severity: fields.get("severity")?.word<Severity | "off">([...severities, "off"], "high") ?? null,
    paths: globsIn(fields.get("paths")),
  };
}

function parseTeamItem(node: PolicyNode): TeamItem {
  const fields = node.fields(["id", "ask", "why", "severity", "when"]);
  const id = fields.get("id")?.text() ?? "";
  const ask = fields.get("ask")?.text() ?? "";
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    node.reject("An item needs an id in small letters: “id: data-owner”");
  if (ask === "") node.reject("An item needs the question it asks: “ask: …”");
  return {
    id,
    ask,
    why: fields.get("why")?.text() ?? "",
    severity: fields.get("severity")?.word(severities, "medium") ?? "medium",
    when: parseCondition(fields.get("when")),
  };
}

function parseSignOff(node: PolicyNode, people: ReadonlyMap<string, unknown>): SignOff {
  const fields = node.fields(["name", "when", "by", "count", "notAuthor"]);
  return {
    name: fields.get("name")?.text() ?? "sign-off",
    when: parseCondition(fields.get("when")),
    by: namesIn(fields.get("by"), people),
    count: fields.get("count")?.number(1) ?? 1,
    notAuthor: fields.get("notAuthor")?.flag() ?? true,
  };
}

/** Addresses, logins, teams, groups and CODEOWNERS; a name that is none of these is a group somebody forgot. */
function namesIn(node: PolicyNode | undefined, people: ReadonlyMap<string, unknown>): readonly string[] {
  return (node?.items() ?? []).map((item) => {
    const name = item.text();
    const isKnown =
      name === ownersName || /^@[\w.-]+(\/[\w.-]+)?$|^[^\s@]+@[^\s@]+$/.test(name) || people.has(name);
    if (!isKnown && name !== "")
      item.reject(`“${name}” is no address, @login, @org/team or group of “people”`);
    return name;
  });
}

function globsIn(node: PolicyNode | undefined): readonly string[] {
  return node === undefined ? [] : parseGlobs(node);
}

function distinct(nodes: readonly PolicyNode[], parse: (node: PolicyNode) => TeamItem): TeamItem[] {
  const seen = new Set<string>();
  return nodes.map((node) => {
    const item = parse(node);
    if (seen.has(item.id)) node.reject(`There is another item “${item.id}”`);
    seen.add(item.id);
    return item;
  });
}

function inOrder(problems: readonly PolicyProblem[]): PolicyProblem[] {
  return [...problems].sort((left, right) => left.line - right.line || left.column - right.column);
}

function broken(problem: PolicyProblem): ReadPolicy {
  return { kind: "broken", problems: [problem] };
}
