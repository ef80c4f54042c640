const named = /(ssl|tls)[\s_.v-]*([1-3])(?:[\s_.-]?([0-3])(?!\d))?/gi;

/** The oldest protocol version that a text names, 2 and 3 for SSL and 10 to 13 for TLS; `null` where it names none. */
export function oldestTlsVersion(text: string): number | null {
  const versions = [...text.matchAll(named)].map(([, family = "", major = "", minor = "0"]) =>
    family.toLowerCase() === "ssl" ? Number(major) : major === "1" ? 10 + Number(minor) : null,
  );
  const bare = /^["']?1\.([0-3])["']?$/.exec(text.trim())?.[1];
  const known = [...versions, ...(bare === undefined ? [] : [10 + Number(bare)])].filter(
    (one) => one !== null,
  );
  return known.length === 0 ? null : Math.min(...known);
}
