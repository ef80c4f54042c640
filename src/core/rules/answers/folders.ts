import { splitLines } from "../../text/lines.ts";
import type { Question } from "./question.ts";

/** Whether the script gives the folder a path of its own, wherever it gives it one: it can't be empty. */
export function isFixedFolder({ code, sides: { head } }: Question): boolean {
  const names = Array.from(code.matchAll(/\$\{?(\w+)\}?/g), ([, name = ""]) => name);
  return (
    names.length > 0 &&
    names.every((name) => {
      const sets = new RegExp(`^\\s*(?:(?:export|local|readonly|declare) +)*${name}=(.*)$`);
      const values = splitLines(head ?? "").flatMap((line) => sets.exec(line)?.[1] ?? []);
      return (
        values.length > 0 && values.every((value) => /^["']?((\.{0,2}\/|~\/)?\w|\$\(mktemp\b)/.test(value))
      );
    })
  );
}
