const ladder: readonly (readonly string[])[] = [
  ["none", "false", "off", "deny", "{}", "private"],
  ["read", "read-only", "readonly", "reader", "viewer", "read-all", "view", "r"],
  ["triage"],
  ["write", "editor", "contributor", "edit", "rw", "read-write", "maintain"],
  ["admin", "owner", "write-all", "full", "superuser", "cluster-admin"],
];

/** How much a word allows: 0 is nothing, the higher the more. `null` for a word that is on no ladder. */
export function rankOfPermission(word: string): number | null {
  const plain = word.replace(/^["']|["']$/g, "").toLowerCase();
  const last = plain.split(/[/.]/).at(-1) ?? "";
  const rank = ladder.findIndex((words) => words.includes(last));
  return rank === -1 ? null : rank;
}
