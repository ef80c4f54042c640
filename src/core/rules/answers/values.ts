import type { Question } from "./question.ts";

/**
 * Whether every value that is pasted into a statement is one of a fixed choice, a number, escaped, or a clause that some
 * function builds: `${column}` after `if (!columns.includes(column)) throw …`.
 */
export function areValuesChosen({ code, sides: { head } }: Question): boolean {
  const pasted = Array.from(code.matchAll(/\$\{([^{}]+)\}/g), ([, value = ""]) => value.trim());
  return pasted.length > 0 && pasted.every((value) => isChosen(value, head ?? ""));
}

function isChosen(value: string, text: string): boolean {
  // `SqlString.escape(zone)`, `functionOf[bucket]` with a table of the program.
  if (makesSafe.test(value) || /^[A-Z]\w*\[\w+\]$/.test(value)) return true;
  if (!/^\w+$/.test(value)) return false;
  const isAsked = new RegExp(`\\.(includes|has)\\(${value}\\)`).test(text);
  const [, made = ""] = new RegExp(`\\b(?:const|let) ${value}\\b[^=;]*=\\s*([^;]*)`).exec(text) ?? [];
  return isAsked || makesSafe.test(made);
}

const makesSafe = /\b(escape\w*|Number|parseInt|parseFloat|\w+(Statement|Clause))\(|\.(includes|has|now)\(/;
