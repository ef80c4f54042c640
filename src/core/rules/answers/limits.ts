import { isAddedElsewhere, type Question } from "./question.ts";

/** Whether the change sets the same limit, by the same call, in another file. */
export function isLimitedElsewhere(question: Question): boolean {
  const calls = Array.from(question.code.matchAll(/\b\w*(?:[tT]imeout|[dD]eadline)\w*\(/g), ([call]) => call);
  return isAddedElsewhere(question, (line) => calls.some((call) => line.includes(call)));
}
