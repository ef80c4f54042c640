const minLength = 20;
const minEntropy = 3.6;

/** Words and patterns that long strings of letters are made of where nothing is secret. */
const ordinary =
  /example|sample|dummy|placeholder|changeme|your[_-]?|test|xxxx|\.\.\.|[{}<>%\s]|\$\(|^https?:|^[./~]|\/[a-z]+\/[a-z]+\//i;

/** Whether a text looks as if chance had chosen its characters, as in a key or a token; words and paths do not. */
export function looksRandom(text: string): boolean {
  const plain = text.replace(/^(["'`])(.*)\1$/s, "$2");
  if (plain.length < minLength || ordinary.test(plain) || !/^[\w+/=.~-]+$/.test(plain)) return false;
  const hasAll = /\d/.test(plain) && /[A-Za-z]/.test(plain);
  // Names are made of words of letters with few changes between letters and digits.
  const nChanges = plain.match(/\d(?=[A-Za-z])|[A-Za-z](?=\d)/g)?.length ?? 0;
  return hasAll && nChanges >= 3 && entropyOf(plain) >= (/^[\da-f]+$/i.test(plain) ? 3 : minEntropy);
}

/** Bits per character. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  const shares = [...counts.values()].map((count) => count / text.length);
  return -shares.reduce((sum, share) => sum + share * Math.log2(share), 0);
}
