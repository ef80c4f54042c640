/** A range of addresses: the bits that all of them begin with, and of how many bits an address is made. */
interface Network {
  readonly prefix: string;
  readonly bits: 32 | 128;
}

/** Whether a network of the head takes in one of the base's and more, and no network of the base took it in. */
export function isWiderNetwork(base: string, head: string): boolean {
  const [before, after] = [networksIn(base), networksIn(head)];
  return after.some((network) => {
    const isKnown = before.some((other) => takesIn(other, network));
    return !isKnown && before.some((other) => takesIn(network, other));
  });
}

function takesIn(outer: Network, inner: Network): boolean {
  return outer.bits === inner.bits && inner.prefix.startsWith(outer.prefix);
}

function networksIn(text: string): Network[] {
  return [...text.matchAll(/[\dA-Fa-f.:]*[.:][\dA-Fa-f.:]*(?:\/\d{1,3})?/g)].flatMap(([found]) => {
    const [given = "", length] = found.split("/");
    const address = withoutPort(given);
    const bits = address.includes(":") ? bitsOfSix(address) : bitsOfFour(address);
    if (bits === null) return [];
    const size = bits.length === 32 ? 32 : 128;
    // An address that is all zeros stands for every address where it is not a network.
    const width = length === undefined ? (/^0+$/.test(bits) ? 0 : size) : Number(length);
    return width > size ? [] : [{ prefix: bits.slice(0, width), bits: size } as const];
  });
}

/** `127.0.0.1:8080` without its port; other texts as they are. */
function withoutPort(address: string): string {
  return /^([\d.]+):\d+$/.exec(address)?.[1] ?? address;
}

function bitsOfFour(address: string): string | null {
  const parts = address.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) return null;
  return parts.map((part) => Number(part).toString(2).padStart(8, "0")).join("");
}

function bitsOfSix(address: string): string | null {
  const [left = "", right, ...more] = address.split("::");
  const wordsOf = (half: string): string[] => (half === "" ? [] : half.split(":"));
  const [before, after] = [wordsOf(left), wordsOf(right ?? "")];
  const nMissing = 8 - before.length - after.length;
  if (more.length > 0 || nMissing < 0 || (right === undefined && nMissing !== 0)) return null;
  const words = [...before, ...Array.from({ length: nMissing }, () => "0"), ...after];
  if (!words.every((word) => /^[\dA-Fa-f]{1,4}$/.test(word))) return null;
  return words.map((word) => Number.parseInt(word, 16).toString(2).padStart(16, "0")).join("");
}
