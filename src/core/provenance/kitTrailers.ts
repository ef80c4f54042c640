import { modelIn, namedAgent } from "./agents.ts";
import { findAiName, isDenial } from "./aiNames.ts";
import type { Mark } from "./messageMarks.ts";
import type { Agent } from "./provenance.ts";
import { oneLine } from "../text/oneLine.ts";

const KIT_TRAILER = /^(ai-authored-by|ai-authorship|ai-lines|human-lines|ai-attribution)[ \t]*:[ \t]*(.*)$/i;
const MAX_TEXT_LENGTH = 300;

interface KitLine {
  readonly key: string;
  readonly value: string;
  readonly text: string;
}

/**
 * Reads the trailers that a hook kit for Kiro writes, and others after it: who, in which part, how many lines. They are
 * one statement and mean what they say together: `ai-authored-by` beside `ai-lines: 0` declares nothing, and beside
 * `human-lines: 12` it says that an AI assisted.
 */
export function readKitTrailers(lines: readonly string[]): Mark[] {
  const found = lines.flatMap((line): KitLine[] => {
    const text = line.trim();
    const [, key = "", value = ""] = KIT_TRAILER.exec(text) ?? [];
    return key === "" ? [] : [{ key: key.toLowerCase(), value: value.trim(), text }];
  });
  const meaning = meaningOf(found);
  return found.map(({ text }): Mark => ({
    ...meaning,
    source: "trailer",
    text: oneLine(text, MAX_TEXT_LENGTH),
  }));
}

function meaningOf(found: readonly KitLine[]): Omit<Mark, "source" | "text"> {
  const valuesOf = (key: string): string[] => found.filter((one) => one.key === key).map((one) => one.value);
  const authors = valuesOf("ai-authored-by").filter((value) => !isDenial(value));
  const authorship = valuesOf("ai-authorship").map((value) => value.toLowerCase());
  const counts = { ai: valuesOf("ai-lines").map(asCount), human: valuesOf("human-lines").map(asCount) };
  const agent = authors[0] === undefined ? null : agentNamed(authors[0]);
  const denied = authorship.includes("human-only") || counts.ai.includes(0);
  const generated = authors.length > 0 || authorship.includes("generated");
  const assisted =
    authorship.includes("assisted") ||
    (counts.human.some((count) => count !== null && count > 0) && !authorship.includes("generated"));
  const written = counts.ai.some((count) => count !== null && count > 0);
  if (denied || !(generated || written || authorship.includes("assisted"))) {
    return { agent, role: "context", strength: "weak" };
  }
  return generated && !assisted
    ? { agent, role: "author", strength: "medium" }
    : { agent, role: "assist", strength: "medium", caveat: "assisted" };
}

function agentNamed(value: string): Agent {
  return findAiName(value)?.agent ?? namedAgent(value.split(/\s/)[0] ?? value, modelIn(value));
}

function asCount(value: string): number | null {
  return /^\d{1,9}$/.test(value) ? Number(value) : null;
}
