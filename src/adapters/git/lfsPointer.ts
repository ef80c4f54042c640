/** The pointer file of Git LFS (git-lfs `docs/spec.md`): exactly these keys, in this order, extensions in between. */
const pointer =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-[0-9]-[^\n ]+ [^\n]+\n)*oid (sha256:[0-9a-f]{64})\nsize (\d+)\n?$/u;

/** What an LFS pointer points at, in words; `null` for any other text. */
export function describeLfsPointer(text: string): string | null {
  if (text.length > 1024) return null;
  const match = pointer.exec(text);
  return match === null ? null : `LFS object ${match[1]} of ${match[2]} bytes`;
}

/** Whether a line can be part of an LFS pointer, so that the whole text is worth looking at. */
export function isLfsLine(line: string): boolean {
  return line.startsWith("oid sha256:") || line.startsWith("version https://git-lfs.github.com/spec/");
}
