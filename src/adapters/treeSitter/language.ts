/** Files that hold shell scripts, and the query that finds them. */
export interface ScriptHost {
  readonly paths: RegExp;
  readonly query: string;
}

/** What the engine has to know of a language; everything else is in its queries. */
export interface Language {
  readonly id: string;
  /** The file `<grammar>.wasm`, or `null` where `units` says how the text is cut up instead. */
  readonly grammar: string | null;
  readonly units?: "dockerfile" | "sql" | "lines" | "text" | "prose" | "markup" | "template";
  readonly paths: RegExp;
  /** The names of the pack files whose patterns fit this language. */
  readonly packs: readonly string[];
  readonly comments: readonly string[];
  /** Nodes that say something to tools about the declaration they stand at. */
  readonly annotations?: readonly string[];
  /** What begins a line of comment where there is no grammar. */
  readonly commentLine?: RegExp;
  /** Statements that do nothing, and other nodes in a block that are no statement. */
  readonly noops: readonly string[];
  /** Nodes that hold the statements of a block within the block's own node. */
  readonly lists?: readonly string[];
  /** Nodes whose children are statements or entries that stand one after the other. */
  readonly blocks: readonly string[];
  /** Nodes whose body runs at another time. */
  readonly functions: readonly string[];
  /** Symbol paths that hold tests inside a file of code. */
  readonly testSymbols?: RegExp;
  /** Finds shell scripts inside this language: the captures `@script` of a file whose path fits. */
  readonly scripts?: readonly ScriptHost[];
}
