/** What stands where a handover holds something else: "hunks[3].state must be …", or `null` where all is well. */
export type Check = (value: unknown, at: string) => string | null;

/** A text of at most so many UTF-16 units that `isFit` takes. */
export function text(length: number, isFit: (text: string) => boolean = () => true, what = "a text"): Check {
  return (value, at) => {
    if (typeof value !== "string") return `${at} must be a text`;
    if (value.length > length) return `${at} is longer than ${length} characters`;
    return isFit(value) ? null : `${at} must be ${what}`;
  };
}

/** One of these words. */
export function oneOf(...words: readonly unknown[]): Check {
  return (value, at) => (words.includes(value) ? null : `${at} must be ${words.map(String).join(" or ")}`);
}

/** A value that a test takes. */
export function fit(isFit: (value: unknown) => boolean, what: string): Check {
  return (value, at) => (isFit(value) ? null : `${at} must be ${what}`);
}

/** `null`, or what another check takes. */
export function orNull(check: Check): Check {
  return (value, at) => (value === null ? null : check(value, at));
}

/** A list of at most so many of a kind. */
export function listOf(length: number, check: Check): Check {
  return (value, at) => {
    if (!Array.isArray(value)) return `${at} must be a list`;
    if (value.length > length) return `${at} has more than ${length} entries`;
    for (const [index, entry] of value.entries()) {
      const wrong = check(entry, `${at}[${index}]`);
      if (wrong !== null) return wrong;
    }
    return null;
  };
}

/** An object with exactly these fields. */
export function table(fields: Readonly<Record<string, Check>>): Check {
  return (value, at) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return `${at} must be an object`;
    if (Object.keys(value).some((name) => !Object.hasOwn(fields, name)))
      return `${at} has a field that is not known`;
    for (const [name, check] of Object.entries(fields)) {
      const field = at === "it" ? `"${name}"` : `${at}.${name}`;
      if (!Object.hasOwn(value, name)) return `${field} is missing`;
      const wrong = check((value as Record<string, unknown>)[name], field);
      if (wrong !== null) return wrong;
    }
    return null;
  };
}
