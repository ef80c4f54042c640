import fc from "fast-check";

/** Texts of any UTF-16 units, halves of pairs and control characters too. Quicker to set up than fast-check's own. */
export const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});
