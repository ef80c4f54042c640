import { parseHandover } from "../../src/core/handover/parseHandover.ts";
import { parseAgentBlameNote } from "../../src/core/provenance/agentBlameNote.ts";
import { parseAuthorshipLog } from "../../src/core/provenance/authorshipLog.ts";
import { parseEntireCheckpoint, parseEntireSession } from "../../src/core/provenance/entireCheckpoint.ts";
import { parseTable, type JsonTable } from "../../src/core/provenance/jsonTable.ts";
import { parseKiroNote } from "../../src/core/provenance/kiroNote.ts";
import { parseNote } from "../../src/core/provenance/parseNote.ts";
import { parseQwenNote } from "../../src/core/provenance/qwenNote.ts";
import { findClaim, type ParsedRecord } from "../../src/core/provenance/records.ts";
import { parseSourceTraceNote } from "../../src/core/provenance/sourceTraceNote.ts";
import { parseWhogititNote } from "../../src/core/provenance/whogititNote.ts";
import { aHandover } from "../core/handover/aHandover.ts";
import { fileFormats, lineFormats, type NotedLine } from "../core/provenance/noteFormats.ts";

/** What a parser made of a text. */
export interface FuzzOutcome {
  /** All that it keeps; how much that may be depends on the text's length. */
  readonly value: unknown;
  readonly problems: readonly string[];
}

/** A parser under test. To add one, add it to `targets`. */
export interface FuzzTarget {
  readonly name: string;
  /** Valid texts, to be damaged. */
  readonly seeds: readonly string[];
  readonly parse: (text: string) => FuzzOutcome;
}

const ref = "refs/notes/test";
const id = "0123456789ab";

const lines: readonly NotedLine[] = [
  { text: "import { pay } from './pay.ts';", author: "nobody" },
  { text: "export function total(a, b) {", author: "agent 1" },
  { text: "  return a + b;", author: "agent 1" },
  { text: "}", author: "both" },
  { text: "", author: "agent 2" },
  { text: "// \u00fc \ud83d\ude00", author: "person" },
  { text: "total(1, 2);", author: "agent 2" },
];

const formats = [...lineFormats, ...fileFormats];

/** Valid notes of the tools whose names start so. */
function notesOf(...names: readonly string[]): string[] {
  const wanted = formats.filter(({ name }) => names.some((start) => name.startsWith(start)));
  return wanted.flatMap(({ write }) => [write("src/pay.ts", lines), write("docs/on.md", lines.slice(3))]);
}

/** A parser of notes: its record is looked up in, as attribution does. */
function recordTarget(
  name: string,
  seeds: readonly string[],
  parse: (text: string) => ParsedRecord | null,
): FuzzTarget {
  return {
    name,
    seeds,
    parse: (text) => {
      const { record, problems } = parse(text) ?? { record: null, problems: [] };
      if (record !== null && problems.length > 0) throw new Error("a record was refused and taken");
      const paths = record === null ? [] : [...record.files.keys()].slice(0, 3);
      const found = record?.kind === "lines" ? paths.map((path) => findClaim(record, path, 3, "}")) : paths;
      return { value: [record, found], problems };
    },
  };
}

function noteTarget(
  name: string,
  tool: string,
  parse: (table: JsonTable, where: string) => ParsedRecord,
): FuzzTarget {
  return recordTarget(name, notesOf(tool), (text) => {
    const table = parseTable(text);
    return table === null ? null : parse(table, ref);
  });
}

/** What is taken whole or refused in words: a checkpoint of Entire, one of its sessions, a handover. */
function wholeTarget(name: string, seed: object, parse: (text: string) => object | string): FuzzTarget {
  return {
    name,
    seeds: [JSON.stringify(seed), JSON.stringify(seed, null, 2)],
    parse: (text) => {
      const read = parse(text);
      return typeof read === "string" ? { value: null, problems: [read] } : { value: read, problems: [] };
    },
  };
}

const touched = { files_touched: ["src/pay.ts", "./docs/on call.md"], agent: "Claude Code", model: "opus" };
const measured = { agent_lines: 93, human_added: 7, total_committed: 100, agent_percentage: 93 };

/** Every parser of what others write. */
export const targets: readonly FuzzTarget[] = [
  recordTarget("parseAuthorshipLog", notesOf("git-ai", "ai-attr"), (text) => parseAuthorshipLog(text, ref)),
  recordTarget("parseNote", notesOf(""), (text) => parseNote(text, ref)),
  noteTarget("parseAgentBlameNote", "AgentBlame", parseAgentBlameNote),
  noteTarget("parseWhogititNote", "whogitit", parseWhogititNote),
  noteTarget("parseSourceTraceNote", "SourceTrace", parseSourceTraceNote),
  noteTarget("parseQwenNote", "Qwen", parseQwenNote),
  noteTarget("parseKiroNote", "Kiro", parseKiroNote),
  wholeTarget(
    "parseEntireCheckpoint",
    {
      checkpoint_id: id,
      ...touched,
      sessions: [{ metadata: "/0/metadata.json" }],
      combined_attribution: measured,
    },
    (text) => parseEntireCheckpoint(text, id),
  ),
  wholeTarget("parseEntireSession", { ...touched, initial_attribution: measured }, parseEntireSession),
  wholeTarget(
    "parseHandover",
    aHandover({
      items: [
        {
          id: "empty-catch@src/pay.ts",
          title: "A catch block is empty",
          ask: "What then?",
          path: "src/pay.ts",
          decision: "unsure",
          why: "",
          edits: ["a"],
        },
      ],
      comments: [
        {
          id: "c1",
          place: { path: "src/pay.ts", side: "head", line: 3, edit: "a", offset: -1, text: "pay();" },
          item: null,
          text: "Who is told?\nAnd when?",
          isResolved: false,
        },
      ],
    }),
    parseHandover,
  ),
];
