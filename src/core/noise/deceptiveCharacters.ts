/**
 * Characters that are not seen or that turn the text round: bidirectional controls (Trojan Source, CVE-2021-42574),
 * zero-width and filler characters, line separators, tags, variation selectors and control characters.
 */
const unseen =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class
  /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u;

/** A carriage return inside a line, which some tools show as a line break and others do not. */
const loneCarriageReturn = /\r(?!$)/u;

/** A word of Latin letters and letters of a script that has look-alikes of them. */
const mixedScripts =
  /(?:[\p{Script=Latin}][\p{L}\p{N}_$]*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}])|(?:[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}][\p{L}\p{N}_$]*[\p{Script=Latin}])/u;

/** A word made only of Cyrillic or Greek letters that look like Latin ones (Unicode TR 39, confusables). */
const lookAlikes =
  /(?<![\p{L}\p{N}_])[аеорсухіјѕһԁԛԝүАВЕКМНОРСТУХЅІЈԌԚԜοναρυικΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]+(?![\p{L}\p{N}_])/u;

/** Whether a line holds characters that are not what they seem; nothing with them in it is ever folded. */
export function hasDeceptiveCharacters(line: string): boolean {
  if (isPlainAscii(line)) return false;
  return (
    unseen.test(line) ||
    loneCarriageReturn.test(line) ||
    mixedScripts.test(line) ||
    lookAlikes.test(line) ||
    Array.from(line).some(isDisguisedAscii)
  );
}

/** The common case, fast: printable ASCII and tabs, with at most the carriage return of its line ending. */
function isPlainAscii(line: string): boolean {
  return /^[\t\x20-\x7e]*\r?$/u.test(line);
}

/** Full-width and mathematical letters, the Greek question mark, spaces that are no space. */
function isDisguisedAscii(character: string): boolean {
  const plain = character.normalize("NFKC");
  return plain !== character && /^[\x20-\x7e]$/u.test(plain);
}
