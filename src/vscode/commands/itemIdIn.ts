/** The id of the checklist item that a command was called on: a row's, or what a link or a program hands over as one. */
export function itemIdIn(argument: unknown): unknown {
  return typeof argument === "object" && argument !== null && "itemId" in argument
    ? argument.itemId
    : argument;
}
