/** A number with what it counts: milliseconds, bytes, or nothing that the text names. */
export interface Quantity {
  readonly amount: number;
  readonly of: "time" | "bytes" | null;
}

const times: Readonly<Record<string, number>> = {
  ns: 1e-6,
  nanos: 1e-6,
  nanosecond: 1e-6,
  us: 1e-3,
  micros: 1e-3,
  microsecond: 1e-3,
  ms: 1,
  milli: 1,
  millis: 1,
  millisecond: 1,
  s: 1_000,
  sec: 1_000,
  second: 1_000,
  m: 60_000,
  min: 60_000,
  minute: 60_000,
  h: 3_600_000,
  hr: 3_600_000,
  hour: 3_600_000,
  d: 86_400_000,
  day: 86_400_000,
  w: 604_800_000,
  week: 604_800_000,
  month: 2_592_000_000,
  y: 31_536_000_000,
  yr: 31_536_000_000,
  year: 31_536_000_000,
};

const bytes: Readonly<Record<string, number>> = {
  b: 1,
  byte: 1,
  k: 1e3,
  kb: 1e3,
  ki: 1_024,
  kib: 1_024,
  mb: 1e6,
  mi: 1_048_576,
  mib: 1_048_576,
  megabyte: 1e6,
  g: 1e9,
  gb: 1e9,
  gi: 1_073_741_824,
  gib: 1_073_741_824,
  gigabyte: 1e9,
  t: 1e12,
  tb: 1e12,
  ti: 1_099_511_627_776,
};

const endless =
  /^(?:none|null|nil|undefined|unlimited|infinite|infinity|inf|nan|never|forever|disabled?|off|false)$/i;

/**
 * Reads a quantity as programs and settings write it: `10_000`, `0x1f`, `2 * 60`, `1 << 20`, `15m`, `"365d"`, `512Mi`,
 * `PT5M`, `5 * time.Second`, `Duration.ofMinutes(5)`, `timedelta(days=7)`, `30.days`. `null` where it is none.
 */
export function parseQuantity(text: string): Quantity | null {
  const plain = withoutQuotes(text);
  const factors = plain.split(/\s*\*\s*/);
  if (factors.length > 1) return product(factors.map(parseQuantity));
  return (
    parseNumber(plain) ?? parseShift(plain) ?? parseIso(plain) ?? parseWithUnit(plain) ?? parseCall(plain)
  );
}

/** Whether a text says that there is no limit. */
export function isEndless(text: string): boolean {
  const last = withoutQuotes(text).split(/[.:]+/).at(-1) ?? "";
  return (
    endless.test(last) ||
    /^(?:max(?:_?value|imum)?|(?:u?int(?:max|_max))|maxint\d*|max_safe_integer)$/i.test(last)
  );
}

function withoutQuotes(text: string): string {
  return text
    .trim()
    .replace(/^(["'`])(.*)\1$/s, "$2")
    .replace(/^\((.*)\)$/s, "$1")
    .trim();
}

function product(factors: readonly (Quantity | null)[]): Quantity | null {
  return factors.reduce<Quantity | null>(
    (all, one) => {
      if (all === null || one === null || (all.of !== null && one.of !== null)) return null;
      return { amount: all.amount * one.amount, of: all.of ?? one.of };
    },
    { amount: 1, of: null },
  );
}

function parseNumber(text: string): Quantity | null {
  const digits = text.replace(/(?<=[0-9a-fA-F])[_'](?=[0-9a-fA-F])/g, "");
  const isNumber = /^[+-]?(?:0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(
    digits,
  );
  const typed = /^([+-]?\d+(?:\.\d+)?)(?:[uUlLfFnN]{1,3}|[iu](?:8|16|32|64|128|size)|f(?:32|64))$/.exec(
    digits,
  )?.[1];
  if (!isNumber && typed === undefined) return null;
  const sign = digits.startsWith("-") ? -1 : 1;
  return { amount: sign * Number((typed ?? digits).replace(/^[+-]/, "")), of: null };
}

function parseShift(text: string): Quantity | null {
  const [, left, right] = /^(\d{1,6})\s*<<\s*(\d{1,2})$/.exec(text) ?? [];
  return left === undefined || right === undefined
    ? null
    : { amount: Number(left) * 2 ** Number(right), of: null };
}

function parseIso(text: string): Quantity | null {
  const found = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text);
  if (found === null || text.length < 3) return null;
  const parts: readonly (string | undefined)[] = found.slice(1);
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  return { amount: (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000, of: "time" };
}

/** `15m`, `1h30m`, `30 days`, `30.days`, `512Mi`, `time.Second`. */
function parseWithUnit(text: string): Quantity | null {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)[\s._]*([a-zA-Z]+)/g)];
  if (parts.length > 0 && parts.map(([whole]) => whole).join("") === text.replace(/\s+(?=\d)/g, "")) {
    const read = parts.map(([, amount, unit = ""]) => ofUnit(unit, Number(amount)));
    const known = read.filter((part) => part !== null);
    const of = known[0]?.of ?? null;
    const isSum = known.length === read.length && known.every((part) => part.of === of);
    return isSum ? { amount: known.reduce((sum, part) => sum + part.amount, 0), of } : null;
  }
  const unit = /^(?:[A-Za-z_]+(?:\.|::))+([A-Za-z]+)$/.exec(text)?.[1];
  return unit === undefined || unit.length < 3 ? null : ofUnit(unit, 1);
}

/** `Duration.ofMinutes(5)`, `TimeSpan.FromSeconds(5)`, `Duration::from_secs(5)`, `timedelta(days=7)`, `.seconds(5)`. */
function parseCall(text: string): Quantity | null {
  const [, name = "", word, amount = ""] =
    /([\p{L}\d_]+)\(\s*(?:(\w+)\s*[=:]\s*)?([^()=:,]+)\)$/u.exec(text) ?? [];
  const unit = word ?? name.replace(/^(?:of|from|in)_?/i, "");
  const number = parseNumber(amount.trim());
  if (number === null) return null;
  return (
    ofUnit(unit, number.amount) ?? (word === undefined && /duration|timespan/i.test(name) ? number : null)
  );
}

function ofUnit(unit: string, amount: number): Quantity | null {
  const word = unit.toLowerCase();
  const single = word.length > 3 ? word.replace(/s$/, "") : word;
  const time = times[word] ?? times[single];
  if (time !== undefined) return { amount: amount * time, of: "time" };
  const size = bytes[word] ?? bytes[single];
  return size === undefined ? null : { amount: amount * size, of: "bytes" };
}
