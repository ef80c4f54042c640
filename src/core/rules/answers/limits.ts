import { isAddedElsewhere, linesInPlace, type Question } from "./question.ts";

/** Whether the change sets the same limit, by a call of the same name, in its place or in another file. */
export function isLimitedElsewhere(question: Question): boolean {
  const calls = Array.from(question.code.matchAll(/\b\w*(?:[tT]imeout|[dD]eadline)\w*\(/g), ([call]) => call);
  const isLimit = (line: string): boolean => calls.some((call) => line.includes(call));
  return isAddedElsewhere(question, isLimit) || linesInPlace(question).some(isLimit);
}
