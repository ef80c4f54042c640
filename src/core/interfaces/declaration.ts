import type { Sides } from "../change/change.ts";
import type { LineSpan } from "../text/lineSpan.ts";

/** A function, method or constructor that other files can call. Texts are as they stand in the code, without comments. */
export interface Declaration {
  /** What callers write. */
  readonly name: string;
  /** The class or type it belongs to, or "". */
  readonly owner: string;
  readonly kind: "function" | "method" | "constructor";
  /** What stands between the parentheses. */
  readonly parameters: string;
  /** The type of what it returns, or "" where nothing is said. */
  readonly result: string;
  readonly isAsync: boolean;
  /** The lines of the signature, without the body. */
  readonly lines: LineSpan;
}

/** The declarations that other files can call, on both sides of a file. */
export interface FileInterface extends Sides<readonly Declaration[]> {
  readonly path: string;
  readonly language: string;
}

/** A declaration that callers see otherwise after the change; `head` is `null` where it is gone. */
export interface ChangedDeclaration {
  readonly path: string;
  readonly language: string;
  readonly base: Declaration;
  readonly head: Declaration | null;
  /** What is different for which calls. */
  readonly changes: readonly CallChange[];
}

/**
 * Whom a difference concerns: every call, those that pass an argument by its place or name, those that leave it out, or
 * those that pass it by a name it no longer has. `index` is the argument's 0-based place before the change.
 */
export type CallChange =
  | { readonly kind: "every"; readonly what: "gone" | "result" | "async" }
  | { readonly kind: "passes" | "omits"; readonly index: number; readonly name: string }
  | { readonly kind: "names"; readonly name: string };
