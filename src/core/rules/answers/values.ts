import { isAddedHere, isRemovedHere, type Question } from "./question.ts";

/**
 * Whether every value that is pasted into a statement is one of a fixed choice, a number, escaped, or a clause that some
 * function builds: `${column}` after `if (!columns.includes(column)) throw …`.
 */
export function areValuesChosen({ code, sides: { head } }: Question): boolean {
  const pasted = Array.from(code.matchAll(/\$\{([^{}]+)\}/g), ([, value = ""]) => value.trim());
  if (pasted.length > 0) return pasted.every((value) => isChosen(value, head ?? ""));
  const joined = Array.from(code.matchAll(/\+\s*(?!["'\s])([^+"']+)/g), ([, value = ""]) => value.trim());
  return joined.length > 0 && joined.every((value) => isConstantOrNumber(value));
}

/** `TABLE_NAME`, `getItemIds(items)`, `rows.size()` */
function isConstantOrNumber(value: string): boolean {
  return /^([A-Z][A-Z0-9_.]+|\w*(Ids?|Count|size|length)\([\w.]*\)|[\w.]+\.(size\(\)|length(\(\))?))[\s;,)]*$/.test(
    value,
  );
}

/** Whether the command is put together from names that the script gives constants, and nothing else. */
export function areNamesConstant({ code, sides: { head } }: Question): boolean {
  const [, command = ""] = /\beval "?([^"]*)"?/.exec(code) ?? [];
  const names = Array.from(command.matchAll(/\$\{?(\w+)\}?/g), ([, name = ""]) => name);
  return (
    names.length > 0 &&
    names.every((name) => {
      const values = Array.from(
        (head ?? "").matchAll(new RegExp(`^\\s*${name}=(.*)$`, "gm")),
        ([, value = ""]) => value,
      );
      return values.length > 0 && values.every((value) => !/[$`]/.test(value.replace(/\$\{?SUDO\}?/g, "")));
    })
  );
}

/** Whether a file of the program is run as it stands, as importing it would. */
export function isFileRun({ code }: Question): boolean {
  return /\b(eval|runIn\w*Context|compileFunction|exec)\(\s*(\w+\.)*(readFileSync|read_text)\(/.test(code);
}

/** Whether the file read data in this way before: by the same stream, or by a call that stood in another form. */
export function isReadSoBefore(question: Question): boolean {
  const { code, sides } = question;
  if (code.includes("ObjectInputStream")) return sides.base?.includes("new ObjectInputStream(") === true;
  const reads = /\bunserialize\b/;
  return reads.test(code) && isRemovedHere(question, (line) => reads.test(line));
}

/** Whether the loader derives from a safe one: `class SiteLoader(yaml.SafeLoader)`. */
export function isLoaderSafe({ code, sides: { head } }: Question): boolean {
  const [, loader] = /\bLoader=(\w+)/.exec(code) ?? [];
  return loader !== undefined && new RegExp(`\\bclass ${loader}\\([\\w.]*SafeLoader\\b`).test(head ?? "");
}

/** Whether what was made safe is not used any more, under its own name or another. */
export function isUsedNoMore(question: Question): boolean {
  const [, name, value] = /([$\w]+)\s*=\s*[\w.\\]+\((.+)\);?\s*$/.exec(question.code) ?? [];
  if (name === undefined || value === undefined) return false;
  return !isAddedHere(question, (line) => line.includes(name) || line.includes(value));
}

/** Whether the change gives the same name what the same call made safe: `note = strip((string) $note)`. */
export function isEscapedAnew(question: Question): boolean {
  const [made] = /[^\s=][^=]*=\s*[\w.\\]+\(/.exec(question.code) ?? [];
  return made !== undefined && isAddedHere(question, (line) => line.includes(made));
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
