import { isAddedHere, isRemovedHere, linesAbove, linesInPlace, type Question } from "./question.ts";

/** Whether the change refuses in the same words at another place of the file. */
export function isRefusedElsewhere(question: Question): boolean {
  const refusal = question.code.replace(/^.*?(=>|:|->)\s*/, "").replace(/^return\s+|[,;\s]+$/g, "");
  return refusal.length > 8 && isAddedHere(question, (line) => line.includes(refusal));
}

/** Whether all cases are gone with what told them apart, and nothing stands in their place. */
export function areCasesGone(question: Question): boolean {
  if (linesInPlace(question).length > 0) return false;
  const indent = question.code.search(/\S/);
  const opening = linesAbove(question.sides.base, question.code).findLast(
    (line) => line.trim() !== "" && line.search(/\S/) < indent,
  );
  return opening !== undefined && isRemovedHere(question, (line) => line === opening);
}

/** Whether what stands in the place of the refusal refuses in other words, or a remark there says that it takes all. */
export function isRefusedOrMeant(question: Question): boolean {
  return linesInPlace(question).some((line) => toleratesInWords.test(line) || refuses.test(line));
}

const refuses =
  /\b(ok_or(_else)?|panic!?|http\.Error|Err|unreachable!?|fmt\.Errorf|errors\.New|bail!)\(|\b(throw|raise)\b/;
const toleratesInWords = /^\s*(\/\/|#|\*).*\b(tolerat|accept|allow|pass(es)? through)/i;
