import { linesAdded } from "./changedLines.ts";
import { isAddedHere, linesInPlace, type Question } from "./question.ts";

/** Whether the change calls what the code calls in another place. A name of one word may be anyone's. */
export function isCalledElsewhere({ code, change }: Question): boolean {
  const name = /(?<!\w)(_?[a-z]+(?:[A-Z]|_[a-z])\w{4,})\(/.exec(code)?.[1];
  if (name === undefined) return false;
  const call = new RegExp(`(?<!\\b(?:function|def|fn|func) )(?<!\\w)${name}\\(`);
  return linesAdded(change, () => true).some((line) => call.test(line));
}

/** Whether the change makes the same call of something else in the place of the code. */
export function isCalledInPlace(question: Question): boolean {
  const call = /^\s*(?:await )?[\w$.]+\(/.exec(question.code)?.[0].trim();
  return call !== undefined && linesInPlace(question).some((line) => line.trim().startsWith(call));
}

/** Whether the rules by which the code checked something are handed on in its place. */
export function areRulesHandedOn(question: Question): boolean {
  const [name] =
    /\b\w+(?:Rules|Schema|Validator)\b(?=[(.,)])/.exec(question.code.replace(/^\s*\w+/, "")) ?? [];
  return name !== undefined && linesInPlace(question).some((line) => line.includes(name));
}

/** Whether what had to be present belongs to the model now, which Rails demands as well. */
export function isRequiredByAssociation(question: Question): boolean {
  const name = /^\s*validates :(\w+), presence: true\s*$/.exec(question.code)?.[1];
  if (name === undefined) return false;
  const association = new RegExp(`^\\s*belongs_to :${name}\\b(?!.*optional: true)`);
  return isAddedHere(question, (line) => association.test(line));
}
