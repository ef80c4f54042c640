/** A size in bytes as people read it: `50 MB`, `2.5 MB`, `12 kB`, in powers of 1000. */
export function sizeInWords(nBytes: number): string {
  if (nBytes >= 1_000_000) return `${round(nBytes / 1_000_000)} MB`;
  return nBytes >= 1000 ? `${round(nBytes / 1000)} kB` : `${nBytes} bytes`;
}

function round(value: number): number {
  return value >= 10 ? Math.round(value) : Math.round(value * 10) / 10;
}
