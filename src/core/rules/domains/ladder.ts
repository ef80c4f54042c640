/**
 * Reads an order that a rule brings along, `ladder: strict > lax | loose > none`: a function that tells the rung of a
 * text, the strongest being 0, or `null` for other texts. `null` where it is no ladder of at least two rungs.
 */
export function readLadder(text: string): ((word: string) => number | null) | null {
  const given = /^ladder:(.*)$/s.exec(text)?.[1];
  if (given === undefined) return null;
  const rungs = given.split(">").map((rung) => rung.split("|").map(plain));
  if (rungs.length < 2 || rungs.some((rung) => rung.includes(""))) return null;
  return (word) => {
    const rank = rungs.findIndex((rung) => rung.includes(plain(word)));
    return rank === -1 ? null : rank;
  };
}

function plain(word: string): string {
  return word
    .trim()
    .replace(/^(["'`])(.*)\1$/s, "$2")
    .toLowerCase();
}
