import { count } from "../text/count.ts";
import type { Commit, FileStatus } from "./change.ts";

/** A commit with the files it changed against its first parent. */
export interface CommitDetails {
  readonly commit: Commit;
  readonly files: readonly {
    readonly status: FileStatus;
    readonly path: string;
    readonly oldPath: string | null;
  }[];
}

const statusWords: Readonly<Record<FileStatus, string>> = {
  added: "added",
  modified: "modified",
  deleted: "deleted",
  renamed: "renamed",
  copied: "copied",
  typeChanged: "type changed",
};

const MAX_MESSAGE_LENGTH = 64 * 1024;
const MAX_FILES = 1_000;

/** A commit as plain text to read: its header, its message as it stands, and its files. */
export function commitText({ commit, files }: CommitDetails): string {
  const { sha, parents, author, committer, message } = commit;
  const isMerge = parents.length > 1;
  const cut = message.length > MAX_MESSAGE_LENGTH ? ["    (the rest of the message is not shown)"] : [];
  const left = files.length - MAX_FILES;
  return [
    `Commit     ${sha}`,
    `Author     ${plainLine(`${author.name} <${author.email}>`)}`,
    `           ${commit.authoredAt}`,
    `Committer  ${plainLine(`${committer.name} <${committer.email}>`)}`,
    `           ${commit.committedAt}`,
    ...parents.map((parent, index) => `${index === 0 ? "Parent   " : "         "}  ${parent}`),
    "",
    ...message
      .slice(0, MAX_MESSAGE_LENGTH)
      .trimEnd()
      .split("\n")
      .map((line) => `    ${plainLine(line)}`.trimEnd()),
    ...cut,
    "",
    `${count(files.length, "file")} changed${isMerge ? " against the first parent" : ""}`,
    ...files.slice(0, MAX_FILES).map(({ status, path, oldPath }) => {
      const from = oldPath === null ? "" : `${plainLine(oldPath)} → `;
      return `    ${statusWords[status].padEnd(12)}  ${from}${plainLine(path)}`;
    }),
    ...(left > 0 ? [`    and ${count(left, "more file")}`] : []),
    "",
  ].join("\n");
}

/** Without characters that would write over other text or turn its direction. */
function plainLine(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) =>
    character === "\t" ? "\t" : "",
  );
}
