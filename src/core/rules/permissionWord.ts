const ladder: readonly (readonly string[])[] = [
  ["none", "false", "off", "deny", "{}", "private"],
  ["read", "read-only", "readonly", "reader", "viewer", "read-all", "view", "r"],
  ["triage"],
  ["write", "editor", "contributor", "edit", "rw", "read-write", "maintain"],
  ["admin", "owner", "write-all", "full", "superuser", "cluster-admin"],
];

/** How much a word allows: 0 is nothing, the higher the more. `null` for a word that is on no ladder. */
export function rankOfPermission(word: string): number | null {
  const plain = word.replace(/^["']|["']$/g, "");
  const last = plain.split(/[/.]/).at(-1) ?? "";
  // A role of one service says it in its last word, as `objectViewer` does.
  const ending = /[a-z]([A-Z][a-z]+)$/.exec(last)?.[1] ?? last;
  const rank = ladder.findIndex((words) =>
    [last, ending].some((candidate) => words.includes(candidate.toLowerCase())),
  );
  return rank === -1 ? null : rank;
}
