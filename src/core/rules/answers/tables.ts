import { linesAdded } from "./changedLines.ts";
import { around, linesAbove, linesHere, type Question } from "./question.ts";

/** Whether the file itself makes the table that is dropped, for as long as it needs it. */
export function isTemporary({ code, sides: { head } }: Question): boolean {
  const [name] = tablesDropped(code);
  if (name === undefined || head === null) return false;
  return new RegExp(
    `\\bCREATE\\s+TEMP(ORARY)?\\s+TABLE\\s+(IF\\s+NOT\\s+EXISTS\\s+)?["'\`]?${name}\\b`,
    "i",
  ).test(head);
}

/** The tables that statements of SQL drop, in order. */
function tablesDropped(code: string): string[] {
  return Array.from(
    code.matchAll(/\bDROP\s+TABLE\s+(?:IF\s+EXISTS\s+)?["'`]?(\w+)/gi),
    ([, name = ""]) => name,
  );
}

/** Whether the change makes the table whose columns it alters: no row of it is there yet. */
export function isTableNew({ code, change }: Question): boolean {
  const [, name] =
    /\b(?:(?:add|remove)_(?:columns?|reference)\s*\(?\s*:?["']?|ALTER\s+TABLE\s+(?:IF\s+EXISTS\s+)?(?:ONLY\s+)?["'`]?(?:\w+["'`]?\.["'`]?)?)(\w+)/i.exec(
      code,
    ) ?? [];
  if (name === undefined) return false;
  return isCreated(
    name,
    linesAdded(change, () => true),
  );
}

function isCreated(name: string, lines: readonly string[]): boolean {
  const makes = new RegExp(
    `\\bcreate_table\\s*\\(?\\s*:?["']?${name}\\b|\\bCREATE\\s+TABLE\\s+(IF\\s+NOT\\s+EXISTS\\s+)?["'\`]?(\\w+["'\`]?\\.["'\`]?)?${name}\\b`,
    "i",
  );
  return lines.some((line) => makes.test(line));
}

/** Whether the change makes all the tables that it drops further down: the way back of a migration. */
export function isMadeAbove(question: Question): boolean {
  const { code, sides } = question;
  const names = tablesDropped(code);
  const added = new Set(linesHere(question).added);
  const above = linesAbove(sides.head, code).filter((line) => added.has(line));
  return names.length > 0 && names.every((name) => isCreated(name, above));
}

/** Whether the change adds all the columns that it fills in every row. */
export function isColumnNew({ code, change }: Question): boolean {
  const [, settings = ""] = /\bUPDATE\b[^;]*?\bSET\b([^;]*)/i.exec(code) ?? [];
  const columns = Array.from(
    settings.matchAll(/(?<![\w.])["'`]?(\w+)["'`]?\s*=(?!=)/g),
    ([, name = ""]) => name,
  );
  const added = linesAdded(change, () => true);
  return columns.length > 0 && columns.every((column) => added.some((line) => addsColumn(column).test(line)));
}

function addsColumn(name: string): RegExp {
  return new RegExp(
    `\\bADD\\s+(COLUMN\\s+)?(IF\\s+NOT\\s+EXISTS\\s+)?["'\`]?${name}\\b|\\badd_column\\b.*[:"']${name}\\b`,
    "i",
  );
}

/** Whether the rows of the table that is dropped went elsewhere before, in the same migration. */
export function isCopied({ code, sides: { head } }: Question): boolean {
  const name = tablesDropped(code)[0] ?? /\bdrop_table\s*\(?\s*[:"'](\w+)/.exec(code)?.[1];
  const { before } = around(head, code);
  return name !== undefined && new RegExp(`\\b(UPDATE|INSERT)\\b[^;]*\\b${name}\\b`, "i").test(before);
}

/** Whether the file writes the rows anew that it deletes all of. */
export function isWrittenAnew({ code, sides: { head } }: Question): boolean {
  const [, name] = /\bDELETE\s+FROM\s+["'`]?(\w+)/i.exec(code) ?? [];
  return name !== undefined && new RegExp(`\\bINSERT\\s+INTO\\s+["'\`]?${name}\\b`, "i").test(head ?? "");
}

/** Whether a comment right above says where what is dropped is now, or that nobody reads it any more. */
export function isCalledUnneeded({ code, sides: { head } }: Question): boolean {
  const { before } = around(head, code);
  const comment =
    /(--|#|\/\/|\*)[^\n]*\b(no longer (needed|used|read)|now stored|moved to|replaced by)\b[^\n]*\n\s*$/i;
  return comment.test(before);
}

/** Whether the same migration of Django deletes the model that loses the column: that is asked about. */
export function isModelGone({ code, sides: { head } }: Question): boolean {
  const [, name] = /\bmodel_name=["'](\w+)["']/.exec(code) ?? [];
  return (
    name !== undefined && new RegExp(`\\bDeleteModel\\(\\s*(name=)?["']${name}["']`, "i").test(head ?? "")
  );
}
