/** Thrown when a file took longer than it was given. */
export class DeadlineError extends Error {
  constructor() {
    super("It took too long to analyse");
    this.name = "DeadlineError";
  }
}

/** A moment after which work on a file is given up. */
export interface Deadline {
  isOver(): boolean;
  /** Throws a `DeadlineError` when it is over. */
  check(): void;
  /** Does what is of use to later files as well: the time for it does not count. */
  outside<T>(work: () => T): T;
}

/** A deadline some milliseconds from now. */
export function createDeadline(budgetMs: number): Deadline {
  let end = performance.now() + budgetMs;
  const isOver = (): boolean => performance.now() > end;
  return {
    isOver,
    check() {
      if (isOver()) throw new DeadlineError();
    },
    outside(work) {
      const start = performance.now();
      try {
        return work();
      } finally {
        end += performance.now() - start;
      }
    },
  };
}
