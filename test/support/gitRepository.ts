import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A file of a commit: its bytes, or its bytes and git mode; `null` deletes it. */
export type CommittedFile =
  string | Buffer | { readonly mode: string; readonly content: string | Buffer } | null;

/** What a commit is besides its files. Dates are git's, `<seconds> <zone>`. */
export interface CommitFacts {
  readonly branch?: string;
  /** Shas; the branch's tip, if it has one, where nothing is given. */
  readonly parents?: readonly string[];
  readonly author?: string;
  readonly committer?: string;
  readonly authoredAt?: string;
  readonly committedAt?: string;
  readonly message?: string;
}

/** A throw-away repository. `git` gives trimmed output and throws when git fails. */
export interface GitRepository {
  readonly dir: string;
  git(...args: string[]): string;
  /** Makes a commit without touching the working tree, and gives its sha. */
  commit(files: Readonly<Record<string, CommittedFile>>, facts?: CommitFacts): string;
  /** Writes a file of the working tree. */
  write(path: string, content: string | Buffer): void;
  remove(): void;
}

const person = "Robin <robin@example.com>";

/** Keeps the configuration and variables of this machine out of git, for all tests of a suite. */
export function useCleanGit(): void {
  const clean = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  const before = Object.keys(clean).map((name) => [name, process.env[name]] as const);
  suiteSetup(() => {
    Object.assign(process.env, clean);
  });
  suiteTeardown(() => {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  });
}

/** Makes an empty repository in a temporary folder, on a branch `main`. */
export function createGitRepository(objectFormat: "sha1" | "sha256" = "sha1"): GitRepository {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), "fresh-eyes-git-")));
  const repository = repositoryAt(dir);
  repository.git(
    "init",
    "--quiet",
    `--object-format=${objectFormat}`,
    "--initial-branch=main",
    "--template=",
  );
  repository.git("config", "user.name", "Robin");
  repository.git("config", "user.email", "robin@example.com");
  return repository;
}

/** The repository in a folder that another repository was cloned to. */
export function repositoryAt(dir: string): GitRepository {
  const run = (args: readonly string[], input?: Buffer): string =>
    execFileSync("git", ["-C", dir, ...args], { input, stdio: ["pipe", "pipe", "pipe"], maxBuffer: 2 ** 30 })
      .toString("utf8")
      .trim();
  return {
    dir,
    git: (...args) => run(args),
    commit(files, facts = {}) {
      const branch = facts.branch ?? "main";
      const tip = run(["for-each-ref", "--format=%(objectname)", `refs/heads/${branch}`]);
      const parents = facts.parents ?? (tip === "" ? [] : [tip]);
      return run(["fast-import", "--quiet", "--force"], commitStream(files, { ...facts, branch, parents }));
    },
    write(path, content) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), content);
    },
    remove() {
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** A stream for git-fast-import(1) that makes one commit and prints its sha. */
function commitStream(files: Readonly<Record<string, CommittedFile>>, facts: CommitFacts): Buffer {
  const { branch = "main", parents = [], message = "A commit\n" } = facts;
  const [first, ...others] = parents;
  const time = "1767323045 +0100";
  const parts: (string | Buffer)[] = [
    `commit refs/heads/${branch}\nmark :1\n`,
    `author ${facts.author ?? person} ${facts.authoredAt ?? time}\n`,
    `committer ${facts.committer ?? person} ${facts.committedAt ?? time}\n`,
    ...data(message),
    first === undefined ? "" : `from ${first}\n`,
    ...others.map((parent) => `merge ${parent}\n`),
    ...Object.entries(files).flatMap(([path, file]) => fileCommands(path, file)),
    "\nget-mark :1\n",
  ];
  return Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part)));
}

function fileCommands(path: string, file: CommittedFile): (string | Buffer)[] {
  const quoted = `"${path.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
  if (file === null) return [`D ${quoted}\n`];
  const { mode, content } =
    typeof file === "string" || Buffer.isBuffer(file) ? { mode: "100644", content: file } : file;
  // A submodule has a commit's sha in place of content.
  if (mode === "160000") return [`M ${mode} ${content.toString()} ${quoted}\n`];
  return [`M ${mode} inline ${quoted}\n`, ...data(content)];
}

function data(content: string | Buffer): (string | Buffer)[] {
  return [`data ${Buffer.byteLength(content)}\n`, content, "\n"];
}
