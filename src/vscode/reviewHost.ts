import * as vscode from "vscode";

import { openReview, type OpenedReview, type ReviewEnvironment } from "../app/openReview.ts";
import type { Repository } from "../app/ports.ts";
import type { ChangeSource } from "../core/change/change.ts";
import type { QueueEntry } from "../core/risk/queue.ts";
import { showError } from "./showError.ts";
import { AuthorFilter } from "./views/authorFilter.ts";

/** What is remembered of a running review so that it is there again after a reload. */
interface RememberedReview {
  readonly folder: string;
  readonly source: ChangeSource;
}

const rememberedKey = "freshEyes.activeReview";
const currentKey = "freshEyes.currentHunk";

/** Holds the one review of this window: starts it, takes it up again after a reload, and tells the parts when it changes. */
export class ReviewHost implements vscode.Disposable {
  readonly #environment: ReviewEnvironment;
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  /** Fires after every change of the review, its marks or its decisions. */
  readonly onDidChange = this.#changed.event;
  readonly #currentChanged = new vscode.EventEmitter<void>();
  /** Fires when another hunk is being read. */
  readonly onDidChangeCurrent = this.#currentChanged.event;
  readonly #taken = new vscode.EventEmitter<void>();
  /** Fires when a change was read, or read anew, and is under review from now on; after `onDidChange`. */
  readonly onDidTake = this.#taken.event;
  /** Which hunks the queue shows. */
  readonly filter: AuthorFilter;
  #active: OpenedReview | null = null;
  #currentKey: string | null = null;
  #isMoved = false;
  #stopListening: () => void = () => undefined;
  /** The running preparation, so that a newer one ends it. */
  #preparing: AbortController | null = null;
  #restored: Promise<void> = Promise.resolve();

  constructor(environment: ReviewEnvironment, memory: vscode.Memento) {
    this.#environment = environment;
    this.#memory = memory;
    this.filter = new AuthorFilter(memory);
  }

  get environment(): ReviewEnvironment {
    return this.#environment;
  }

  /** Settles when the review that was running before a reload is there again, or there is none. */
  get restored(): Promise<void> {
    return this.#restored;
  }

  get active(): OpenedReview | null {
    return this.#active;
  }

  /** Whether a review is being prepared. */
  get isPreparing(): boolean {
    return this.#preparing !== null;
  }

  /** Whether the branch has moved since it was read. */
  get isMoved(): boolean {
    return this.#isMoved;
  }

  /** Remembers whether the branch has moved since it was read, and tells the parts if that is new. */
  setMoved(isMoved: boolean): void {
    if (isMoved === this.#isMoved) return;
    this.#isMoved = isMoved;
    this.#changed.fire();
  }

  /** The entry being read: the one opened last, if the change still has it. */
  get current(): QueueEntry | null {
    return this.entry(this.#currentKey ?? "");
  }

  /** Finds an entry of the queue by its key. */
  entry(key: string): QueueEntry | null {
    return this.#active?.session.review.queue.find((entry) => entry.key === key) ?? null;
  }

  /** Remembers which hunk is being read, also for after a reload. */
  setCurrent(key: string): void {
    this.#currentKey = key;
    this.#currentChanged.fire();
    void this.#memory.update(currentKey, key);
  }

  /** Opens the repository that holds a folder. */
  openRepository(folder: string): Promise<Repository> {
    return this.#environment.openRepository(folder);
  }

  /** Starts the review of a change; resolves to whether it is there. Errors are shown, a cancelled start changes nothing. */
  async start(repository: Repository, source: ChangeSource): Promise<boolean> {
    this.#preparing?.abort();
    const preparing = new AbortController();
    this.#preparing = preparing;
    await setContext("preparing", true);
    try {
      const opened = await this.#prepare(repository, source, preparing);
      if (preparing.signal.aborted) {
        opened.session.dispose();
        return false;
      }
      await this.#take(opened);
      await this.#memory.update(rememberedKey, {
        folder: repository.root,
        source,
      } satisfies RememberedReview);
      return true;
    } catch (error) {
      if (!preparing.signal.aborted) showError(error);
      return false;
    } finally {
      if (this.#preparing === preparing) {
        this.#preparing = null;
        await setContext("preparing", false);
      }
    }
  }

  /** Takes up the review that was running when the window was closed or reloaded, at the hunk being read. */
  restore(): void {
    this.#restored = this.#restore();
  }

  async #restore(): Promise<void> {
    this.#currentKey = this.#memory.get<string>(currentKey) ?? null;
    const remembered = this.#memory.get<RememberedReview>(rememberedKey);
    if (remembered === undefined) return;
    try {
      await this.start(await this.openRepository(remembered.folder), remembered.source);
    } catch (error) {
      showError(error);
    }
  }

  /** Reads the change again as it is now; marks and decisions on what did not change stay. */
  async refresh(): Promise<void> {
    const active = this.#active;
    if (active === null) return;
    await this.start(active.repository, active.session.review.change.source);
  }

  /** Ends the review in this window. Everything said in it is kept. */
  async stop(): Promise<void> {
    this.#preparing?.abort();
    this.#drop();
    await this.#memory.update(rememberedKey, undefined);
    await setContext("reviewing", false);
    this.#changed.fire();
  }

  dispose(): void {
    this.#preparing?.abort();
    this.#drop();
    this.filter.dispose();
    this.#changed.dispose();
    this.#currentChanged.dispose();
    this.#taken.dispose();
  }

  #prepare(repository: Repository, source: ChangeSource, preparing: AbortController): Thenable<OpenedReview> {
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t("Fresh Eyes: preparing the review"),
      cancellable: true,
    };
    return vscode.window.withProgress(options, (progress, token) => {
      token.onCancellationRequested(() => {
        preparing.abort();
      });
      const report = (message: string): void => {
        progress.report({ message });
      };
      return openReview(repository, source, this.#environment, {
        signal: preparing.signal,
        progress: report,
      });
    });
  }

  async #take(opened: OpenedReview): Promise<void> {
    this.#drop();
    this.#active = opened;
    this.#stopListening = opened.session.onDidChange(() => {
      this.#changed.fire();
    });
    await setContext("reviewing", true);
    this.#changed.fire();
    this.#taken.fire();
    for (const words of opened.session.damage) void vscode.window.showWarningMessage(vscode.l10n.t(words));
    const { marks, words } = opened.session;
    if (marks.dropped + words.dropped > 0) tellDropped(marks.dropped, words.dropped);
  }

  #drop(): void {
    this.#stopListening();
    this.#stopListening = () => undefined;
    this.#active?.session.dispose();
    this.#active = null;
    this.#isMoved = false;
  }
}

function tellDropped(nMarks: number, nWords: number): void {
  const words =
    nWords === 0
      ? nMarks === 1
        ? vscode.l10n.t("1 mark was dropped because its hunk changed.")
        : vscode.l10n.t("{0} marks were dropped because their hunks changed.", nMarks)
      : vscode.l10n.t(
          "{0} marks and {1} words on who wrote it were dropped because their hunks changed.",
          nMarks,
          nWords,
        );
  vscode.window.setStatusBarMessage(words, 15_000);
}

function setContext(name: "preparing" | "reviewing", value: boolean): Thenable<unknown> {
  return vscode.commands.executeCommand("setContext", `freshEyes.${name}`, value);
}
