import { splitLines } from "../../text/lines.ts";
import { blocksOf, type Question } from "./question.ts";

/** Whether each part whose failure is only collected handles its failures itself, as its function in the same file shows. */
export function isHandledByParts({ code, sides: { head } }: Question): boolean {
  const lines = splitLines(head ?? "");
  const [, tasks] = /\bgather\(\s*\*(\w+)/.exec(code) ?? [];
  const started =
    tasks === undefined
      ? [code]
      : lines.filter((line) => line.includes(`${tasks} =`) || line.includes(`${tasks}.append(`));
  const names = started.flatMap((line) =>
    Array.from(line.matchAll(/\b(_?[a-z]\w+)\(/g), ([, name = ""]) => name),
  );
  return names.some((name) =>
    lines
      .filter((line) => new RegExp(`^\\s*(async )?def ${name}\\(`).test(line))
      .some((line) =>
        blocksOf(head, line).some((block) => /^\s*except( (Base)?Exception\b.*)?:/m.test(block)),
      ),
  );
}
