import { normalizeCode } from "../rules/normalizeCode.ts";
import { splitCode } from "./splitCode.ts";

/** Types that everything fits. */
const anything = new Set(["any", "unknown", "object", "mixed", "interface{}", "typing.any"]);

/** Types of what returns nothing. */
const nothing = new Set(["", "void", "none", "unit", "()", "null", "undefined", "never", "noreturn"]);

/** Results that something must be done with, so that a call that ignored nothing before ignores something now. */
const wantsCare = /\b(promise|task|valuetask|future|deferred|awaitable|coroutine|error|result|either)\b/i;

/** Whether every value that fits the type `narrow` provably fits the type `wide`; types are as written. */
export function fits(narrow: string, wide: string): boolean {
  const [left, right] = [plainType(narrow), plainType(wide)];
  if (left === right || anything.has(right)) return true;
  const [some, all] = [membersOf(left), membersOf(right)];
  if (some.length > 1 || all.length > 1) {
    return some.every((one) => all.some((other) => one === other || (one !== left && fits(one, other))));
  }
  const [inner, outer] = [/^([\w.]+)[<[](.+)[>\]]$/s.exec(left), /^([\w.]+)[<[](.+)[>\]]$/s.exec(right)];
  if (inner === null || outer === null || inner[1] !== outer[1]) return false;
  return fits(inner[2] ?? "", outer[2] ?? "");
}

/** Whether callers see that what they pass is to be of another type. Where a compiler checks it, only plain types tell. */
export function isOtherArgument(before: string, after: string, isChecked: boolean): boolean {
  if (before === "" || after === "" || fits(before, after)) return false;
  return !isChecked || (plain.test(before) && plain.test(after));
}

const plain =
  /^(string|number|boolean|bigint|u?int\d*|[iuf]\d+|long|short|byte|float\d*|double|decimal|char|bool|str|[iu]size|s?size_t|u?int\d+_t|((un)?signed )?(long )?(long|int|short|char))$/i;

/** What a language says of results: whether silence means that there is none, and whether a compiler checks their use. */
export interface ResultRules {
  readonly isSilenceNothing: boolean;
  readonly isChecked: boolean;
}

/**
 * Whether callers see that a result's type is another; one that was not written or is not any more tells nothing. Where
 * a compiler checks the use, only what it lets pass counts: nothing may come back, or it must be waited for or checked.
 */
export function isOtherResult(before: string, after: string, rules: ResultRules): boolean {
  if (!rules.isSilenceNothing && (before === "" || after === "")) return false;
  if (anything.has(plainType(before)) || anything.has(plainType(after))) return false;
  const isCareNew = wantsCare.test(after) && !wantsCare.test(before);
  if (nothing.has(plainType(before))) return !nothing.has(plainType(after)) && isCareNew;
  if (fits(after, before)) return false;
  const isNothingNew = mayBeNothing.test(after) && !mayBeNothing.test(before);
  return !rules.isChecked || isCareNew || isNothingNew || (plain.test(before) && plain.test(after));
}

const mayBeNothing = /\b(null|undefined|none)\b|\?$|\boption(al)?\b/i;

function plainType(type: string): string {
  const bare = normalizeCode(type)
    .toLowerCase()
    .replace(/["']/g, "")
    .replace(/^\w+\.(?=\w+(\[|$))/, "");
  return bare.replace(/^optional\[(.*)\]$/s, "$1|none").replace(/^\?(\w.*)$/s, "$1|null");
}

function membersOf(type: string): string[] {
  const union = /^union\[(.*)\]$/s.exec(type)?.[1];
  if (union !== undefined) return splitCode(union, ",").flatMap(membersOf);
  if (/^\w[\w.]*\?$/.test(type)) return [type.slice(0, -1), "null"];
  return splitCode(type, "|");
}
