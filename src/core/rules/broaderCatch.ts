/**
 * Types that catch errors nobody thought of. A handler without a type is its keyword alone, or nothing; `_` is the
 * pattern for any error. Ruby's `rescue` alone means `StandardError`, which is narrower than its `Exception`.
 */
const rank: Readonly<Record<string, number>> = {
  "": 3,
  except: 3,
  catch: 3,
  _: 3,
  BaseException: 3,
  Throwable: 3,
  Exception: 2,
  exception: 2,
  Error: 2,
  NSError: 2,
  StandardError: 1,
  rescue: 1,
  SystemException: 1,
  ApplicationException: 1,
  RuntimeException: 1,
  runtime_error: 1,
  logic_error: 1,
};

/** Whether a handler of the head's types catches more than one of the base's: `KeyError` to `Exception`, or to all. */
export function isBroaderCatch(base: string, head: string): boolean {
  return breadthOf(head) > breadthOf(base);
}

/** How broad the broadest of the types in a text as `(KeyError, ValueError)` or `IOException | Error` is; 0 is narrow. */
function breadthOf(types: string): number {
  const names = types.split(/[^\w.]+/).map((name) => name.split(".").at(-1) ?? "");
  const given = names.filter((name) => name !== "");
  return Math.max(...(given.length === 0 ? [""] : given).map((name) => rank[name] ?? 0));
}
