import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** What a commit of a sandbox is made of; a file that is `null` is deleted. */
export interface SandboxCommit {
  readonly message: string;
  readonly author?: string;
  readonly files: Readonly<Record<string, string | null>>;
}

const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_AUTHOR_NAME: "Ada Moreau",
  GIT_AUTHOR_EMAIL: "ada@example.com",
  GIT_COMMITTER_NAME: "Ada Moreau",
  GIT_COMMITTER_EMAIL: "ada@example.com",
  GIT_AUTHOR_DATE: "2026-03-01T12:00:00Z",
  GIT_COMMITTER_DATE: "2026-03-01T12:00:00Z",
};

/** A throw-away repository with commits by Ada Moreau unless said otherwise. */
export class GitSandbox {
  readonly root = mkdtempSync(join(tmpdir(), "fresh-eyes-provenance-"));

  constructor() {
    this.git("init", "--quiet", "--initial-branch=main");
  }

  git(...args: readonly string[]): string {
    return this.gitWith("", ...args);
  }

  /** Like `git`, with a text to read. */
  gitWith(input: string, ...args: readonly string[]): string {
    return execFileSync("git", args, { cwd: this.root, env: environment, encoding: "utf8", input }).trim();
  }

  /** Makes a commit and gives its sha. */
  commit({ message, author, files }: SandboxCommit): string {
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.root, path);
      mkdirSync(dirname(file), { recursive: true });
      if (text === null) rmSync(file);
      else writeFileSync(file, text);
    }
    this.git("add", "--all");
    this.git("commit", "--quiet", `--author=${author ?? "Ada Moreau <ada@example.com>"}`, "-m", message);
    return this.git("rev-parse", "HEAD");
  }

  /** Writes a file of the working tree. */
  write(path: string, text: string): void {
    writeFileSync(join(this.root, path), text);
  }

  /** Attaches a git-ai note to a commit. */
  note(commit: string, text: string, ref = "refs/notes/ai"): void {
    this.git("notes", `--ref=${ref}`, "add", "-m", text, commit);
  }

  dispose(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
