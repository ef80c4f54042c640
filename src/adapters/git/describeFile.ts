import { fileEdit, nameFact, type Facts } from "../../core/change/fileEdits.ts";
import type { Edit, FileChange, FileKind, Sides } from "../../core/change/change.ts";
import { groupHunks } from "../../core/change/groupHunks.ts";
import { identifyEdits } from "../../core/change/identifyEdits.ts";
import type { LinesOfSides } from "../../core/change/rawEdit.ts";
import { sha256 } from "../sha256.ts";
import type { DiffedFile } from "./diffReader.ts";
import { describeLfsPointer, isLfsLine } from "./lfsPointer.ts";
import type { PatchSection } from "./parsePatch.ts";
import type { RawRecord } from "./parseRawDiff.ts";

type Side = keyof Sides<unknown>;

/** Makes a file of the change from its diff. */
export function describeFile(file: DiffedFile): FileChange {
  const { record } = file;
  const { kind, edits, lines } = contentOf(file);
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

function contentOf(file: DiffedFile): Content {
  const { record } = file;
  if (record.status === "typeChanged") return typeChange(file);
  const kind = kindByMode(record);
  if (kind === "submodule") return whole(kind, record, (side) => `submodule at ${record.oids[side] ?? ""}`);
  if (kind === "symlink") return whole(kind, record, (side) => linkFact(file, side));
  if (file.sections.some((section) => section.binary)) {
    return whole("binary", record, (side) => `content ${record.oids[side] ?? ""}`);
  }
  const [section] = file.sections;
  if (section !== undefined && section.edits.length > 0) {
    const pointer = (side: Side): string | null => describeLfsPointer(section.lines[side]);
    const isPointer = hasLfsLine(section) && pointer(record.oids.head === null ? "base" : "head") !== null;
    return isPointer
      ? whole("lfs", record, (side) => pointer(side) ?? `content ${record.oids[side] ?? ""}`)
      : textContent(section);
  }
  if (record.status === "added" || record.status === "deleted")
    return whole("text", record, () => "empty file");
  return { kind: "text", edits: [], lines: noLines };
}

function hasLfsLine({ edits }: PatchSection): boolean {
  return edits.some(({ removed, added }) => removed.some(isLfsLine) || added.some(isLfsLine));
}

function textContent({ edits, lines }: PatchSection): Content {
  return { kind: "text", edits: identifyEdits(edits, lines, sha256), lines };
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
  const text = textContent(appearing);
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

/** Git shows a link as a text that is its target, so its lines are in the patch. */
function linkFact(file: DiffedFile, side: Side): string {
  const edits = file.sections.flatMap((section) => section.edits);
  const lines = edits.flatMap((edit) => (side === "base" ? edit.removed : edit.added));
  return `link to ${lines.join("\n")}`;
}
