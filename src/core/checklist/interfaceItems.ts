import { signatureWords } from "../interfaces/changedDeclarations.ts";
import type { ChangedDeclaration, Declaration } from "../interfaces/declaration.ts";
import type { InterfaceUsers } from "../interfaces/interfaceUsers.ts";
import type { QueueEntry } from "../risk/queue.ts";
import { count } from "../text/count.ts";
import { overlaps } from "../text/lineSpan.ts";
import { changeItem } from "./changeItem.ts";
import type { ChecklistItem } from "./checklistItem.ts";
import { clip } from "../text/clip.ts";
import { nameSome } from "../text/nameSome.ts";

/** How many declarations are asked about one by one, the most used first. */
const mostItems = 3;

/** How many places are named in a sentence. */
const mostPlaces = 3;

/** Asks of declarations that callers see otherwise what becomes of the calls that the change leaves alone. */
export function interfaceItems(
  users: readonly InterfaceUsers[],
  queue: readonly QueueEntry[],
): ChecklistItem[] {
  const rest = users.slice(mostItems);
  return users.slice(0, mostItems).flatMap((one, index) => {
    const entries = queue.filter((entry) => isAbout(entry, one.changed));
    if (entries.length === 0) return [];
    const isLast = index === Math.min(users.length, mostItems) - 1;
    const others =
      isLast && rest.length > 0
        ? ` Also called outside this change: ${rest.map(({ changed }) => code(nameOf(changed.base))).join(", ")}.`
        : "";
    const { path, base } = one.changed;
    const item = changeItem(`interface-users@${path}#${nameOf(base)}`, entries, {
      title: titleOf(one),
      ask: askOf(one),
      evidence: `${evidenceOf(one)}${others}`,
      severity: "medium",
    });
    return [{ ...item, path }];
  });
}

function titleOf({ changed, places }: InterfaceUsers): string {
  const does = changed.head === null ? "is gone and still called" : "is called";
  return `${code(`${nameOf(changed.base)}()`)} ${does} from ${count(places.length, "file")} outside this change`;
}

function askOf({ changed, places }: InterfaceUsers): string {
  const { base, head, language, changes } = changed;
  const name = code(`${nameOf(base)}()`);
  const where = placeWords(places);
  if (head === null) return `${name} is gone from ${changed.path}: what do ${where} call now?`;
  const results = changes.flatMap((one) => (one.kind === "every" ? [one.what] : []));
  if (results.includes("async")) {
    return head.isAsync
      ? `${name} is asynchronous now: what do ${where} do with the promise?`
      : `${name} is no longer asynchronous: what do ${where} wait for?`;
  }
  if (results.includes("result")) {
    return `${name} returned ${code(resultWords(base))} and returns ${code(resultWords(head))} now: what do ${where} do with it?`;
  }
  const [before, after] = [signatureWords(base, language), signatureWords(head, language)];
  const isOmitted = changes.every(({ kind }) => kind === "omits");
  const doing = isOmitted ? "rely on" : "pass";
  if (before === after) {
    return `${name} changed from ${code(`(${base.parameters})`)} to ${code(`(${head.parameters})`)}: what do ${where} ${doing} now?`;
  }
  return `${name} changed from ${code(before)} to ${code(after)}: what do ${where} ${doing} now?`;
}

function evidenceOf({ places, nTouched }: InterfaceUsers): string {
  const touched =
    nTouched === 0 ? "" : ` ${count(nTouched, "other file")} that names it is part of the change.`;
  return `Called in ${placeWords(places)}.${touched.replace("files that names it is", "files that name it are")}`;
}

function placeWords(places: InterfaceUsers["places"]): string {
  return nameSome(
    places.map(({ path, line }) => `${path}:${line}`),
    mostPlaces,
  );
}

function nameOf({ owner, name, kind }: Declaration): string {
  if (kind === "constructor") return `new ${name}`;
  return owner === "" ? name : `${owner}.${name}`;
}

function resultWords({ result }: Declaration): string {
  return result === "" ? "nothing" : result;
}

function isAbout({ file, hunk }: QueueEntry, { path, base, head }: ChangedDeclaration): boolean {
  if (file.path !== path) return false;
  return hunk.edits.some(
    (edit) =>
      edit.kind === "text" &&
      (overlaps(edit.base, base.lines) || (head !== null && overlaps(edit.head, head.lines))),
  );
}

/** Code in a sentence, on one line and not too long. */
function code(text: string): string {
  const flat = text.replace(/\s+/g, " ").replace(/`/g, "'");
  return `\`${clip(flat, 120)}\``;
}
