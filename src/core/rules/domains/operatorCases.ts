/** Which of these cases an operator holds in; `same` and `alike` are the two ways of being equal, strictly and loosely. */
type Case = "less" | "same" | "alike" | "greater" | "both" | "one";

const holdsIn: Readonly<Record<string, readonly Case[]>> = {
  "<": ["less"],
  "<=": ["less", "same", "alike"],
  "===": ["same"],
  "==": ["same", "alike"],
  "!=": ["less", "greater"],
  "!==": ["less", "greater", "alike"],
  ">=": ["greater", "same", "alike"],
  ">": ["greater"],
  "&&": ["both"],
  "||": ["both", "one"],
};

const spellings: Readonly<Record<string, string>> = {
  "-lt": "<",
  "-le": "<=",
  "-eq": "==",
  "-ne": "!=",
  "-ge": ">=",
  "-gt": ">",
  "=": "==",
  "<>": "!=",
  is: "===",
  "is not": "!==",
  and: "&&",
  or: "||",
  "-a": "&&",
  "-o": "||",
};

/** Whether one operator holds wherever another does and in more cases: `<` to `<=`, `===` to `==`, `&&` to `||`. */
export function holdsInMoreCases(base: string, head: string): boolean {
  const [before, after] = [casesOf(base), casesOf(head)];
  if (before === undefined || after === undefined || before.length >= after.length) return false;
  return before.every((one) => after.includes(one));
}

function casesOf(operator: string): readonly Case[] | undefined {
  const plain = operator.trim();
  return holdsIn[spellings[plain] ?? plain];
}
