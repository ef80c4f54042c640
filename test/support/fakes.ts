import { parsePolicy } from "../../src/adapters/policy/parsePolicy.ts";
import type {
  Analyzer,
  AnalysisResult,
  EventLog,
  ProvenanceReader,
  Repository,
  Work,
} from "../../src/app/ports.ts";
import type { Change, RangeEnds } from "../../src/core/change/change.ts";
import { policyPath, type ReadPolicy } from "../../src/core/policy/policy.ts";

/** Work that is never cancelled and tells nobody. */
export const quietWork: Work = { signal: new AbortController().signal, progress: () => undefined };

/** An event log in memory that other "windows" can share. */
export class FakeEventLog implements EventLog {
  readonly lines = new Map<string, string[]>();
  torn = false;
  readonly #watchers = new Set<() => void>();

  append(name: string, line: string): Promise<void> {
    this.lines.set(name, [...(this.lines.get(name) ?? []), line]);
    return Promise.resolve();
  }

  read(name: string): Promise<{ lines: string[]; torn: boolean }> {
    return Promise.resolve({ lines: this.lines.get(name) ?? [], torn: this.torn });
  }

  watch(_name: string, onChange: () => void): () => void {
    this.#watchers.add(onChange);
    return () => this.#watchers.delete(onChange);
  }

  /** Tells every watcher, as the file system does after a write. */
  notify(): void {
    for (const watcher of this.#watchers) watcher();
  }
}

/** A repository that holds one change and its notes; what no test needs throws. */
export class FakeRepository implements Repository {
  readonly root = "/repository";
  readonly id = "repository-id";
  readonly notes = new Map<string, string[]>();
  readonly baseFiles = new Map<string, string>();
  readonly texts = new Map<string, { base: string | null; head: string | null }>();
  change: Change;
  /** What the head's name resolves to now; the change's own head unless a test moves it. */
  headNow: string | null;
  branch: string | null = "feature";
  /** Commits before the change's base. */
  readonly ancestors = new Set<string>();

  constructor(change: Change) {
    this.change = change;
    this.headNow = change.head;
  }

  readEnds(): Promise<RangeEnds> {
    const { base, head, headRef } = this.change;
    return Promise.resolve({ target: base, base, head: head ?? "", headRef, branch: this.branch });
  }

  readChange(): Promise<Change> {
    return Promise.resolve(this.change);
  }

  readTexts() {
    return Promise.resolve({ texts: this.texts, problems: [] });
  }

  resolve(): Promise<string | null> {
    return Promise.resolve(this.headNow);
  }

  currentBranch(): Promise<string | null> {
    return Promise.resolve(this.branch);
  }

  reviewer() {
    return Promise.resolve({ name: "Robin", email: "robin@example.com" });
  }

  generatedPaths(): Promise<ReadonlySet<string>> {
    return Promise.resolve(new Set());
  }

  readBaseFile(_change: Change, path: string): Promise<string | null> {
    return Promise.resolve(this.baseFiles.get(path) ?? null);
  }

  readPolicy(): Promise<ReadPolicy> {
    const text = this.baseFiles.get(policyPath);
    return Promise.resolve(text === undefined ? { kind: "none" } : parsePolicy(text));
  }

  readBaseFolder(_change: Change, folder: string) {
    const all = [...this.baseFiles].map(([path, text]) => ({ path, text }));
    return Promise.resolve({ files: all.filter(({ path }) => path.startsWith(`${folder}/`)), problems: [] });
  }

  readBaseTree(_change: Change, isWanted: (path: string) => boolean) {
    const paths = [...this.baseFiles.keys()];
    const texts = new Map([...this.baseFiles].filter(([path]) => isWanted(path)));
    return Promise.resolve({ paths, texts });
  }

  findWords(_change: Change, { words }: { readonly words: readonly string[] }) {
    const places = [...this.baseFiles].flatMap(([path, text]) =>
      text
        .split("\n")
        .flatMap((line, index) =>
          words.some((word) => line.includes(word)) ? [{ path, line: index + 1, text: line }] : [],
        ),
    );
    return Promise.resolve({ places, isCutShort: false });
  }

  treeOf(): Promise<string> {
    return Promise.resolve("3".repeat(40));
  }

  appendNote(ref: string, commit: string, line: string): Promise<void> {
    const key = `${ref} ${commit}`;
    this.notes.set(key, [...(this.notes.get(key) ?? []), line]);
    return Promise.resolve();
  }

  readNote(ref: string, commit: string): Promise<string | null> {
    return Promise.resolve(this.notes.get(`${ref} ${commit}`)?.join("\n") ?? null);
  }

  listNotes(ref: string): Promise<{ commit: string; text: string }[]> {
    const own = [...this.notes].filter(([key]) => key.startsWith(`${ref} `));
    return Promise.resolve(
      own.map(([key, lines]) => ({ commit: key.split(" ")[1] ?? "", text: lines.join("\n") })),
    );
  }

  branchOf(revision: string): Promise<string | null> {
    return Promise.resolve(/^[0-9a-f]{40}$/.test(revision) ? null : revision);
  }

  isAncestor(ancestor: string, commit: string): Promise<boolean> {
    return Promise.resolve(ancestor === commit || this.ancestors.has(ancestor));
  }

  exchangeNotes(): never {
    throw new Error("not implemented");
  }

  readCommit(): never {
    throw new Error("not implemented");
  }

  originUri(): Promise<string | null> {
    return Promise.resolve("https://example.com/shop.git");
  }

  listRevisions(): never {
    throw new Error("not implemented");
  }

  defaultBase(): never {
    throw new Error("not implemented");
  }
}

/** An analyzer that answers with prepared findings. */
export class FakeAnalyzer implements Analyzer {
  results: readonly AnalysisResult[] = [];

  analyze(): Promise<readonly AnalysisResult[]> {
    return Promise.resolve(this.results);
  }

  scan(): Promise<readonly AnalysisResult[]> {
    return Promise.resolve(this.results);
  }

  checkPacks() {
    return Promise.resolve({ rules: [], problems: [] });
  }

  dispose(): Promise<void> {
    return Promise.resolve();
  }
}

/** A provenance reader that knows nothing. */
export const unknowing: ProvenanceReader = {
  read: () => Promise.resolve({ hunks: new Map(), problems: [] }),
};
