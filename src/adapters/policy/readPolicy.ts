import { isMap, isScalar, LineCounter, parseDocument } from "yaml";

import type { ReadPolicy } from "../../app/ports.ts";
import { oneLine } from "../../core/provenance/agents.ts";
import { noOwnSignatures } from "../../core/provenance/ownSignatures.ts";
import { parseProvenancePolicy } from "./parseProvenancePolicy.ts";

/** Where a repository keeps its policy. */
export const policyPath = ".fresh-eyes/policy.yml";

const MAX_LENGTH = 1024 * 1024;
const readSections = new Set(["version", "provenance"]);

/**
 * Reads the text of a policy, `null` where there is none. A policy that is there and not understood is an obligation
 * nobody can check: it must never silently mean "no policy". What is wrong in `provenance` only loses evidence, so it is
 * a problem and no obligation.
 */
export function readPolicy(text: string | null): ReadPolicy {
  if (text === null) return { signatures: noOwnSignatures, unmet: [], problems: [] };
  if (text.length > MAX_LENGTH) return unreadable("it is larger than 1 MB");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    return unreadable(`line ${line}, column ${col}: ${error.message.split("\n")[0] ?? error.code}`);
  }
  const { contents } = document;
  if (contents === null) return readPolicy(null);
  if (!isMap(contents)) return unreadable("it is no table of sections");
  const version: unknown = contents.get("version") ?? 1;
  if (version !== 1) return unreadable("it is of another version than 1");
  const unread = contents.items
    .map(({ key }) => (isScalar(key) ? oneLine(String(key.value), 40) : ""))
    .filter((name) => !readSections.has(name))
    .map((name) => (name === "" ? "a section without a name" : name));
  const { signatures, errors } = parseProvenancePolicy(contents.get("provenance", true), lines);
  return {
    signatures,
    unmet: unread.length === 0 ? [] : [`${there}, of which this version cannot read: ${unread.join(", ")}`],
    problems: errors.map(({ line, column, message }) => ({
      path: policyPath,
      message: `line ${line}, column ${column}: ${message}`,
    })),
  };
}

const there = `The repository has a ${policyPath}`;

function unreadable(why: string): ReadPolicy {
  return { signatures: noOwnSignatures, unmet: [`${there}, which cannot be read: ${why}`], problems: [] };
}
