/** What is wrong in a rule pack and where: 1-based line and column in a file of the pack. */
export interface PackProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** The problem in one line, as compilers print it. */
export function describePackProblem({ file, line, column, message }: PackProblem): string {
  return `${file}:${line}:${column}: ${message}`;
}
