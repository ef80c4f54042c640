import { compareDeclarations } from "./compareDeclarations.ts";
import { isHeader } from "./declaresInC.ts";
import type { ChangedDeclaration, Declaration, FileInterface } from "./declaration.ts";
import { parseParameters } from "./parseParameters.ts";

/** Languages in which a use of what is gone is found only when it runs. */
const boundLate = new Set(["javascript", "typescript", "tsx", "python", "ruby", "bash"]);

/** The declarations of a file that callers see otherwise. Where there are several of a name, only a lone one that differs counts. */
export function changedDeclarations({ path, language, base, head }: FileInterface): ChangedDeclaration[] {
  if (language === "cpp" && !isHeader(path)) return [];
  const keys = [...new Set(base.map(keyOf))];
  return keys.flatMap((key): ChangedDeclaration[] => {
    const [before, after] = [base, head].map((side) => side.filter((one) => keyOf(one) === key));
    const old = only(before ?? [], after ?? []);
    if (old === undefined) return [];
    if (after?.length === 0) {
      const gone = { kind: "every", what: "gone" } as const;
      return boundLate.has(language) && old.kind === "function"
        ? [{ path, language, base: old, head: null, changes: [gone] }]
        : [];
    }
    const now = only(after ?? [], before ?? []);
    if (now === undefined || before?.length !== after?.length) return [];
    const changes = compareDeclarations(old, now, language);
    return changes.length === 0 ? [] : [{ path, language, base: old, head: now, changes }];
  });
}

/** A declaration in the few words that callers see: `(amount, currency = "EUR")`, with its result where asked for. */
export function signatureWords({ parameters }: Declaration, language: string): string {
  const words = parseParameters(parameters, language).map(({ name, type, fallback, isRest, isOptional }) => {
    const called = name === "" || name.startsWith("{") ? type || name : name;
    const mark = isRest ? "…" : isOptional && fallback === null ? "?" : "";
    return `${isRest ? mark : ""}${called}${isRest ? "" : mark}${fallback === null ? "" : ` = ${fallback}`}`;
  });
  return `(${words.join(", ")})`;
}

function keyOf({ owner, name, kind }: Declaration): string {
  return `${owner}.${name} ${kind}`;
}

/** The one declaration of a side that the other has not as it is. */
function only(own: readonly Declaration[], others: readonly Declaration[]): Declaration | undefined {
  const text = ({ parameters, result, isAsync }: Declaration): string =>
    JSON.stringify([parameters, result, isAsync]);
  const known = new Set(others.map(text));
  const different = own.filter((one) => !known.has(text(one)));
  return different.length === 1 ? different[0] : undefined;
}
