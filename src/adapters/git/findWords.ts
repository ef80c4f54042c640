import type { FoundWords } from "../../app/ports.ts";
import type { Change } from "../../core/change/change.ts";
import type { Git, GitCall } from "./git.ts";

/** What the search gives up at: words that stand in more places are no names. */
const maxPlaces = 20_000;
const maxLineBytes = 2_000;
const maxMs = 15_000;

/**
 * Searches the base's files of some endings for whole words, by one git process. Attributes of the repository don't
 * decide what is searched: every file with the ending is read as text.
 */
export async function findWords(
  git: Git,
  { base }: Change,
  { words, endings }: { readonly words: readonly string[]; readonly endings: readonly string[] },
  signal: AbortSignal,
): Promise<FoundWords> {
  if (words.length === 0 || endings.length === 0) return { places: [], isCutShort: false };
  const limit = new AbortController();
  const timer = setTimeout(() => {
    limit.abort();
  }, maxMs);
  const reader = createPlaceReader(base, () => {
    limit.abort();
  });
  const call: GitCall = {
    signal: AbortSignal.any([signal, limit.signal]),
    // One of the endings must fit: these paths are patterns, and nothing of the change is in them.
    env: { GIT_LITERAL_PATHSPECS: "0" },
    expected: [1],
  };
  try {
    await git.stream(
      [
        ...["grep", "--text", "--word-regexp", "--fixed-strings", "--line-number", "--null", "--full-name"],
        ...["--no-color", "--no-column", "--no-textconv", "--no-recurse-submodules"],
        ...words.flatMap((word) => ["-e", word]),
        base,
        "--",
        ...endings.map((ending) => `:(top,glob)**/*.${ending}`),
      ],
      reader.take,
      call,
    );
    return { places: reader.places, isCutShort: false };
  } catch (error) {
    if (signal.aborted || !limit.signal.aborted) throw error;
    return { places: [], isCutShort: true };
  } finally {
    clearTimeout(timer);
  }
}

/** Takes apart `<revision>:<path> NUL <line> NUL <text> LF`. A line that is too long is left out. */
function createPlaceReader(
  base: string,
  onTooMany: () => void,
): { readonly places: FoundWords["places"]; readonly take: (chunk: Buffer) => void } {
  const places: FoundWords["places"][number][] = [];
  let rest: Buffer = Buffer.alloc(0);
  let isSkipping = false;
  const take = (chunk: Buffer): void => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(0x0a); end !== -1; end = rest.indexOf(0x0a)) {
      const row = rest.subarray(0, end);
      rest = rest.subarray(end + 1);
      if (!isSkipping && row.length <= maxLineBytes) add(row.toString("utf8"));
      isSkipping = false;
    }
    if (rest.length <= maxLineBytes) return;
    rest = Buffer.alloc(0);
    isSkipping = true;
  };
  const add = (row: string): void => {
    const [place = "", line = "", ...text] = row.split("\0");
    if (!place.startsWith(`${base}:`) || text.length === 0) return;
    places.push({ path: place.slice(base.length + 1), line: Number(line), text: text.join("\0") });
    if (places.length > maxPlaces) onTooMany();
  };
  return { places, take };
}
