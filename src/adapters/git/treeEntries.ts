const nul = 0;
const space = 0x20;

/** An entry of a folder as git stores it. */
export interface TreeEntry {
  /** As git writes it: `40000` is a folder. */
  readonly mode: string;
  readonly name: string;
  readonly oid: string;
}

/**
 * The entries of a tree object: `<mode> SP <name> NUL <id>`, one after another. An id has 20 bytes, or 32 where the
 * repository hashes by SHA-256.
 */
export function treeEntries(bytes: Buffer, nIdBytes: number): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < bytes.length;) {
    const modeEnd = bytes.indexOf(space, at);
    const nameEnd = bytes.indexOf(nul, modeEnd);
    const end = nameEnd + 1 + nIdBytes;
    // Git refuses to read such a tree.
    if (modeEnd === -1 || nameEnd === -1 || end > bytes.length) break;
    entries.push({
      mode: bytes.toString("latin1", at, modeEnd),
      name: bytes.toString("utf8", modeEnd + 1, nameEnd),
      oid: bytes.toString("hex", nameEnd + 1, end),
    });
    at = end;
  }
  return entries;
}
