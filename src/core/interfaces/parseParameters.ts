import { findInCode, splitCode } from "./splitCode.ts";

/** One parameter as callers see it. */
export interface Parameter {
  readonly name: string;
  /** "" where nothing is said. */
  readonly type: string;
  /** The value it has when it is left out, as written; `null` where there is none. */
  readonly fallback: string | null;
  readonly isOptional: boolean;
  readonly isRest: boolean;
  /** Whether it is passed by name only. */
  readonly isNamedOnly: boolean;
}

/** Reads the text between the parentheses of a declaration. */
export function parseParameters(code: string, language: string): Parameter[] {
  const parts = splitCode(code, ",");
  if (language === "go") return goParameters(parts);
  const read = readers[language] ?? typeAfterName;
  let isNamedOnly = false;
  return parts.flatMap((part) => {
    const isMark = language !== "ruby" && /^[*/]$/.test(part);
    if (isMark && part === "*") isNamedOnly = true;
    if (isMark || isReceiver(part, language)) return [];
    const parameter = { isNamedOnly: isNamedOnly || part.startsWith("**"), ...read(part) };
    if (language === "python" && parameter.isRest && !part.startsWith("**")) isNamedOnly = true;
    return [parameter];
  });
}

type Reader = (part: string) => Omit<Parameter, "isNamedOnly"> & { isNamedOnly?: boolean };

const readers: Readonly<Record<string, Reader>> = {
  java: typeBeforeName,
  csharp: typeBeforeName,
  php: typeBeforeName,
  ruby: rubyParameter,
  c: cParameter,
  cpp: cParameter,
  swift: swiftParameter,
};

/** What the call itself stands for: `self`, `cls`, `&mut self`, `this: Window`. */
function isReceiver(part: string, language: string): boolean {
  if (language === "python") return /^(self|cls)$/.test(part);
  if (language === "rust") return /^(&\s*('\w+\s+)?)?(mut\s+)?self\b/.test(part);
  // What a block is given is nothing that a caller counts.
  if (language === "ruby") return /^(&|\*\*nil$)/.test(part);
  if (language === "c" || language === "cpp") return part === "void";
  return /^this\s*:/.test(part);
}

/** `name: Type = value`, as in TypeScript, Python, Kotlin and Rust. */
function typeAfterName(part: string): ReturnType<Reader> {
  const bare = withoutMarks(part);
  const { declared, fallback } = withoutFallback(bare);
  const colon = findInCode(declared, ":");
  const written = (colon === -1 ? declared : declared.slice(0, colon)).trim();
  const isRest = /^(\.\.\.|\*\*?)/.test(written) || /^vararg\s/.test(part);
  const name = written.replace(/^(\.\.\.|\*\*?)/, "").replace(/\?$/, "");
  return {
    name: name.replace(/^mut\s+/, ""),
    type: colon === -1 ? "" : declared.slice(colon + 1).trim(),
    fallback,
    isOptional: written.endsWith("?") || fallback !== null || isRest,
    isRest,
  };
}

/** `Type name = value`, as in Java, C# and PHP. */
function typeBeforeName(part: string): ReturnType<Reader> {
  const bare = withoutMarks(part);
  const { declared, fallback } = withoutFallback(bare);
  const name = /[\w$]+$/.exec(declared)?.[0] ?? declared;
  const type = declared.slice(0, declared.length - name.length).replace(/[&\s]+$/, "");
  const isRest = type.endsWith("...") || /^params\s/.test(part);
  return { name: name.replace(/^\$/, ""), type, fallback, isOptional: fallback !== null || isRest, isRest };
}

/** `name`, `name = value`, `*rest`, `name:`, `name: value`, `**rest` and `...`. */
function rubyParameter(part: string): ReturnType<Reader> {
  const [, name, value = ""] = /^(\w+):(?!:)\s*(.*)$/s.exec(part) ?? [];
  if (name !== undefined) {
    const fallback = value === "" ? null : value;
    return { name, type: "", fallback, isOptional: fallback !== null, isRest: false, isNamedOnly: true };
  }
  const parameter = typeAfterName(part);
  const isRest = /^(\*|\.\.\.)/.test(part);
  const isOptional = parameter.isOptional || isRest;
  return { ...parameter, isOptional, isRest };
}

/** `const char *name[2]`, `void (*name)(int)`, and types without a name. */
function cParameter(part: string): ReturnType<Reader> {
  const { declared, fallback } = withoutFallback(part);
  const bare = declared.replace(/(\s*\[[^\]]*\])+$/, "");
  const pointer = /\(\s*[*^&]\s*(\w+)\s*\)/.exec(bare)?.[1];
  const name = pointer ?? /(?:[\s*&>]|\.\.\.)(\w+)$/.exec(bare)?.[1] ?? "";
  const type = bare.slice(0, bare.length - name.length);
  const isTypeOnly =
    pointer === undefined && (typeWord.test(name) || !/\w/.test(type.replace(qualifier, "")));
  const isRest = bare === "..." || type.trim().endsWith("...");
  return {
    name: isTypeOnly ? "" : name,
    type: (isTypeOnly || pointer !== undefined ? bare : type).trim(),
    fallback,
    isOptional: fallback !== null || isRest,
    isRest,
  };
}

const typeWord = /^(void|char|short|int|long|float|double|bool|signed|unsigned|const|\w+_t)$/;
const qualifier = /\b(const|volatile|struct|enum|union|class|typename|unsigned|signed)\b/g;

/** `label name: Type = value`; callers write the label, unless it is `_`. */
function swiftParameter(part: string): ReturnType<Reader> {
  const parameter = typeAfterName(part);
  const [label = "", name = label] = parameter.name.split(/\s+/);
  const isRest = parameter.type.endsWith("...");
  const isOptional = parameter.isOptional || isRest;
  const isNamedOnly = label !== "_";
  return { ...parameter, name: isNamedOnly ? label : name, isOptional, isRest, isNamedOnly };
}

/** Without decorators, attributes and words that callers do not see. */
function withoutMarks(part: string): string {
  let rest = part.replace(/^(?:@[\w.]+(?:\([^()]*\))?\s*|#?\[[^\]]*\]\s*)+(?=\S)/, (marks) =>
    marks.startsWith("[") && !part.slice(marks.length).trim() ? marks : "",
  );
  for (;;) {
    const next = rest.replace(
      /^(public|private|protected|readonly|override|final|vararg|crossinline|noinline|val|var|params|in)\s+(?=\S)/,
      "",
    );
    if (next === rest) return rest;
    rest = next;
  }
}

function withoutFallback(part: string): { readonly declared: string; readonly fallback: string | null } {
  const equals = findInCode(part, "=");
  return equals === -1
    ? { declared: part.trim(), fallback: null }
    : { declared: part.slice(0, equals).trim(), fallback: part.slice(equals + 1).trim() };
}

/** In Go names may share the type that follows them: `a, b int`. A caller sees no names. */
function goParameters(parts: readonly string[]): Parameter[] {
  const isNamed = parts.some(
    (part) => /^\w+\s+\S/.test(part) && !/^(chan|func|map|struct|interface)\b/.test(part),
  );
  let type = "";
  return [...parts]
    .reverse()
    .map((part): Parameter => {
      const [, name = "", own] = isNamed ? (/^(\w+)(?:\s+(.+))?$/s.exec(part) ?? []) : [];
      type = isNamed ? (own ?? type) : part;
      const isRest = type.startsWith("...");
      return { name, type, fallback: null, isOptional: isRest, isRest, isNamedOnly: false };
    })
    .reverse();
}
