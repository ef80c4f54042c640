import { hunkKey, type Change, type FileChange, type Hunk, type Sides } from "../change/change.ts";
import { isRenameEdit } from "../change/fileEdits.ts";
import { splitLines } from "../text/lines.ts";
import { lexisOf } from "./lexisOf.ts";
import { isLockFile, originsOf, replacesHashesOnly } from "./lockFile.ts";
import { findMovedBlocks } from "./movedBlocks.ts";
import { isEditNeverFolded, isFileNeverFolded } from "./neverFolded.ts";
import { isWhitespaceOnly, normaliseTexts } from "./whitespaceOnly.ts";

/** Why a hunk provably carries no behaviour. */
export type NoiseKind = "whitespace" | "generated" | "lockFile" | "rename" | "move";

/** What is known beside the change: texts by path, and the paths whose attributes say "generated" in the base. */
export interface NoiseFacts {
  readonly texts: ReadonlyMap<string, Sides<string | null>>;
  readonly generated: ReadonlySet<string>;
}

/** The hunks that are noise, by `hunkKey`. What cannot be proven is not in the map. */
export function classifyNoise(change: Change, facts: NoiseFacts): ReadonlyMap<string, NoiseKind> {
  const files = change.files
    .filter((file) => !isFileNeverFolded(file))
    .map((file) => ({ file, hunks: file.hunks.filter((hunk) => !hunk.edits.some(isEditNeverFolded)) }));
  const moved = findMovedBlocks(files.flatMap(({ hunks }) => hunks));
  const noise = new Map<string, NoiseKind>();
  for (const { file, hunks } of files) {
    const classify = classifierOf(file, facts);
    for (const hunk of hunks) {
      const kind = classify(hunk) ?? (moved.has(hunkKey(hunk)) ? "move" : null);
      if (kind !== null) noise.set(hunkKey(hunk), kind);
    }
  }
  return noise;
}

function classifierOf(file: FileChange, facts: NoiseFacts): (hunk: Hunk) => NoiseKind | null {
  const texts = facts.texts.get(file.path) ?? { base: null, head: null };
  const generated = isGenerated(file, texts, facts.generated);
  const isWhitespace = whitespaceTest(file, texts);
  const isLockBody = lockFileTest(texts);
  return (hunk) => {
    if (hunk.edits.every(isRenameEdit)) return keepsType(file) ? "rename" : null;
    if (isLockFile(file.path)) return isLockBody(hunk) ? "lockFile" : null;
    if (generated) return "generated";
    return isWhitespace(hunk) ? "whitespace" : null;
  };
}

/** A new extension can make another program run the file. */
function keepsType({ path, oldPath }: FileChange): boolean {
  const typeOf = (name: string): string => /\.[^./]*$/u.exec(name)?.[0] ?? "";
  return oldPath !== null && typeOf(path) === typeOf(oldPath);
}

/** By the base's attributes, or by a header that was in the base already and still is. */
function isGenerated(
  { path, oldPath }: FileChange,
  { base, head }: Sides<string | null>,
  generated: ReadonlySet<string>,
): boolean {
  if (generated.has(path) && (oldPath === null || generated.has(oldPath))) return true;
  return hasGeneratedHeader(base) && (head === null || hasGeneratedHeader(head));
}

function hasGeneratedHeader(text: string | null): boolean {
  return (text ?? "").split("\n", 5).some((line) => /(?<![\w@])@generated\b/u.test(line));
}

function whitespaceTest(file: FileChange, { base, head }: Sides<string | null>): (hunk: Hunk) => boolean {
  const lexis = lexisOf(file.path);
  const sameLanguage = file.oldPath === null || lexisOf(file.oldPath) === lexis;
  if (lexis === null || !sameLanguage || base === null || head === null) return () => false;
  let normal: ReturnType<typeof normaliseTexts> | undefined;
  return (hunk) => {
    if (!mayBeWhitespace(hunk)) return false;
    normal ??= normaliseTexts({ base: splitLines(base), head: splitLines(head) }, lexis);
    return isWhitespaceOnly(hunk, normal);
  };
}

/** A quick look that spares reading the whole text: the same characters apart from white space. */
function mayBeWhitespace(hunk: Hunk): boolean {
  return hunk.edits.every((edit) => squeeze(edit.removed) === squeeze(edit.added));
}

function squeeze(lines: readonly string[]): string {
  return lines.join("").replaceAll(/\s/gu, "");
}

/** A new place to get code from, or other hashes for the same versions, is not the body of a lock file. */
function lockFileTest({ base }: Sides<string | null>): (hunk: Hunk) => boolean {
  let known: ReadonlySet<string> | undefined;
  return (hunk) => {
    const added = hunk.edits.flatMap((edit) => edit.added);
    const removed = hunk.edits.flatMap((edit) => edit.removed);
    if (replacesHashesOnly(removed, added)) return false;
    const origins = added.flatMap(originsOf);
    if (origins.length === 0) return true;
    known ??= new Set(splitLines(base ?? "").flatMap(originsOf));
    return origins.every((origin) => known?.has(origin) === true);
  };
}
