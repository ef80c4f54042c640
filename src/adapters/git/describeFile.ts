import { fileEdit, nameFact, type Facts } from "../../core/change/fileEdits.ts";
import type { Edit, FileChange, FileKind, Sides } from "../../core/change/change.ts";
import { isInBlock } from "../../core/change/findAnchors.ts";
import { groupHunks } from "../../core/change/groupHunks.ts";
import { identifyEdits } from "../../core/change/identifyEdits.ts";
import { isAnchoredInHead, type LinesOfSides, type RawEdit } from "../../core/change/rawEdit.ts";
import { lineList } from "../../core/text/lines.ts";
import { sha256 } from "../sha256.ts";
import type { DiffedFile } from "./diffReader.ts";
import { isLfsLine, describeLfsPointer } from "./lfsPointer.ts";
import type { RawRecord } from "./parseRawDiff.ts";

type Side = keyof Sides<unknown>;

/** The sides whose whole text a file's description needs: for the anchors of its edits, and to know an LFS pointer. */
export function sidesNeeded(file: DiffedFile): Side[] {
  const { record } = file;
  if (kindByMode(record) !== "text" || record.status === "typeChanged") return [];
  const edits = textEdits(file);
  const sides: Side[] = [];
  const pointer = edits.some(({ removed, added }) => removed.some(isLfsLine) || added.some(isLfsLine));
  // Nothing stands above the first line, so a whole file that comes or goes has no anchor to look for.
  if (!pointer && edits.every((edit) => edit.base.start === 1 && edit.head.start === 1)) return [];
  const anchored = edits.filter(isInBlock);
  if (pointer || anchored.some((edit) => !isAnchoredInHead(edit))) sides.push("base");
  if (pointer || anchored.some(isAnchoredInHead)) sides.push("head");
  return sides.filter((side) => record.oids[side] !== null);
}

/** Makes a file of the change from its diff and the texts asked for by `sidesNeeded`. */
export function describeFile(file: DiffedFile, texts: Sides<string | null>): FileChange {
  const { record } = file;
  const { kind, edits, lines } = contentOf(file, texts);
  return {
    path: record.path,
    oldPath: record.oldPath,
    status: record.status,
    kind,
    modes: record.modes,
    blobs: record.oids,
    hunks: groupHunks(record.path, [...metadataEdits(record), ...edits], lines, sha256),
  };
}

interface Content {
  readonly kind: FileKind;
  readonly edits: readonly Edit[];
  readonly lines: LinesOfSides;
}

const noLines: LinesOfSides = { base: null, head: null };

function contentOf(file: DiffedFile, texts: Sides<string | null>): Content {
  const { record } = file;
  if (record.status === "typeChanged") return typeChange(file);
  const kind = kindByMode(record);
  if (kind === "submodule") return whole(kind, record, (side) => `submodule at ${record.oids[side] ?? ""}`);
  if (kind === "symlink") return whole(kind, record, (side) => linkFact(file, side));
  if (file.sections.some((section) => section.binary)) {
    return whole("binary", record, (side) => `content ${record.oids[side] ?? ""}`);
  }
  if (describeLfsPointer((record.oids.head === null ? texts.base : texts.head) ?? "") !== null) {
    return whole("lfs", record, (side) => lfsFact(record, texts, side));
  }
  const raw = textEdits(file);
  if (raw.length > 0) return textContent(raw, texts);
  if (record.status === "added" || record.status === "deleted")
    return whole("text", record, () => "empty file");
  return { kind: "text", edits: [], lines: noLines };
}

function textContent(raw: readonly RawEdit[], texts: Sides<string | null>): Content {
  const lines = {
    base: texts.base === null ? null : lineList(texts.base),
    head: texts.head === null ? null : lineList(texts.head),
  };
  return { kind: "text", edits: identifyEdits(raw, lines, sha256), lines };
}

/** Content that is read as one edit: a fact on each side the file is on, if they differ. */
function whole(kind: FileKind, { oids }: RawRecord, factOf: (side: Side) => string): Content {
  const factsOn = (side: Side): Facts => (oids[side] === null ? [] : [factOf(side)]);
  const edits = oids.base === oids.head ? [] : [fileEdit(factsOn("base"), factsOn("head"), sha256)];
  return { kind, edits, lines: noLines };
}

/** A file that became a link, or the like: one edit with the facts of both sides; a text that appears is shown as text. */
function typeChange(file: DiffedFile): Content {
  const { record, sections } = file;
  const factOn = (side: Side): string => {
    const mode = record.modes[side];
    if (mode === linkMode) return linkFact(file, side);
    return `${mode === submoduleMode ? "submodule at" : `file ${mode ?? ""}, content`} ${record.oids[side] ?? ""}`;
  };
  const edit = fileEdit([factOn("base")], [factOn("head")], sha256);
  const kind = kindOfMode(record.modes.head);
  const appearing = sections[1];
  if (kind !== "text" || appearing === undefined) return { kind, edits: [edit], lines: noLines };
  if (appearing.binary) return { kind: "binary", edits: [edit], lines: noLines };
  const text = textContent(appearing.edits, { base: null, head: null });
  return { ...text, edits: [edit, ...text.edits] };
}

/** What no line shows: another name, other permissions, permissions other than usual on a new file. */
function metadataEdits({ status, path, oldPath, modes }: RawRecord): Edit[] {
  const edits: Edit[] = [];
  if (oldPath !== null) edits.push(fileEdit([nameFact(oldPath)], [nameFact(path)], sha256));
  const usual = kindOfMode(modes.head) !== "text" || modes.head === "100644";
  const modeChanged = status === "added" ? !usual : status !== "typeChanged" && modes.base !== modes.head;
  if (modeChanged && modes.head !== null) {
    const before = modes.base === null ? [] : [`mode ${modes.base}`];
    edits.push(fileEdit(before, [`mode ${modes.head}`], sha256));
  }
  return edits;
}

const linkMode = "120000";
const submoduleMode = "160000";

function kindOfMode(mode: string | null): FileKind {
  return mode === linkMode ? "symlink" : mode === submoduleMode ? "submodule" : "text";
}

function kindByMode({ modes }: RawRecord): FileKind {
  return kindOfMode(modes.head ?? modes.base);
}

function textEdits({ sections }: DiffedFile): readonly RawEdit[] {
  return sections.length === 1 ? (sections[0]?.edits ?? []) : sections.flatMap((section) => section.edits);
}

/** Git shows a link as a text that is its target, so its lines are in the patch. */
function linkFact(file: DiffedFile, side: Side): string {
  const lines = textEdits(file).flatMap((edit) => (side === "base" ? edit.removed : edit.added));
  return `link to ${lines.join("\n")}`;
}

function lfsFact({ oids }: RawRecord, texts: Sides<string | null>, side: Side): string {
  return describeLfsPointer(texts[side] ?? "") ?? `content ${oids[side] ?? ""}`;
}
