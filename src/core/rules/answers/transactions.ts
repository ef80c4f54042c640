import { blocksOf, isAddedElsewhere, isAddedHere, type Question } from "./question.ts";

/** Whether the change begins a transaction in another file, or by a statement in this one. */
export function isBegunElsewhere(question: Question): boolean {
  return (
    isAddedElsewhere(question, (line) => beginsTransaction.test(line)) ||
    isAddedHere(question, (line) => beginsByStatement.test(line))
  );
}

/** Whether of the writes that were made together or not at all, one at most is still made. */
export function isOneWriteLeft({ code, sides: { base, head } }: Question): boolean {
  const write = /\.((?:\w+\.)?(?:create|update|upsert|delete|insert|save|remove|exec)\w*)\(/gi;
  return blocksOf(base, code).every((block) => {
    const writes = Array.from(block.matchAll(write), ([, name = ""]) => name);
    return writes.length > 0 && writes.filter((name) => head?.includes(`.${name}(`) === true).length < 2;
  });
}

const beginsTransaction = /(\$?\btransaction\w*|\batomic|\bbegin_nested)\s*(\(|\bdo\b|\{)/i;
const beginsByStatement = /["'`](BEGIN|START TRANSACTION)\b/i;
