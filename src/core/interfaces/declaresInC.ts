/** Whether a path is that of a header, which says what other files of C and C++ see. */
export function isHeader(path: string): boolean {
  return /\.(h|hh|hpp|hxx|h\+\+|ipp|inl|tpp)$/i.test(path);
}

const startsStatement =
  /^\s*(return|else|do|case|goto|throw|delete|new|sizeof|not|and|or|co_\w+|typedef|using)\b/;

/** Whether what stands before a name on its line makes it a declaration: a type, or nothing at all. */
export function declaresInC(before: string): boolean {
  if (before === "") return true;
  const isType = /^\s*[A-Za-z_][\w\s:<>,*&~]*[\s*&]$/.test(before) && !before.includes("&&");
  return isType && !startsStatement.test(before);
}

/** The class or namespace whose function a line defines outside of it: `void Pay::charge(`. */
export function definedOwner(before: string): string | undefined {
  return /^[A-Za-z_][\w\s:<>,*&~]*?\b(\w+)(?:<[^<>]*>)?::$/.exec(before)?.[1];
}
