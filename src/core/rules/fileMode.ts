/** How digits without a prefix are read: as the decimal number a program means, or octal as a shell does. */
export type BareDigits = "decimal" | "octal";

const constants: Readonly<Record<string, number>> = {
  S_ISUID: 0o4000,
  S_ISGID: 0o2000,
  S_ISVTX: 0o1000,
  S_IRUGO: 0o444,
  S_IWUGO: 0o222,
  S_IXUGO: 0o111,
  S_IRWXUGO: 0o777,
  S_IALLUGO: 0o7777,
  ACCESSPERMS: 0o777,
  ALLPERMS: 0o7777,
  DEFFILEMODE: 0o666,
  SetUser: 0o4000,
  SetGroup: 0o2000,
  StickyBit: 0o1000,
  S_IRWXU: 0o700,
  S_IRWXG: 0o070,
  S_IRWXO: 0o007,
  ModePerm: 0o777,
  ModeSetuid: 0o4000,
  ModeSetgid: 0o2000,
  ModeSticky: 0o1000,
};

const sharesOf: Readonly<Record<string, number>> = { owner: 0o100, user: 0o100, group: 0o010, other: 0o001 };
const rightsOf: Readonly<Record<string, number>> = { read: 4, write: 2, execute: 1, all: 7 };
const classes = { USR: 0o100, GRP: 0o010, OTH: 0o001 };
const letters = { R: 4, W: 2, X: 1 };

/**
 * Reads a file mode as programs write it: `0o755`, `0755`, `0x1ed`, `493`, `"0755"`, `u=rwx,o+w`, `rwxr-xr-x`,
 * `stat.S_IRWXU | stat.S_IROTH`, `OTHERS_WRITE`, `UserRead or OtherWrite`, and any of them or a list of them in a call
 * or in brackets. A symbolic mode gives the bits it sets. `null` where it is none of these.
 */
export function parseFileMode(text: string, bareDigits: BareDigits = "decimal"): number | null {
  const inside = /^(?:[\w.:]*\(|\[)(.*)[)\]]$/s.exec(text.trim())?.[1];
  if (inside !== undefined) return parseFileMode(inside, bareDigits);
  const parts = text.includes("=") ? [text] : text.split(/\||\bor\b|,/);
  return parts
    .map((part) => parsePart(part.trim(), bareDigits))
    .reduce((all, part) => (all === null || part === null ? null : all | part), 0);
}

/** Whether a mode gives someone a right that another did not, and is not the stricter of the two on the whole. */
export function isMoreExposedMode(base: number | null, head: number | null): boolean {
  return base !== null && head !== null && (head & ~base) !== 0 && exposureOf(head) > exposureOf(base);
}

/** The owner's rights count least, those of others more, and running as someone else most. */
function exposureOf(mode: number): number {
  return ((mode & 0o6000) << 3) | ((mode & 7) << 6) | (mode & 0o070) | ((mode >> 6) & 7);
}

/** Whether anyone on the machine may write; a sticky folder as `/tmp` is meant to be so. */
export function isWorldWritable(mode: number): boolean {
  return (mode & 0o002) !== 0 && (mode & 0o1000) === 0;
}

/** Whether the file runs with its owner's rights. */
export function isSetuid(mode: number): boolean {
  return (mode & 0o4000) !== 0;
}

function parsePart(part: string, bareDigits: BareDigits): number | null {
  const quoted = /^["'`](.*)["'`]$/s.exec(part)?.[1];
  const text = quoted ?? part;
  if (/^0[xX][0-9a-fA-F]+$/.test(text)) return Number.parseInt(text.slice(2), 16);
  // Six digits say the kind of file as well, as `0o100644` in a tree of git does.
  if (/^0[oO]?[0-7]{1,6}$/.test(text)) return Number.parseInt(text.replace(/^0[oO]?/, ""), 8) & 0o7777;
  if (/^[0-9]{1,5}$/.test(text)) {
    const radix = bareDigits === "octal" || quoted !== undefined ? 8 : 10;
    return radix === 8 && !/^[0-7]+$/.test(text) ? null : Number.parseInt(text, radix);
  }
  return /^([r-][w-][xsS-]){2}[r-][w-][xtT-]$/.test(text) ? parseNineLetters(text) : parseWords(text);
}

function parseNineLetters(text: string): number {
  return Array.from(text).reduce(
    (mode, letter, index) => (letter === "-" ? mode : mode | (1 << (8 - index))),
    0,
  );
}

function parseWords(text: string): number | null {
  if (/^[ugoa]*([+=-][rwxXst]*)+(,[ugoa]*([+=-][rwxXst]*)+)*$/.test(text)) return parseSymbolic(text);
  const name = text.split(/[.:]+/).at(-1) ?? "";
  const known = constants[name];
  if (known !== undefined) return known;
  const stat = /^S_I([RWX])(USR|GRP|OTH)$/.exec(name);
  if (stat !== null) return letters[stat[1] as "R"] * classes[stat[2] as "USR"];
  const words = /^(owner|user|group|other)s?((?:read|write|execute|all)+)$/.exec(
    name.toLowerCase().replaceAll("_", ""),
  );
  const rights = words?.[2]?.match(/read|write|execute|all/g) ?? [];
  if (words === null) return null;
  return rights.reduce((bits, right) => bits | (rightsOf[right] ?? 0), 0) * (sharesOf[words[1] ?? ""] ?? 0);
}

/** The bits that `u+x`, `o=rw`, `a+rwX` set; what `-` takes away is left out. A mode without a class means all. */
function parseSymbolic(text: string): number {
  let mode = 0;
  for (const clause of text.split(",")) {
    const who = /^[ugoa]*/.exec(clause)?.[0] ?? "";
    const isFor = (letter: string): boolean => who === "" || who.includes("a") || who.includes(letter);
    for (const [, rights = ""] of clause.matchAll(/[+=]([rwxXst]*)/g)) {
      const bits =
        (rights.includes("r") ? 4 : 0) | (rights.includes("w") ? 2 : 0) | (/[xX]/.test(rights) ? 1 : 0);
      if (isFor("u")) mode |= bits * 0o100;
      if (isFor("g")) mode |= bits * 0o010;
      // Without a class the umask decides, and it usually keeps others from writing.
      if (isFor("o")) mode |= who === "" ? bits & 0o5 : bits;
      if (rights.includes("s") && isFor("u")) mode |= 0o4000;
      if (rights.includes("t")) mode |= 0o1000;
    }
  }
  return mode;
}
