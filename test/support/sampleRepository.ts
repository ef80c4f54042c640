import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFile, mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import {
  baseCommits,
  commitsBeforeFork,
  headCommits,
  type Identity,
  type SampleAttribution,
  type SampleCommit,
  type SampleLines,
} from "./sampleHistory.ts";

/** Where the sample repository is and which branches to review. */
export interface SampleRepository {
  readonly dir: string;
  readonly base: string;
  readonly head: string;
}

interface File {
  readonly text: string;
  readonly executable: boolean;
}

/** The files of a commit, by path. */
type Tree = ReadonlyMap<string, File>;

interface Written {
  readonly commit: SampleCommit;
  readonly mark: number;
  readonly tree: Tree;
}

const dataDir = fileURLToPath(new URL("sample/", import.meta.url));
const base = "main";
const head = "checkout-retries";

/**
 * Makes the sample repository in a folder, new or empty, and checks out its AI-assisted branch.
 * Every run makes the same commits: nothing of this machine, its clock or its git configuration goes in.
 */
export async function createSampleRepository(dir: string): Promise<SampleRepository> {
  await mkdir(dir, { recursive: true });
  if ((await readdir(dir)).length > 0) {
    throw new Error(`${dir} is not empty`);
  }
  await git(dir, ["init", "--quiet", `--initial-branch=${base}`, "--object-format=sha1", "--template="]);
  await appendFile(
    join(dir, ".git", "config"),
    "[core]\n\tautocrlf = false\n[user]\n\tname = Robin Reviewer\n\temail = robin@example.com\n",
  );

  const stream: string[] = [];
  const baseHistory = await writeBranch(stream, base, baseCommits, []);
  const headHistory = await writeBranch(stream, head, headCommits, baseHistory.slice(0, commitsBeforeFork));
  const marksFile = join(dir, ".git", "sample-marks");
  await git(dir, ["fast-import", "--quiet", `--export-marks=${marksFile}`], stream.join(""));
  const shas = readMarks(await readFile(marksFile, "utf8"));
  await rm(marksFile);

  await git(dir, ["fast-import", "--quiet"], notesStream([...baseHistory, ...headHistory], shas));
  await git(dir, ["checkout", "--quiet", head]);
  return { dir, base, head };
}

/** Appends a branch to a stream for `git fast-import`; marks go on from those of the commits it starts from. */
async function writeBranch(
  stream: string[],
  branch: string,
  commits: readonly SampleCommit[],
  before: readonly Written[],
): Promise<Written[]> {
  const firstMark = before.length === 0 ? 1 : baseCommits.length + 1;
  const written: Written[] = [];
  for (const [index, commit] of commits.entries()) {
    const parent = written.at(-1) ?? before.at(-1);
    const mark = firstMark + index;
    const changes = await readChanges(commit, parent?.tree ?? new Map());
    stream.push(
      `commit refs/heads/${branch}\nmark :${mark}\n`,
      `author ${signature(commit.author, commit.date)}\n`,
      `committer ${signature(commit.committer ?? commit.author, commit.date)}\n`,
      data(commit.message),
      parent === undefined ? "" : `from :${parent.mark}\n`,
      ...[...changes.removed].map((path) => `D ${path}\n`),
      ...[...changes.files].map(
        ([path, file]) => `M ${file.executable ? "100755" : "100644"} inline ${path}\n${data(file.text)}`,
      ),
      "\n",
    );
    const tree = new Map([...(parent?.tree ?? []), ...changes.files]);
    for (const path of changes.removed) {
      tree.delete(path);
    }
    written.push({ commit, mark, tree });
  }
  return written;
}

/** What a commit does to the tree before it. */
async function readChanges(
  commit: SampleCommit,
  before: Tree,
): Promise<{ readonly files: Tree; readonly removed: ReadonlySet<string> }> {
  const files = new Map<string, File>();
  for (const { from, to } of commit.renames ?? []) {
    files.set(to, fileAt(before, from));
  }
  const folder = join(dataDir, commit.folder);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, "/"),
    );
  for (const path of paths.sort()) {
    const text = await readFile(join(folder, path), "utf8");
    // A checkout on Windows may have turned the line ends round.
    files.set(path, {
      text: text.replaceAll("\r\n", "\n"),
      executable: before.get(path)?.executable ?? false,
    });
  }
  for (const path of commit.executable ?? []) {
    files.set(path, { text: fileAt(new Map([...before, ...files]), path).text, executable: true });
  }
  return { files, removed: new Set((commit.renames ?? []).map((rename) => rename.from)) };
}

function fileAt(tree: Tree, path: string): File {
  const file = tree.get(path);
  if (file === undefined) {
    throw new Error(`The sample has no file ${path} at this commit`);
  }
  return file;
}

/** The stream that adds all git-ai notes, as one commit under `refs/notes/ai`. */
function notesStream(history: readonly Written[], shas: ReadonlyMap<number, string>): string {
  const notes = history.flatMap(({ commit, mark, tree }) => {
    const sha = shas.get(mark);
    const parent = shas.get(mark - 1);
    if (commit.attribution === undefined || sha === undefined || parent === undefined) {
      return [];
    }
    return [`N inline ${sha}\n${data(authorshipLog(commit.attribution, tree, parent))}`];
  });
  const last = history.at(-1)?.commit.date ?? "";
  const bot: Identity = { name: "git-ai", email: "git-ai@example.com" };
  return [
    `commit refs/notes/ai\ncommitter ${signature(bot, last)}\n`,
    data("Notes added by git-ai\n"),
    ...notes,
    "\n",
  ].join("");
}

/** An authorship log as git-ai writes it, version 3. */
function authorshipLog(attribution: SampleAttribution, tree: Tree, parentSha: string): string {
  const { agent, human } = attribution;
  const author = `${human.name} <${human.email}>`;
  const session = `s_${shortHash(`${agent.tool}:${agent.id}`)}`;
  const person = `h_${shortHash(author)}`;
  const claims = [
    ...attribution.agentLines.map((lines, index) => ({
      key: `${session}::t_${shortHash(`${agent.id}:${index}`)}`,
      lines,
    })),
    { key: person, lines: attribution.humanLines },
  ];
  const paths = new Set(claims.flatMap((claim) => claim.lines.map((lines) => lines.path)));
  const attestations = [...paths].flatMap((path) => [
    path,
    ...claims.flatMap((claim) => {
      const ranges = claim.lines.filter((lines) => lines.path === path).map((lines) => rangeOf(lines, tree));
      return ranges.length === 0 ? [] : [`  ${claim.key} ${ranges.join(",")}`];
    }),
  ]);
  const metadata = {
    schema_version: "authorship/3.0.0",
    git_ai_version: "1.6.10",
    base_commit_sha: parentSha,
    prompts: {},
    sessions: { [session]: { agent_id: agent, human_author: author } },
    humans: { [person]: { author } },
  };
  return `${attestations.join("\n")}\n---\n${JSON.stringify(metadata, null, 2)}\n`;
}

function rangeOf(lines: SampleLines, tree: Tree): string {
  const texts = fileAt(tree, lines.path)
    .text.split("\n")
    .map((line) => line.trim());
  const first = texts.indexOf(lines.from);
  const last = texts.indexOf(lines.to, first);
  if (first < 0 || last < 0) {
    throw new Error(`${lines.path} has no lines from ${lines.from} to ${lines.to}`);
  }
  return first === last ? `${first + 1}` : `${first + 1}-${last + 1}`;
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 14);
}

/** Name, address and time as git writes them into commits. */
function signature(who: Identity, date: string): string {
  const zone = /([+-]\d\d):(\d\d)$/.exec(date);
  const offset = zone === null ? "+0000" : `${zone[1] ?? ""}${zone[2] ?? ""}`;
  return `${who.name} <${who.email}> ${Date.parse(date) / 1000} ${offset}`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

function readMarks(text: string): Map<number, string> {
  const marks = [...text.matchAll(/^:(\d+) ([0-9a-f]+)$/gm)];
  return new Map(marks.map(([, mark, sha]) => [Number(mark), sha ?? ""]));
}

/** Runs git in a folder, apart from the configuration and the environment of whoever runs it. */
async function git(dir: string, args: readonly string[], input = ""): Promise<void> {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  // git knows this name on Windows too.
  const env = { ...Object.fromEntries(kept), GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  await new Promise<void>((resolve, reject) => {
    const child = execFile("git", args, { cwd: dir, env }, (error, _stdout, stderr) => {
      if (error === null) {
        resolve();
      } else {
        reject(new Error(`git ${args.join(" ")} failed: ${stderr}`, { cause: error }));
      }
    });
    // git may end before it has looked at an input that it does not need; its exit code says whether all is well.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input);
  });
}
