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
  const bodies = names.flatMap((name) => bodiesOf(name, head));
  // `fetch_one()`, which leaves everything to `self._fetch()`
  const called = bodies.flatMap((body) =>
    Array.from(body.matchAll(/\bawait self\.(\w+)\(/g), ([, name = ""]) => name),
  );
  return [...bodies, ...called.flatMap((name) => bodiesOf(name, head))].some((body) =>
    /^\s*except( (Base)?Exception\b.*)?:/m.test(body),
  );
}

function bodiesOf(name: string, text: string | null): string[] {
  return splitLines(text ?? "")
    .filter((line) => new RegExp(`^\\s*(async )?def ${name}\\(`).test(line))
    .flatMap((line) => blocksOf(text, line));
}
