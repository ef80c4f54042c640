const ladder: readonly (readonly string[])[] = [
  ["trace", "verbose", "finest", "finer", "silly"],
  ["debug", "fine", "dbg"],
  ["info", "information", "informational", "notice", "log", "print", "println", "config", "http"],
  ["warn", "warning"],
  ["error", "err", "exception", "fault"],
  ["critical", "crit", "fatal", "severe", "panic", "alert", "emergency", "emerg", "wtf"],
  ["off", "none", "silent", "disabled"],
];

/** How severe the level is that a text names by its last word: `logger.error`, `log.Errorf`, `Level.SEVERE`, `"WARN"`. */
export function rankOfLogLevel(text: string): number | null {
  const words = text.match(/[\p{L}]+/gu) ?? [];
  const last = (words.at(-1) ?? "").replace(/(?:Async|Context|Enabled)$/, "");
  const parts = last.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? [];
  const candidates = [last, last.replace(/(?:f|ln|w|j)$/, ""), parts.at(-1) ?? "", parts[0] ?? ""];
  for (const candidate of candidates) {
    const rank = ladder.findIndex((level) => level.includes(candidate.toLowerCase()));
    if (rank !== -1) return rank;
  }
  return null;
}
