import type { LineList } from "../../core/text/lines.ts";

/** The pointer file of Git LFS (git-lfs `docs/spec.md`): exactly these keys, in this order, extensions in between. */
const pointer =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-[0-9]-[^\n ]+ [^\n]+\n)*oid (sha256:[0-9a-f]{64})\nsize (\d+)\n?$/u;

/** Three lines, and one for each of the ten extensions that there can be. */
const maxLines = 13;

/** What an LFS pointer points at, in words; `null` for any other text. */
export function describeLfsPointer(lines: LineList): string | null {
  const taken: string[] = [];
  for (let line = lines.at(0); line !== undefined; line = lines.at(taken.length)) {
    if (taken.length === maxLines) return null;
    taken.push(line);
  }
  const text = taken.join("\n");
  const match = text.length > 1024 ? null : pointer.exec(text);
  return match === null ? null : `LFS object ${match[1]} of ${match[2]} bytes`;
}

/** Whether a line can be part of an LFS pointer, so that the whole text is worth looking at. */
export function isLfsLine(line: string): boolean {
  return line.startsWith("oid sha256:") || line.startsWith("version https://git-lfs.github.com/spec/");
}
