import type {
  OwnAddress,
  OwnBranch,
  OwnLabel,
  OwnList,
  OwnMarker,
  OwnSignatures,
  OwnTrailer,
} from "./ownSignatures.ts";

/** What is wrong in a list and where: the entry by its index, `null` for the list, and the field, `null` for the entry. */
export interface OwnProblem {
  readonly list: OwnList;
  readonly index: number | null;
  readonly field: string | null;
  readonly message: string;
}

/** What was read of the lists: an entry with a problem is left out whole, the others count. */
export interface ReadSignatures {
  readonly signatures: OwnSignatures;
  readonly problems: readonly OwnProblem[];
}

/** The names of the lists. */
export const ownLists: readonly OwnList[] = ["addresses", "trailers", "labels", "branches", "markers"];

const MAX_ENTRIES = 200;
const MAX_LENGTH = 200;
const TRAILER = /^([A-Za-z][A-Za-z0-9-]{1,40})[ \t]*(?::[ \t]*(.*))?$/;

/** One entry while it is read. What does not fit is noted, and an empty text stands in for it. */
interface Entry {
  readonly has: (field: string) => boolean;
  readonly text: (field: string) => string;
  readonly reject: (field: string | null, message: string) => void;
}

/** Reads the five lists as settings and policies hold them, whatever that is. */
export function parseOwnSignatures(lists: Readonly<Partial<Record<OwnList, unknown>>>): ReadSignatures {
  const problems: OwnProblem[] = [];
  const readList = <T>(list: OwnList, fields: readonly string[], readEntry: (entry: Entry) => T): T[] => {
    const value = lists[list] ?? [];
    if (!Array.isArray(value)) {
      problems.push({ list, index: null, field: null, message: `"${list}" must be a list` });
      return [];
    }
    if (value.length > MAX_ENTRIES) {
      const message = `"${list}" has more than ${MAX_ENTRIES} entries; the first ${MAX_ENTRIES} count`;
      problems.push({ list, index: null, field: null, message });
    }
    return value.slice(0, MAX_ENTRIES).flatMap((item: unknown, index): T[] => {
      const nBefore = problems.length;
      const note = (field: string | null, message: string): void => {
        problems.push({ list, index, field, message });
      };
      const read = readEntry(entryOf(item, [...fields, "tool"], note));
      return problems.length === nBefore ? [read] : [];
    });
  };
  const signatures: OwnSignatures = {
    addresses: readList("addresses", ["address"], readAddress),
    trailers: readList("trailers", ["trailer"], readTrailer),
    labels: readList("labels", ["label"], readLabel),
    branches: readList("branches", ["branch"], readBranch),
    markers: readList("markers", ["line", "start", "end"], readMarker),
  };
  return { signatures, problems };
}

function entryOf(item: unknown, known: readonly string[], reject: Entry["reject"]): Entry {
  const isTable = typeof item === "object" && item !== null && !Array.isArray(item);
  const fields = new Map<string, unknown>(isTable ? Object.entries(item) : []);
  if (!isTable) reject(null, `An entry must be a table of ${inWords(known)}`);
  for (const field of fields.keys()) {
    if (!known.includes(field))
      reject(field, `There is no "${field.slice(0, 40)}"; there are ${inWords(known)}`);
  }
  return {
    has: (field) => fields.has(field),
    reject,
    text: (field) => {
      const value = fields.get(field);
      const text = typeof value === "string" ? value.trim() : "";
      const why = isTable ? textProblem(value, text) : null;
      if (why !== null) reject(fields.has(field) ? field : null, `"${field}" ${why}`);
      return why === null ? text : "";
    },
  };
}

function textProblem(value: unknown, text: string): string | null {
  if (value === undefined) return "is missing";
  if (typeof value !== "string") return "must be a text";
  if (text === "") return "is empty";
  if (text.length > MAX_LENGTH) return `is longer than ${MAX_LENGTH} characters`;
  return /\p{Cc}/u.test(text) ? "must be one line of plain characters" : null;
}

function readAddress(entry: Entry): OwnAddress {
  const address = telling(entry, "address");
  if (address !== "" && !address.includes("@")) entry.reject("address", "An address needs an @");
  return { address, tool: toolOf(entry) };
}

function readTrailer(entry: Entry): OwnTrailer {
  const text = entry.text("trailer");
  const [, key = "", value = ""] = TRAILER.exec(text) ?? [];
  if (text !== "" && key === "") {
    entry.reject("trailer", 'A trailer is a key of letters, digits and hyphens, or "Key: value"');
  }
  return { key, value: value === "" ? null : value, tool: toolOf(entry) };
}

function readLabel(entry: Entry): OwnLabel {
  const label = entry.text("label");
  if (label !== "" && !/[\p{L}\p{N}]/u.test(label)) {
    entry.reject("label", '"label" must have a letter or digit: it would fit every label');
  }
  return { label, tool: toolOf(entry) };
}

function readBranch(entry: Entry): OwnBranch {
  return { branch: telling(entry, "branch"), tool: toolOf(entry) };
}

function readMarker(entry: Entry): OwnMarker {
  const isRegion = entry.has("start");
  if (isRegion && entry.has("line")) entry.reject("line", 'A marker has either a "line" or a "start"');
  if (!isRegion && entry.has("end")) entry.reject("end", 'An "end" needs a "start"');
  if (!isRegion) return { line: literal(entry, "line"), tool: toolOf(entry) };
  const end = entry.has("end") ? literal(entry, "end") : null;
  return { start: literal(entry, "start"), end, tool: toolOf(entry) };
}

/** A pattern that does not fit nearly everything. */
function telling(entry: Entry, field: string): string {
  const pattern = entry.text(field);
  if (pattern !== "" && pattern.replace(/[^\p{L}\p{N}]/gu, "").length < 3) {
    entry.reject(field, `"${field}" must have at least three letters or digits: it would fit too much`);
  }
  return pattern;
}

/** A text that does not stand in nearly every line. */
function literal(entry: Entry, field: string): string {
  const text = entry.text(field);
  if (text !== "" && (text.length < 3 || !/[\p{L}\p{N}]/u.test(text))) {
    entry.reject(field, `"${field}" must have at least three characters, one of them a letter or digit`);
  }
  return text;
}

function toolOf(entry: Entry): string | null {
  return entry.has("tool") ? entry.text("tool") : null;
}

function inWords(fields: readonly string[]): string {
  const quoted = fields.map((field) => `"${field}"`);
  return `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1) ?? ""}`;
}
