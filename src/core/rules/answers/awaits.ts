import { endsSomething } from "../tidying.ts";
import { linesOf } from "./changedLines.ts";
import { isAddedHere, type Question } from "./question.ts";

/** Whether the change declares what the code waits for as asynchronous no more. */
export function isSynchronousNow({ code, change: { files } }: Question): boolean {
  const word = awaitedIn(code);
  if (word === null) return false;
  const declares = new RegExp(
    `\\b(function|def|func|fun|const|let|static|public|private|protected|internal|override)\\b[^=(]*[ #]${word}\\s*[(=:<]|^\\s*#?${word}\\s*[(<]|^\\s*${word}\\s*[:=].*=>`,
  );
  const isWaited = /\b(async|await|suspend|Promise|Task|ValueTask|Awaitable|Coroutine|Future)\b/;
  return files.some((file) => {
    const { removed, added } = linesOf(file);
    return (
      removed.some((line) => declares.test(line.replace(/\basync\s+/, "")) && isWaited.test(line)) &&
      added.some((line) => declares.test(line) && !isWaited.test(line))
    );
  });
}

/** Whether the file declares what the code waits for as a function that is not asynchronous and returns nothing. */
export function isSynchronousAnyway({ code, sides: { head } }: Question): boolean {
  const word = awaitedIn(code);
  if (word === null || head === null || !/\bawait (this|self)\./.test(code)) return false;
  const declared = new RegExp(
    `^([ \\t]*)(?:(?:public|private|protected|static|override) )*(?:def |#)?${word}\\([^()]*\\)(?::\\s*void)?\\s*\\{\\n([^]*?)\\n\\1\\}`,
    "gm",
  );
  const bodies = Array.from(head.matchAll(declared), ([, , body = ""]) => body);
  return bodies.length === 1 && bodies.every((body) => !/\breturn\s+[^\s;]/.test(body));
}

/** Whether all calls of what the code waits for are still waited for: it was called in two places, and is in one. */
export function isAwaitedEverywhere({ code, sides: { head } }: Question): boolean {
  const word = awaitedIn(code);
  if (word === null || head === null) return false;
  const call = /\bawait\s+(\S.*\));?$/.exec(code.trim())?.[1];
  const same = call === undefined ? [] : head.split(call).slice(0, -1);
  if (same.length > 0 && same.every((before) => /\bawait\s+$/.test(before))) return true;
  const calls = Array.from(
    head.matchAll(
      new RegExp(
        `(\\bawait\\s+)?(?:[\\w$]+[?!]?\\.)*(?<![\\w$]|\\b(?:function|def|async)\\s+)${word}\\(`,
        "g",
      ),
    ),
  );
  return calls.length > 0 && calls.every(([, awaited]) => awaited !== undefined);
}

/** Whether what is called is kept under a name, and the name is waited for: `const saving = save(order); await saving`. */
export function isKeptAndAwaited({ code, sides: { head } }: Question): boolean {
  const word = awaitedIn(code);
  if (word === null || head === null) return false;
  const kept = head.matchAll(
    new RegExp(`(?<![\\w$])(\\w+)\\s*=\\s*(?:[\\w$]+[?!]?(?:\\.|->|::))*${word}\\(`, "g"),
  );
  return Array.from(kept, ([, name]) => new RegExp(`\\bawait ${name ?? ""}\\b(?![.(])`)).some((waits) =>
    waits.test(head),
  );
}

/** Whether nothing is left of what the code waits for: the file does not name it any more. */
export function isNothingLeft({ code, sides: { head } }: Question): boolean {
  const [, inList, itself] = /\(\*(\w+)|\b(\w+)\.join\(/.exec(code) ?? [];
  const name = inList ?? itself;
  return name !== undefined && head !== null && !new RegExp(`\\b${name}\\b`).test(head);
}

/** Whether the code ends what a declaration that the change adds to its file disposes of: `await using`. */
export function isDisposedNow(question: Question): boolean {
  return endsSomething(question.code.trim()) && isAddedHere(question, (line) => /\bawait using\b/.test(line));
}

/** The name of the call that the code waits for, for a regular expression. */
function awaitedIn(code: string): string | null {
  const name = /\bawait\s+(?:[\w$]+(?:\(\))?[?!]?(?:\.|->|::))*([\w$]+)\s*[(<]/.exec(code)?.[1];
  return name?.replaceAll("$", "\\$") ?? null;
}
