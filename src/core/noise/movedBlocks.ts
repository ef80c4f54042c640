import { hunkKey, type Hunk } from "../change/change.ts";
import { indentationOf, isBlank } from "../text/indentation.ts";

const minLines = 3;
/** In UTF-16 units; longer lines are not a definition anyone wrote. */
const maxHeadLength = 500;

/** Words a definition starts with, in languages where definitions of one scope may stand in any order. */
const definition =
  /^(?:(?:export|default|public|private|protected|internal|static|final|abstract|override|async|pub(?:\([\w: ]+\))?|unsafe|extern|inline|open|sealed|data|suspend|readonly|declare|partial|virtual)\s+)*(?:function\b|class\b|interface\b|type\s+\w|enum\b|def\s|func\b|fun\s|fn\s|struct\b|trait\b|impl\b|protocol\b|record\s|(?:[\w<>[\],.?]+\s+)?\w+\s*\([^;()]*\)\s*(?::\s*[^;=]+)?\{$)/u;

/** Statements that look like a method's first line. */
const statement =
  /^(?:if|for|while|switch|catch|with|return|else|do|try|match|when|unless|until|lock|using|synchronized)\b/u;

/**
 * Of the hunks that may be folded, those that are one half of a byte-identical move, by `hunkKey`: a hunk only removes a block, another only adds
 * the same bytes, in a file of the same type. The block is whole definitions, as the order of statements matters.
 */
export function findMovedBlocks(hunks: readonly Hunk[]): ReadonlySet<string> {
  const removed = new Map<string, string[]>();
  const added = new Map<string, string[]>();
  for (const hunk of hunks) {
    const block = blockOf(hunk);
    if (block === null) continue;
    const halves = block.side === "removed" ? removed : added;
    const key = JSON.stringify([extensionOf(hunk.path), ...block.lines]);
    halves.set(key, [...(halves.get(key) ?? []), hunkKey(hunk)]);
  }
  const moved = new Set<string>();
  for (const [block, from] of removed) {
    const to = added.get(block) ?? [];
    // A block added more often than it was removed was copied; which of them is the move cannot be told.
    if (from.length === to.length) for (const key of [...from, ...to]) moved.add(key);
  }
  return moved;
}

interface Block {
  readonly side: "removed" | "added";
  readonly lines: readonly string[];
}

/** What a hunk moves if it does nothing else: the lines without blank ones around them. */
function blockOf(hunk: Hunk): Block | null {
  const [edit, ...others] = hunk.edits;
  if (edit === undefined || others.length > 0 || edit.kind === "file" || edit.openEnd !== undefined)
    return null;
  if (edit.removed.length > 0 === edit.added.length > 0) return null;
  const side = edit.removed.length > 0 ? "removed" : "added";
  const lines = withoutBlankEnds(edit[side]);
  if (lines.filter((line) => !isBlank(line)).length < minLines) return null;
  return isWholeDefinitions(lines) ? { side, lines } : null;
}

function withoutBlankEnds(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => !isBlank(line));
  const last = lines.findLastIndex((line) => !isBlank(line));
  return lines.slice(first, last + 1);
}

/** Every line as little indented as the first starts a definition, goes on with one, or comments on one. */
function isWholeDefinitions(lines: readonly string[]): boolean {
  const outer = indentationOf(lines[0] ?? "");
  const heads = lines.filter((line) => !isBlank(line) && indentationOf(line) <= outer);
  const starts = heads.filter((line) => {
    const text = line.trim();
    if (text.length > maxHeadLength) return false;
    return definition.test(text) && !statement.test(text);
  });
  const attached = /^(?:[)\]}]+[;,]?$|\)[^;]*\{$|\/\/|\/\*|\*|#|"""|--)/u;
  return (
    starts.length > 0 &&
    heads.every(
      (line) => indentationOf(line) === outer && (starts.includes(line) || attached.test(line.trim())),
    ) &&
    isBalanced(lines)
  );
}

function isBalanced(lines: readonly string[]): boolean {
  let depth = 0;
  for (const character of lines.join("\n")) {
    if ("([{".includes(character)) depth += 1;
    else if (")]}".includes(character)) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function extensionOf(path: string): string {
  return /\.[^./]+$/u.exec(path)?.[0].toLowerCase() ?? "";
}
