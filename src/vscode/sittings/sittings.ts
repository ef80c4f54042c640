import * as vscode from "vscode";

import type { ReviewSession } from "../../app/reviewSession.ts";
import { effectiveLinesIn } from "../../core/risk/effectiveLines.ts";
import type { QueueEntry } from "../../core/risk/queue.ts";
import {
  paceOf,
  parseSitting,
  seenAt,
  suggestStop,
  withoutSuggestion,
  withRead,
  type Sitting,
} from "../../core/sitting/sitting.ts";
import { config, onDidChangeConfig } from "../config.ts";
import { reviewedDocument } from "../diffs/reviewedDocument.ts";
import type { ReviewHost } from "../reviewHost.ts";
import { splitByReading } from "../splitByReading.ts";

const storedKey = "freshEyes.sitting";

/**
 * Follows the reader through a sitting: time at the review's files in the window with the focus, and lines as they are
 * marked. One sitting spans all reviews, for it is the reader who tires. It is kept in the editor's own storage on this
 * machine, where nothing else of ours looks.
 */
export class Sittings implements vscode.Disposable {
  readonly #host: ReviewHost;
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  /** Fires when there is something else to tell of the sitting. */
  readonly onDidChange = this.#changed.event;
  readonly #listeners: vscode.Disposable;
  #sitting: Sitting | null;
  #session: ReviewSession | null = null;
  /** Keys of the hunks whose lines count no more, because they did, or were read before. */
  #counted = new Set<string>();

  constructor(host: ReviewHost, memory: vscode.Memento) {
    this.#host = host;
    this.#memory = memory;
    this.#sitting = config.sittings().enabled ? parseSitting(memory.get(storedKey)) : null;
    this.#listeners = vscode.Disposable.from(
      host.onDidChange(() => {
        this.#countMarks();
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor !== undefined) this.#look(editor);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        this.#look(textEditor);
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        this.#look(textEditor);
      }),
      onDidChangeConfig(() => {
        if (!config.sittings().enabled) this.forget();
      }),
    );
  }

  /** The sitting so far; null before it has begun, or where the person wants none. */
  get current(): Sitting | null {
    return this.#sitting;
  }

  /** The person has heard of the place to stop. */
  dismissSuggestion(): void {
    if (this.#sitting !== null) this.#keep(withoutSuggestion(this.#sitting));
  }

  /** Deletes what is kept of the sitting. */
  forget(): void {
    this.#keep(null);
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#changed.dispose();
  }

  #look({ document }: vscode.TextEditor): void {
    const session = this.#host.active?.session;
    if (session === undefined || !this.#isFollowed() || reviewedDocument(document, session.review) === null)
      return;
    this.#keep(seenAt(this.#sitting, this.#now()));
  }

  #countMarks(): void {
    const session = this.#host.active?.session ?? null;
    const { read, unread } = session === null ? { read: [], unread: [] } : splitByReading(session);
    const fresh = read.filter(({ key }) => !this.#counted.has(key));
    const isSame = session === this.#session;
    this.#session = session;
    this.#counted = isSame ? new Set([...this.#counted, ...keysOf(fresh)]) : new Set(keysOf(read));
    if (session === null || !isSame || fresh.length === 0 || !this.#isFollowed()) return;
    const lines = effectiveLinesIn(fresh);
    const sitting = withRead(seenAt(this.#sitting, this.#now()), lines);
    const isEndOfFile = !unread.some(({ file }) => fresh.some((one) => one.file === file));
    this.#keep(unread.length === 0 ? sitting : suggestStop(sitting, config.sittings(), isEndOfFile));
  }

  /** Whether the person is at this window and wants sittings. */
  #isFollowed(): boolean {
    return vscode.window.state.focused && config.sittings().enabled;
  }

  #now(): number {
    return Date.parse(this.#host.environment.clock.now());
  }

  #keep(sitting: Sitting | null): void {
    const isNews = whatIsTold(sitting) !== whatIsTold(this.#sitting);
    this.#sitting = sitting;
    if (!isNews) return;
    void this.#memory.update(storedKey, sitting ?? undefined);
    this.#changed.fire();
  }
}

function keysOf(entries: readonly QueueEntry[]): readonly string[] {
  return entries.map(({ key }) => key);
}

/** What of a sitting is told anywhere: it is kept and drawn again when that is another. */
function whatIsTold(sitting: Sitting | null): string {
  if (sitting === null) return "";
  const { startedAt, activeMs, lines, isSuggested } = sitting;
  return [startedAt, Math.floor(activeMs / 60_000), lines, isSuggested, paceOf(sitting)].join();
}
