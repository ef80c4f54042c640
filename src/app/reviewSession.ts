import { hunksOf, type Hunk } from "../core/change/change.ts";
import type { ChecklistItem } from "../core/checklist/checklistItem.ts";
import { plainQuestion } from "../core/checklist/ownItems.ts";
import { placeHandover, type FirstReader } from "../core/handover/firstReader.ts";
import { handoverLimits, type Handover } from "../core/handover/handover.ts";
import { evaluateGate, type GateVerdict } from "../core/gate/gate.ts";
import type { CommentPlace } from "../core/session/commentPlace.ts";
import {
  formatEvent,
  parseEvent,
  type AuthorWord,
  type DecisionKind,
  type EditRef,
  type EventBody,
  type SessionEvent,
} from "../core/session/events.ts";
import { placeComments, type PlacedComment } from "../core/session/placeComments.ts";
import { placeOnEdits, type PlacedOnEdits } from "../core/session/placeOnEdits.ts";
import { resolveMarks, type ResolvedMarks } from "../core/session/resolveMarks.ts";
import {
  decidedAs,
  foldEvents,
  type GivenWord,
  type OwnQuestion,
  type SessionState,
} from "../core/session/sessionState.ts";
import type { Clock, EventLog } from "./ports.ts";
import type { Review } from "./review.ts";
import { reviewWithQuestions } from "./reviewWithQuestions.ts";
import { reviewWithWords } from "./reviewWithWords.ts";
import { UserError } from "./userErrors.ts";

/** What a session is opened with. `by` names the person, as git knows them. */
export interface SessionPorts {
  readonly log: EventLog;
  readonly clock: Clock;
  /** Makes an id no other event has. */
  readonly newId: () => string;
  readonly by: string;
}

/** A person's review of a change: every action becomes one event on disk before it counts, and the state is their fold. */
export class ReviewSession {
  /** The review as it was prepared, before anybody said who wrote it. */
  readonly #prepared: Review;
  readonly #name: string;
  readonly #ports: SessionPorts;
  readonly #listeners = new Set<() => void>();
  readonly #unwatch: () => void;
  #events: readonly SessionEvent[];
  #state: SessionState;
  #marks: ResolvedMarks;
  #words: PlacedOnEdits<GivenWord>;
  #review: Review;
  /** Laid on the change when they are asked for, and anew after every event. */
  #comments: readonly PlacedComment[] | null = null;
  #firstReaders: readonly FirstReader[] | null = null;
  /** Lines of the log that are not events of ours, and whether the last one was torn by a crash. */
  #damage: string[];
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(review: Review, name: string, ports: SessionPorts, read: ReadEvents) {
    this.#prepared = review;
    this.#name = name;
    this.#ports = ports;
    this.#events = read.events;
    this.#damage = read.damage;
    this.#state = foldEvents(read.events);
    this.#marks = resolveMarks(this.#state, hunksOf(review.change));
    this.#words = placeOnEdits(this.#state.words, hunksOf(review.change));
    this.#review = this.#reviewAsSaid();
    this.#unwatch = ports.log.watch(name, () => void this.reload());
  }

  /** Opens the session kept under a name, with everything said in it before. */
  static async open(review: Review, name: string, ports: SessionPorts): Promise<ReviewSession> {
    const session = new ReviewSession(review, name, ports, await readEvents(ports.log, name));
    const { change } = review;
    const last = session.#events.findLast((event) => event.type === "started");
    if (last?.type !== "started" || last.base !== change.base || last.head !== change.head) {
      await session.#append({
        type: "started",
        source: change.source.kind,
        base: change.base,
        head: change.head,
      });
    }
    return session;
  }

  /** The review, with what its reviewers said of who wrote it and the questions they asked themselves. */
  get review(): Review {
    return this.#review;
  }

  get state(): SessionState {
    return this.#state;
  }

  /** The marks as they lie on today's hunks. */
  get marks(): ResolvedMarks {
    return this.#marks;
  }

  /** What reviewers said of who wrote today's edits. */
  get words(): PlacedOnEdits<GivenWord> {
    return this.#words;
  }

  /** The person whose review this is. */
  get by(): string {
    return this.#ports.by;
  }

  /** The person's review comments as they lie on the change now. */
  get comments(): readonly PlacedComment[] {
    const { change, texts } = this.#prepared;
    this.#comments ??= placeComments([...this.#state.comments.values()], change.files, texts);
    return this.#comments;
  }

  /** What others handed over, as it lies on the change now. */
  get firstReaders(): readonly FirstReader[] {
    this.#firstReaders ??= [...this.#state.handovers.values()].map((handover) => this.preview(handover));
    return this.#firstReaders;
  }

  /** What was found wrong with the log itself, in words; nothing of it was thrown away. */
  get damage(): readonly string[] {
    return this.#damage;
  }

  mark(hunks: readonly Hunk[]): Promise<void> {
    return this.#append({ type: "marked", edits: refsOf(hunks) });
  }

  unmark(hunks: readonly Hunk[]): Promise<void> {
    return this.#append({ type: "unmarked", edits: refsOf(hunks) });
  }

  comeBack(hunks: readonly Hunk[]): Promise<void> {
    return this.#append({ type: "comeBack", edits: refsOf(hunks) });
  }

  /** Says who wrote hunks, or takes that back with `null`. */
  attribute(hunks: readonly Hunk[], word: AuthorWord | null): Promise<void> {
    return this.#append({ type: "attributed", edits: refsOf(hunks), word });
  }

  decide(item: ChecklistItem, decision: DecisionKind, why: string): Promise<void> {
    return this.#append({ type: "decided", item: item.id, decision, why, edits: item.edits });
  }

  reopen(item: ChecklistItem): Promise<void> {
    return this.#append({ type: "reopened", item: decidedAs(this.state, item) });
  }

  /** Writes a comment; rejects one that is too long to keep, with nothing lost. Resolves to its id. */
  async comment(place: CommentPlace, item: string | null, text: string): Promise<string> {
    const comment = this.#ports.newId();
    await this.#append({ type: "commented", comment, place, item, text: kept(text) });
    return comment;
  }

  async rewordComment(comment: string, text: string): Promise<void> {
    await this.#append({ type: "commentReworded", comment, text: kept(text) });
  }

  deleteComment(comment: string): Promise<void> {
    return this.#append({ type: "uncommented", comment });
  }

  resolveComment(comment: string, isResolved: boolean): Promise<void> {
    return this.#append({ type: "resolved", comment, isResolved });
  }

  /** How a handover would lie on the change. */
  preview(handover: Handover): FirstReader {
    const { change, texts } = this.#prepared;
    return placeHandover(handover, change.files, texts);
  }

  /** Keeps what somebody handed over, as theirs; a later one of the same person takes its place. */
  takeUp(handover: Handover): Promise<void> {
    return this.#append({ type: "tookUp", handover });
  }

  forgetHandover(person: string): Promise<void> {
    return this.#append({ type: "forgotHandover", person });
  }

  /** Adds a question of one's own, of hunks or of the whole change; one without words is none. */
  async ask(text: string, hunks: readonly Hunk[]): Promise<void> {
    const ask = plainQuestion(text);
    if (ask !== null) await this.#append({ type: "asked", ask, edits: refsOf(hunks) });
  }

  /** Puts a question of one's own in other words; it wants a new decision then. */
  async reword(item: ChecklistItem, text: string): Promise<void> {
    const ask = plainQuestion(text);
    if (ask !== null) await this.#append({ type: "reworded", item: item.id, ask });
  }

  /** Takes a question of one's own off the checklist. */
  withdraw(item: ChecklistItem): Promise<void> {
    return this.#append({ type: "withdrawn", item: item.id });
  }

  /** Takes the last mark, word, decision or question back; resolves to what it was, or `null` when there is nothing to take back. */
  async undo(): Promise<SessionEvent | null> {
    const event = this.#state.undoable;
    if (event !== null) await this.#append({ type: "undone", event: event.id });
    return event;
  }

  approved(head: string, receipt: string): Promise<void> {
    return this.#append({ type: "approved", head, receipt });
  }

  /** The gate's verdict; `headNow` is what the reviewed revision names at this moment. */
  verdict(headNow: string | null): GateVerdict {
    const { queue, checklist, change, policy } = this.review;
    return evaluateGate({
      queue,
      checklist,
      state: this.#state,
      marks: this.#marks.byHunk,
      head: change.head,
      headNow,
      policy,
    });
  }

  /** Calls back after every change of the state, ours or another window's; returns how to stop. */
  onDidChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads the log again, for what other windows wrote. */
  async reload(): Promise<void> {
    const read = await readEvents(this.#ports.log, this.#name);
    if (read.events.length === this.#events.length) return;
    this.#damage = read.damage;
    this.#take(read.events);
  }

  dispose(): void {
    this.#unwatch();
    this.#listeners.clear();
  }

  /** One event after the other: it is on disk before the state shows it, so a crash never loses what was shown. */
  #append(body: EventBody): Promise<void> {
    const { clock, newId, by, log } = this.#ports;
    const event = { v: 1, id: newId(), at: clock.now(), by, ...body } as SessionEvent;
    const done = this.#queue.then(async () => {
      await log.append(this.#name, formatEvent(event));
      this.#take([...this.#events, event]);
    });
    this.#queue = done.catch(() => undefined);
    return done;
  }

  #reviewAsSaid(): Review {
    return reviewWithQuestions(reviewWithWords(this.#prepared, this.#words.byEdit), this.#state.questions);
  }

  #take(events: readonly SessionEvent[]): void {
    const asked = this.#state.questions;
    const said = this.#words.byEdit;
    this.#events = events;
    this.#state = foldEvents(events);
    this.#comments = null;
    this.#firstReaders = null;
    const hunks = hunksOf(this.#prepared.change);
    this.#marks = resolveMarks(this.#state, hunks);
    this.#words = placeOnEdits(this.#state.words, hunks);
    // Marks come often and words seldom: the review stays the same one as long as it says the same.
    if (!isSame(this.#words.byEdit, said) || !isSameAsked(this.#state.questions, asked))
      this.#review = this.#reviewAsSaid();
    for (const listener of this.#listeners) listener();
  }
}

function kept(text: string): string {
  if (text.length <= handoverLimits.text) return text;
  throw new UserError(
    `A comment can have ${handoverLimits.text} characters, and this one has ${text.length}`,
    "Make it shorter, or write two",
  );
}

interface ReadEvents {
  readonly events: readonly SessionEvent[];
  readonly damage: string[];
}

async function readEvents(log: EventLog, name: string): Promise<ReadEvents> {
  const { lines, torn } = await log.read(name);
  const parsed = lines.map(parseEvent);
  const strange = parsed.filter((event) => event === null).length;
  const damage = torn ? ["The last entry of the review log was cut off by a crash and is left out."] : [];
  if (strange > 0)
    damage.push(`${strange} lines of the review log are not entries of this version and are left alone.`);
  return { events: parsed.filter((event) => event !== null), damage };
}

function isSame(left: ReadonlyMap<string, GivenWord>, right: ReadonlyMap<string, GivenWord>): boolean {
  return (
    left.size === right.size &&
    [...left].every(([key, { word, by }]) => right.get(key)?.word === word && right.get(key)?.by === by)
  );
}

function isSameAsked(
  left: ReadonlyMap<string, OwnQuestion>,
  right: ReadonlyMap<string, OwnQuestion>,
): boolean {
  return left.size === right.size && [...left].every(([id, { ask }]) => right.get(id)?.ask === ask);
}

function refsOf(hunks: readonly Hunk[]): EditRef[] {
  return hunks.flatMap((hunk) => hunk.edits.map((edit) => ({ id: edit.id, path: hunk.path })));
}
