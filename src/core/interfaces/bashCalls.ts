/** How a call of a function of a shell begins. */
export function bashCallOf(name: string): RegExp {
  return new RegExp(`(?<![\\w$@%./:=-])${name}(?![\\w=./:(-]|\\s*\\()`, "g");
}

/** Whether a name stands where a command does, and in no list or text. */
export function isBashCall(text: string, end: number, before: string): boolean {
  const isFirst = /(?:^|[;&|({`!]|\b(?:then|do|else|elif|if|while|until|time))\s*$/.test(before);
  const isSubstituted = /\$\(\s*$/.test(before);
  if (!isFirst || (!isSubstituted && /(?:^|\s)#|\[\[?\s[^\]]*$/.test(before))) return false;
  const quotes = before.replace(/\\./g, "").match(/["']/g) ?? [];
  if (quotes.length % 2 === 1 && !isSubstituted) return false;
  // A list goes over lines, and so does a command; a case has its words before a bracket.
  const earlier = text.slice(0, end - before.length);
  const isContinued = /\\\r?\n[^\n]*$/.test(text.slice(0, end).slice(-400)) && before.trim() === "";
  const isInList = earlier.lastIndexOf("=(") > earlier.lastIndexOf(")");
  return (
    !isContinued &&
    !isInList &&
    (isSubstituted || !/^[ \t]*[)|]/.test(text.slice(end)) || /^[ \t]*\|\|?\s/.test(text.slice(end)))
  );
}
