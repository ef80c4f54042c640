import { createPatchReader, type PatchSection } from "./parsePatch.ts";
import { parseRawDiff, type RawRecord } from "./parseRawDiff.ts";

/** A file of a diff with its parts of the patch: none if nothing but facts changed, two if its type did. */
export interface DiffedFile {
  readonly record: RawRecord;
  readonly sections: readonly PatchSection[];
}

/**
 * Takes apart what `git diff-tree --raw -p -z` prints as it comes, in pieces of any length: first all records, then the
 * patch. Hands on each file when it is whole.
 */
export function createDiffReader(take: (file: DiffedFile) => void): {
  readonly push: (chunk: Buffer) => void;
  readonly end: () => void;
} {
  const files = createJoiner(take);
  const patch = createPatchReader(files.takeSection);
  let waiting: Buffer | null = Buffer.alloc(0);
  const readRecords = (bytes: Buffer): void => {
    const { records, patchStart } = parseRawDiff(bytes);
    files.takeRecords(records);
    patch.push(bytes.subarray(patchStart));
    waiting = null;
  };
  return {
    push(chunk) {
      if (waiting === null) {
        patch.push(chunk);
        return;
      }
      waiting = Buffer.concat([waiting, chunk]);
      if (waiting.includes(endOfRecords)) readRecords(waiting);
    },
    end() {
      // Where nothing but facts changed there may be no patch.
      if (waiting !== null) readRecords(waiting);
      patch.end();
      files.end();
    },
  };
}

/** No path is empty, so two NULs stand only behind the last record. */
const endOfRecords = "\0\0";

/** Both lists are in git's order; a section belongs to the record whose header it carries. */
function createJoiner(take: (file: DiffedFile) => void): {
  readonly takeRecords: (records: readonly RawRecord[]) => void;
  readonly takeSection: (section: PatchSection) => void;
  readonly end: () => void;
} {
  let records: readonly RawRecord[] = [];
  let next = 0;
  let sections: PatchSection[] = [];
  const takeFile = (record: RawRecord): void => {
    take({ record, sections });
    next += 1;
    sections = [];
  };
  return {
    takeRecords(all) {
      records = all;
    },
    takeSection(section) {
      for (let record = records[next]; record !== undefined; record = records[next]) {
        const nAtMost = record.status === "typeChanged" ? 2 : 1;
        if (sections.length < nAtMost && section.header === record.header) {
          sections.push(section);
          return;
        }
        takeFile(record);
      }
      throw new Error("git's patch does not fit its list of files");
    },
    end() {
      for (let record = records[next]; record !== undefined; record = records[next]) takeFile(record);
    },
  };
}
