const floating =
  /^(?:|\*|x|latest|main|master|head|edge|nightly|next|canary|dev|develop|trunk|stable|lts|any|current)$/i;
const digest = /^(?:sha\d+[:-])?[0-9a-f]{40,128}$/i;

/**
 * How freely a version may move, 0 for a digest to 5 for anything: `@<sha>`, `1.2.3`, `~1.2.3`, `^1.2.3`, `>=1.2`,
 * `latest`. Reads what npm, pip, workflows and container images write, with or without the name in front.
 */
function freedomOfVersion(text: string): number | null {
  const plain = text
    .trim()
    .replace(/^(["'`])(.*)\1$/s, "$2")
    .trim();
  // What stands in the workspace itself, or is pinned in another place of it.
  if (/^(?:catalog|workspace|link|file|portal):/.test(plain)) return null;
  const version = versionOf(plain);
  if (digest.test(version)) return 0;
  if (floating.test(version)) return 5;
  const bounds = version.split(/\s*(?:,|\|\||\s)\s*/).filter((bound) => bound !== "");
  const ranks = bounds.map(freedomOfBound);
  if (ranks.length === 0 || ranks.includes(null)) return null;
  const known = ranks.filter((rank) => rank !== null);
  // A range that is closed above may move no further than within it.
  const isClosed =
    bounds.some((bound) => bound.startsWith("<")) && bounds.some((bound) => bound.startsWith(">"));
  return isClosed ? 3 : Math.max(...known);
}

/** The part after the name: of `name@version`, `image:tag`, `image@sha256:…`, `name==version`, or the whole text. */
function versionOf(text: string): string {
  const pinned = /@(sha\d+:[0-9a-f]+)$/i.exec(text)?.[1];
  if (pinned !== undefined) return pinned;
  const compared = /^[\w.[\],-]+\s*((?:[=~!<>]=?=?|\^).*)$/.exec(text)?.[1];
  if (compared !== undefined && !/^[\d^~=<>v]/.test(text))
    return compared.replace(/^===?/, "").replace(/\s*;.*$/, "");
  const named =
    /^(?:@?[\w./-]+)@(.*)$/.exec(text)?.[1] ??
    /^(?:[\w.-]+(?::\d+)?\/)*[a-z][\w.-]*:([^/]*)$/i.exec(text)?.[1];
  if (named !== undefined) return named;
  // A name alone asks for whatever there is.
  return /^[a-z][\w./-]*$/i.test(text) && !/^v?\d/.test(text) && !floating.test(text) ? "" : text;
}

function freedomOfBound(bound: string): number | null {
  const [, sign = "", number = ""] = /^(~=|[~^<>=]=?|)\s*v?(\d[\w.*+-]*|\*|x)$/i.exec(bound) ?? [];
  if (number === "") return null;
  const parts = number.split(/[-+]/)[0]?.split(".") ?? [];
  const isOpen = parts.some((part) => /^[*xX]$/.test(part));
  const nFixed = parts.filter((part) => /^\d/.test(part)).length;
  if (sign.startsWith(">")) return 4;
  if (sign.startsWith("<")) return 4;
  if (sign === "^") return 3;
  if (sign.startsWith("~")) return nFixed >= (sign === "~=" ? 3 : 2) ? 2 : 3;
  if (sign === "==" || sign === "=") return isOpen ? (nFixed >= 2 ? 2 : 3) : 1;
  return nFixed >= 3 ? 1 : nFixed === 2 ? 2 : nFixed === 1 ? 3 : 5;
}

/**
 * Whether a version may move more freely than before. A plain name of a later version, as an update writes it, is no
 * looser: `@v4.1.2` to `@v5`, `5.6.1-focal` to `5.7-focal`.
 */
export function isVersionFloated(base: string, head: string): boolean {
  const [before, after] = [freedomOfVersion(base), freedomOfVersion(head)];
  if (before === null || after === null || after <= before) return false;
  const [older, newer] = [numbersOf(base), numbersOf(head)];
  if (older === null || newer === null) return true;
  const at = newer.findIndex((number, index) => number !== older[index]);
  return at < 0 || (newer[at] ?? 0) <= (older[at] ?? 0);
}

/** The numbers of the plain version behind a name. */
function numbersOf(text: string): number[] | null {
  const version = /[@:]v?(\d+(?:\.\d+)*)(?:-[a-z][\w.-]*)?["']?$/.exec(text.trim())?.[1];
  return version === undefined ? null : version.split(".").map(Number);
}
