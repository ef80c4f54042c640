import { isBroaderCatch } from "./broaderCatch.ts";
import { isBroaderPattern } from "./broaderPattern.ts";
import { isWeakerAlgorithm } from "./domains/algorithmStrength.ts";
import { rankOfAssertion } from "./domains/assertionStrictness.ts";
import { isWiderCondition } from "./domains/condition.ts";
import { readLadder } from "./domains/ladder.ts";
import { rankOfLogLevel } from "./domains/logLevel.ts";
import { isWiderNetwork } from "./domains/networkWidth.ts";
import { opennessOfType } from "./domains/openType.ts";
import { isEndless, parseQuantity, type Quantity } from "./domains/quantity.ts";
import { readSwitch } from "./domains/switchWord.ts";
import { oldestTlsVersion } from "./domains/tlsVersion.ts";
import { isLessProtectedUrl } from "./domains/urlScheme.ts";
import { isVersionFloated } from "./domains/versionPin.ts";
import { isMoreExposedMode, parseFileMode } from "./fileMode.ts";
import { normalizeCode } from "./normalizeCode.ts";
import { rankOfPermission } from "./permissionWord.ts";

/** Whether the head's text is weaker than the base's. What it can't read is not weaker. */
export type Comparator = (base: string, head: string) => boolean;

/**
 * An order among texts. No text is weaker than itself, and of two at most one is weaker than the other; `changed` alone
 * is no order and says so by `isOrder`.
 */
export interface OrderedDomain {
  /** What is weaker, for those who write rules. */
  readonly about: string;
  readonly isWeaker: Comparator;
  readonly isOrder: boolean;
}

/** Longer values are not compared. */
const maxLength = 4_000;

/** The orders a pattern may ask for by `(#set! compare "…")`, by name. */
export const orderedDomains: Readonly<Record<string, OrderedDomain>> = {
  "file-mode": order("more bits: 0o600, 0755, 493, u+x, S_IRWXU | S_IROTH", (base, head) =>
    isMoreExposedMode(parseFileMode(base), parseFileMode(head)),
  ),
  "file-mode-octal": order("more bits, where bare digits are octal as in a shell", (base, head) =>
    isMoreExposedMode(parseFileMode(base, "octal"), parseFileMode(head, "octal")),
  ),
  "permission-word": order("none to read to write to admin, and names of roles", rising(rankOfPermission)),
  "exception-breadth": order("a handler catches more: KeyError to Exception to everything", isBroaderCatch),
  wildcard: order("texts with * for any text, one or a list, cover more", isBroaderPattern),
  "holds-more": order(
    "a condition or an operator holds in more cases: < to <=, && to ||, a part gone",
    isWiderCondition,
  ),
  "holds-less": order("a condition or an operator holds in fewer cases", swapped(isWiderCondition)),
  "number-raised": order(
    "a number, duration or size is larger: 30 to 60, 1h to 365d, 10_000, 2 * 60",
    isLarger,
  ),
  "number-lowered": order("a number, duration or size is smaller", swapped(isLarger)),
  "limit-raised": order("a larger number, or none at all: 30 to 0, -1, None, unlimited", isLimitRaised),
  "log-level-lowered": order("a message is logged as less severe: error to debug", falling(rankOfLogLevel)),
  "log-level-raised": order("a threshold lets less through: info to error to off", rising(rankOfLogLevel)),
  "assertion-loosened": order("an assertion pins down less: toEqual to toBeTruthy", falling(rankOfAssertion)),
  "version-floated": order(
    "a version may move more freely: a digest to 1.2.3 to ^1.2 to latest",
    isVersionFloated,
  ),
  "tls-version-lowered": order("an older protocol is allowed: TLS 1.2 to TLS 1.0", falling(oldestTlsVersion)),
  "network-widened": order("a network takes in more addresses: 10.0.0.0/16 to 0.0.0.0/0", isWiderNetwork),
  "url-unprotected": order("an address lost its protection on the way: https to http", isLessProtectedUrl),
  "algorithm-weakened": order(
    "a digest, cipher or mode is weaker: SHA-256 to MD5, GCM to ECB",
    isWeakerAlgorithm,
  ),
  "turned-on": order("a switch goes on: false to true, off to on, 0 to 1", rising(rankOfSwitch)),
  "turned-off": order("a switch goes off: true to false", falling(rankOfSwitch)),
  "type-opened": order(
    "a type takes anything: Order to any, interface{}, object?, Any",
    rising(opennessOfType),
  ),
  changed: {
    about: "any other text, layout aside",
    isWeaker: (base, head) => normalizeCode(base) !== normalizeCode(head),
    isOrder: false,
  },
};

/**
 * The comparator of a name. A rule may bring an order of its own: `ladder: strict > lax > none`, from the strongest word
 * to the weakest, words of one rung apart by `|`. `undefined` where the name says neither.
 */
export function comparatorOf(name: string): Comparator | undefined {
  const rankOf = readLadder(name);
  return rankOf === null ? orderedDomains[name]?.isWeaker : order("", rising(rankOf)).isWeaker;
}

function order(about: string, relation: Comparator): OrderedDomain {
  return {
    about,
    isOrder: true,
    isWeaker: (base, head) =>
      Math.max(base.length, head.length) <= maxLength && relation(base, head) && !relation(head, base),
  };
}

function rising(rankOf: (text: string) => number | null): Comparator {
  return (base, head) => {
    const [before, after] = [rankOf(base), rankOf(head)];
    return before !== null && after !== null && after > before;
  };
}

function falling(rankOf: (text: string) => number | null): Comparator {
  return swapped(rising(rankOf));
}

function swapped(relation: Comparator): Comparator {
  return (base, head) => relation(head, base);
}

function isLarger(base: string, head: string): boolean {
  return isLargerQuantity(parseQuantity(base), parseQuantity(head));
}

/** A zero counts nothing, so it is less than any amount of anything. */
function isLargerQuantity(base: Quantity | null, head: Quantity | null): boolean {
  if (base === null || head === null) return false;
  const isOfOneKind = base.of === head.of || base.amount === 0 || head.amount === 0;
  return isOfOneKind && head.amount > base.amount;
}

function isLimitRaised(base: string, head: string): boolean {
  const [before, after] = [readLimit(base), readLimit(head)];
  if (before === null || before === "endless" || after === null) return false;
  return after === "endless" || isLargerQuantity(before, after);
}

function readLimit(text: string): Quantity | "endless" | null {
  if (isEndless(text)) return "endless";
  const quantity = parseQuantity(text);
  return quantity !== null && quantity.amount <= 0 ? "endless" : quantity;
}

function rankOfSwitch(text: string): number | null {
  const isOn = readSwitch(text);
  return isOn === null ? null : Number(isOn);
}
