import { insideBracket, restOfStatement } from "./splitCode.ts";

/** How a call of a name begins in Ruby, where it needs no brackets. */
export function rubyCallOf(name: string): RegExp {
  return new RegExp(`(?<![\\w$@?!]|(?<!:):)${name.replace(/[.?!]/g, "\\$&")}(?![\\w?!])`, "g");
}

/** What is passed without brackets begins behind a blank, and not with what could be an operator. */
const beginsArguments =
  /^[ \t]+(?!(?:if|unless|and|or|while|until|rescue|then|do|in|end)\b)(?=[A-Za-z_0-9"'@$]|:["\w]|\*{1,2}\w|->)/;

/** What makes of a name something else than a call: what is assigned to, a key of a hash, or what can't be told. */
const isOther = /^(?:[ \t]*(?:=(?![=~])|[-+*/|&%]{1,2}=)|:(?!:)|[ \t]+\[)/;

/** The arguments of a call behind its name; `null` where it is none. */
export function readRubyArguments(text: string, end: number, before: string): string | null {
  const isInRemark = /(^|\s)#(?!\{)/.test(before) || isInString(before);
  const rest = withoutRemarks(text.slice(end, end + 4_000));
  if (isInRemark || isOther.test(rest)) return null;
  if (rest.startsWith("(")) {
    const inside = insideBracket(rest, 1);
    return inside === null ? null : withoutBlock(inside);
  }
  const [blank] = beginsArguments.exec(rest) ?? [];
  // A bare word without a receiver may be a variable.
  if (blank === undefined) return /[.:]$/.test(before) ? "" : null;
  return withoutBlock(
    restOfStatement(rest.slice(blank.length), /^(do|if|unless|and|or|while|until|rescue)\b(?!:)/),
  );
}

function isInString(before: string): boolean {
  const quotes = before.replace(/\\./g, "").match(/"/g) ?? [];
  return quotes.length % 2 === 1 && !before.includes("#{");
}

function withoutRemarks(code: string): string {
  return code.replace(/("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|(^|\s)#(?!\{).*/g, "$1$2");
}

/** Without a block that is handed on: `&block`. */
function withoutBlock(inside: string): string {
  return inside.replace(/(^|,)\s*&[\w:.@()]*\s*$/, "");
}
