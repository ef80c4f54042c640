import { splitLines } from "../../text/lines.ts";
import {
  countsOf,
  isAddedElsewhere,
  isAddedHere,
  linesAbove,
  linesInPlace,
  type Question,
} from "./question.ts";

/** Whether the change sets the same limit, by a call of the same name, in its place or in another file. */
export function isLimitedElsewhere(question: Question): boolean {
  const calls = Array.from(question.code.matchAll(/\b\w*(?:[tT]imeout|[dD]eadline)\w*\(/g), ([call]) => call);
  const names = Array.from(question.code.matchAll(/\b\w*[tT]imeout\w*(?=\s*[:=])/g), ([name]) => name);
  if (names.length > 0 && names.every((name) => isThereAsOften(question, name))) return true;
  const isLimit = (line: string): boolean => calls.some((call) => line.includes(call));
  return isAddedElsewhere(question, isLimit) || linesInPlace(question).some(isLimit);
}

/** Whether the file has a name as often as before. */
function isThereAsOften(question: Question, name: string): boolean {
  const { base, head } = countsOf(name, question);
  return head >= base;
}

/** Whether the head has no such route any more: then nobody can call it, however often. */
export function isRouteGone({ code, sides: { head } }: Question): boolean {
  const [, path] = /["'`](\/?[\w.:{}-]+(?:\/[\w.:{}-]*)+)["'`]/.exec(code) ?? [];
  return path !== undefined && head?.includes(path) !== true;
}

/** Whether the change gives the very same limit to what stands around the route: `->middleware('throttle:orders')->group(`. */
export function isLimitedAround(question: Question): boolean {
  const [limit] = /["']throttle:[^"']+["']/.exec(question.code) ?? [];
  return limit !== undefined && isAddedHere(question, (line) => line.includes(limit));
}

/** Whether what had the limit is gone with it, or the text only describes limits: by the lines it stands under. */
export function isLimitedGone({ code, sides: { base, head } }: Question): boolean {
  const left = new Set(splitLines(head ?? "").map((line) => line.trim()));
  const owners = ownersOf(linesAbove(base, code), code);
  return (
    owners.some((line) => !left.has(line.trim())) || /^kind: CustomResourceDefinition\b/m.test(base ?? "")
  );
}

/** The lines that some code of a YAML text stands under, which `resources:` alone says nothing of. */
function ownersOf(above: readonly string[], code: string): string[] {
  const owners: string[] = [];
  let indent = code.search(/\S/);
  for (const line of above.toReversed()) {
    const own = line.search(/\S/);
    if (own === -1 || own >= indent || line.trim().startsWith("#")) continue;
    indent = own;
    if (!/^\s*resources:\s*$/.test(line)) owners.push(line);
  }
  return owners;
}
