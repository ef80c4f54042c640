const open = /^(map\[string\]|\[\])?(any|interface ?\{\}|object|dynamic|Object|Any)\??$/u;

/** How much a type takes: 1 when anything goes, in whatever spelling, 0 when only some values do. */
export function opennessOfType(type: string): number {
  return open.test(type.trim()) ? 1 : 0;
}
