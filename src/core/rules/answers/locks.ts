import { splitLines } from "../../text/lines.ts";
import { isAddedHere, linesGoneBelow, linesInPlace, type Question } from "./question.ts";

const guards =
  /\b(?:r|read_?|write_?)?lock(?:_guard|ed)?\b\s*[({:]|\bsynchronized\b|\bacquire\(|\batomic\b|\.Store\(/i;

/** How many lines of a function are looked at, from its name on: a helper that takes a lock is short. */
const nLinesOfHelper = 8;

/** Whether what stands in its place calls a function of the change that takes a lock itself, or stores in one step. */
export function isTakenInHelper(question: Question): boolean {
  const called = linesInPlace(question).flatMap((line) =>
    Array.from(line.matchAll(/\b(\w+)\(/g), ([, name]) => name),
  );
  return [...question.texts.values()].some(({ base, head }) =>
    called.some((name) => name !== undefined && guardsIn(name, head) && !guardsIn(name, base)),
  );
}

/** Whether a queue does it now, which does one thing after the other. */
export function isQueued(question: Question): boolean {
  return linesInPlace(question).some((line) => /queue\.a?sync\b/i.test(line));
}

/** Whether the same lock is held to the end of the function now: `c.RLock()`, then `c.Lock()` and `defer c.Unlock()`. */
export function isHeldToEnd(question: Question): boolean {
  const [, owner] = /([\w.]+)\.R?Lock\(\)/.exec(question.code) ?? [];
  return (
    owner !== undefined &&
    isAddedHere(question, (line) => new RegExp(`\\bdefer ${owner}\\.R?Unlock\\(\\)`).test(line))
  );
}

/** Whether a lock is asked of the same one at another place: `async with bus.acquire_lock(key):` around more. */
export function isTakenFurtherUp(question: Question): boolean {
  const call = /[\w.]+\.(?:acquire|lock)_?\w*\(/i.exec(question.code)?.[0];
  return (
    call !== undefined &&
    isAddedHere(question, (line) => line.includes(`with ${call}`)) &&
    question.code.includes(`with ${call}`)
  );
}

/** Whether nothing is left of what was set under the lock. */
export function isGuardedGone(question: Question): boolean {
  const { head } = question.sides;
  const [guarded = "", end] = linesGoneBelow(question)
    .join("\n")
    .split(/\.R?[uU]nlock\(/);
  if (end === undefined) return false;
  const names = Array.from(guarded.matchAll(/^\s*([\w.]+)\s*=(?!=)/gm), ([, name = ""]) => name);
  return names.length > 0 && names.every((name) => !new RegExp(`(?<![\\w.])${name}\\s*=`).test(head ?? ""));
}

/** Whether a text defines a function of this name that begins with taking a lock, or with storing in one step. */
function guardsIn(name: string, text: string | null): boolean {
  const defines = new RegExp(`^(?!.*[=;]).*\\b${name}\\(`);
  const lines = splitLines(text ?? "");
  return lines.some(
    (line, at) =>
      defines.test(line) &&
      /[{:]\s*$/.test(line) &&
      lines.slice(at + 1, at + nLinesOfHelper).some((one) => guards.test(one)),
  );
}
