/** What a mark told about reading: how many lines were read, and when in the sitting. */
interface Reading {
  /** Active milliseconds of the sitting at which the lines were marked as read. */
  readonly atActiveMs: number;
  /** Effective lines. */
  readonly lines: number;
}

/**
 * A stretch of active reading without a break: nothing but clock and size. It belongs to the reader alone and is never
 * part of a session, a receipt, a report or a handover.
 */
export interface Sitting {
  /** Milliseconds since 1970, as all times of sittings. */
  readonly startedAt: number;
  readonly lastSeenAt: number;
  /** Milliseconds in which the reader was at it. */
  readonly activeMs: number;
  /** Effective lines that were marked as read. */
  readonly lines: number;
  /** The marks of the last `paceWindowMs` active milliseconds, the oldest first. */
  readonly recent: readonly Reading[];
  /** How often a good place to stop was pointed out. */
  readonly nSuggested: number;
  /** Whether one is pointed out now. */
  readonly isSuggested: boolean;
}

/** How much reading a person wants to do in one go. */
export interface SittingBudget {
  readonly lines: number;
  readonly minutes: number;
}

/** Reading counts as active for so long after the last key, scroll or selection. */
const idleAfterMs = 60_000;
/** A pause of this length ends a sitting: it is the break. */
const breakMs = 10 * 60_000;
/** Pace is told over so many active milliseconds. */
const paceWindowMs = 10 * 60_000;
/** Fewer lines than this tell nothing about a pace. */
const paceMinLines = 60;
const hourMs = 60 * 60_000;
/** The second and last word about stopping comes after this many budgets of time, or of lines. */
const lateMinutes = 1.5;
const lateLines = 2;
/** Beyond this many budgets any hunk is a place to stop at; before, only the last one of a file. */
const overdue = 1.2;

/** The sitting with the reader at it at a time: goes on with it, or begins another one after a break. */
export function seenAt(sitting: Sitting | null, time: number): Sitting {
  if (sitting === null || time - sitting.lastSeenAt >= breakMs) {
    return {
      startedAt: time,
      lastSeenAt: time,
      activeMs: 0,
      lines: 0,
      recent: [],
      nSuggested: 0,
      isSuggested: false,
    };
  }
  // A clock that was set back counts nothing.
  const passed = Math.max(0, Math.min(time - sitting.lastSeenAt, idleAfterMs));
  const activeMs = sitting.activeMs + passed;
  const recent = sitting.recent.filter(({ atActiveMs }) => activeMs - atActiveMs < paceWindowMs);
  return { ...sitting, lastSeenAt: time, activeMs, recent };
}

/** The sitting with more effective lines marked as read, now. */
export function withRead(sitting: Sitting, lines: number): Sitting {
  const recent = [...sitting.recent, { atActiveMs: sitting.activeMs, lines }];
  return { ...sitting, lines: sitting.lines + lines, recent };
}

/** How fast somebody reads. */
export type Pace = "steady" | "brisk" | "fast" | "skimming";

/**
 * The pace of the last ten active minutes, in effective lines an hour: up to 300 is steady, up to 500 brisk, up to 1,000
 * fast; null while too little was read to tell. Reviewers find most below 200 to 400 lines an hour (Kemerer and Paulk
 * 2009; SmartBear's 300 to 500 is a vendor's figure), so these bands are a direction, not a measure of anybody.
 */
export function paceOf({ activeMs, recent }: Sitting): Pace | null {
  const lines = recent.reduce((sum, reading) => sum + reading.lines, 0);
  const ms = Math.min(activeMs, paceWindowMs);
  if (lines < paceMinLines) return null;
  const anHour = (lines * hourMs) / Math.max(ms, 1);
  if (anHour <= 300) return "steady";
  if (anHour <= 500) return "brisk";
  return anHour <= 1000 ? "fast" : "skimming";
}

/**
 * The sitting after a hunk was marked, with a good place to stop pointed out where it is one: at the end of a file once
 * the budget is read or its time has passed, at any hunk when that is well behind, and once more after half as much time
 * or twice the lines. Never more than twice: each further reminder is worth less (evidence: clinical alerts).
 */
export function suggestStop(sitting: Sitting, budget: SittingBudget, isEndOfFile: boolean): Sitting {
  const nDue = dueSuggestions(sitting, budget);
  const isPlace = isEndOfFile || shareOf(sitting, budget) >= overdue;
  return sitting.nSuggested >= nDue || !isPlace
    ? sitting
    : { ...sitting, nSuggested: nDue, isSuggested: true };
}

/** The sitting after the reader has heard of the place to stop and reads on. */
export function withoutSuggestion(sitting: Sitting): Sitting {
  return { ...sitting, isSuggested: false };
}

/** How many sittings some lines take, 1 or more. */
export function sittingsFor(lines: number, budget: SittingBudget): number {
  return Math.max(1, Math.ceil(lines / budget.lines));
}

function dueSuggestions(sitting: Sitting, budget: SittingBudget): number {
  const isLate =
    sitting.activeMs >= budget.minutes * lateMinutes * 60_000 || sitting.lines >= budget.lines * lateLines;
  if (isLate) return 2;
  return shareOf(sitting, budget) >= 1 ? 1 : 0;
}

/** How much of a budget is used up, by what is nearer to its end; 1 is all of it. */
function shareOf({ lines, activeMs }: Sitting, budget: SittingBudget): number {
  return Math.max(lines / budget.lines, activeMs / (budget.minutes * 60_000));
}

/** Reads a sitting as it was stored; null where something else is there, which counts as none. */
export function parseSitting(stored: unknown): Sitting | null {
  if (typeof stored !== "object" || stored === null) return null;
  const { startedAt, lastSeenAt, activeMs, lines, recent, nSuggested, isSuggested } = stored as Record<
    keyof Sitting,
    unknown
  >;
  const areNumbers = [startedAt, lastSeenAt, activeMs, lines, nSuggested].every(Number.isFinite);
  const isWhole = areNumbers && typeof isSuggested === "boolean" && Array.isArray(recent);
  return isWhole && recent.every(isReading) ? (stored as Sitting) : null;
}

function isReading(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { atActiveMs, lines } = value as Record<keyof Reading, unknown>;
  return Number.isFinite(atActiveMs) && Number.isFinite(lines);
}
