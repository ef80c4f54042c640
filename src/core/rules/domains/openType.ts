const open = /^(any|interface ?\{\}|object|dynamic|Object|(typing\.)?(Any|Optional\[Any\]|Any \| None))\??$/u;

const holdsAnything =
  /^((map\[string\]|\[\])(any|interface ?\{\})|any\[\]|Function|(Array|ReadonlyArray|Promise|Set)<any>|(Record|Map)<\w+, any>|\{ ?\[\w+: \w+\]: any;? ?\}|([dD]ict|[lL]ist)\[(str, )?Any\])\??$/u;

/** How much a type takes, in whatever spelling: 2 when anything goes, 1 when it holds anything, 0 when only some values do. */
export function opennessOfType(type: string): number {
  const bare = type.trim();
  if (open.test(bare)) return 2;
  return holdsAnything.test(bare) ? 1 : 0;
}
