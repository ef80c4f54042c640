/** MurmurHash3_x86_32 with seed 0, as 8 hex digits. */
export function murmur32(bytes: Buffer): string {
  let hash = 0;
  const end = bytes.length & ~3;
  for (let at = 0; at < end; at += 4) {
    hash ^= scramble32(bytes.readInt32LE(at));
    hash = (Math.imul(rotate32(hash, 13), 5) + 0xe6546b64) | 0;
  }
  if (end < bytes.length) hash ^= scramble32(bytes.readUIntLE(end, bytes.length - end) | 0);
  hash ^= bytes.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hex32(hash ^ (hash >>> 16));
}

/** MurmurHash3_x64_128 with seed 0: its two 64-bit halves as 16 hex digits each. */
export function murmur128(bytes: Buffer): readonly [first: string, second: string] {
  const first = new Wide(0, 0);
  const second = new Wide(0, 0);
  const key = new Wide(0, 0);
  const end = bytes.length & ~15;
  const rest = Buffer.alloc(16);
  bytes.copy(rest, 0, end);
  for (let at = 0; at < end; at += 16) {
    first.xor(key.read(bytes, at).multiply(factorOne).rotate(31).multiply(factorTwo));
    first.rotate(27).add(second).multiply(five).add(addedFirst);
    second.xor(
      key
        .read(bytes, at + 8)
        .multiply(factorTwo)
        .rotate(33)
        .multiply(factorOne),
    );
    second.rotate(31).add(first).multiply(five).add(addedSecond);
  }
  second.xor(key.read(rest, 8).multiply(factorTwo).rotate(33).multiply(factorOne));
  first.xor(key.read(rest, 0).multiply(factorOne).rotate(31).multiply(factorTwo));
  const length = new Wide(0, bytes.length | 0);
  first.xor(length).add(second.xor(length));
  second.add(first);
  first.finish();
  second.finish();
  first.add(second);
  second.add(first);
  return [first.hex(), second.hex()];
}

/** A 64-bit number that is computed with in place, as two halves of 32 bits: nothing is allocated on the way. */
class Wide {
  #high: number;
  #low: number;

  constructor(high: number, low: number) {
    this.#high = high;
    this.#low = low;
  }

  read(bytes: Buffer, at: number): this {
    this.#low = bytes.readInt32LE(at);
    this.#high = bytes.readInt32LE(at + 4);
    return this;
  }

  xor(other: Wide): this {
    this.#high ^= other.#high;
    this.#low ^= other.#low;
    return this;
  }

  add(other: Wide): this {
    const low = (this.#low >>> 0) + (other.#low >>> 0);
    this.#high = (this.#high + other.#high + (low > 0xffffffff ? 1 : 0)) | 0;
    this.#low = low | 0;
    return this;
  }

  multiply(other: Wide): this {
    const low = this.#low;
    const crossed = Math.imul(this.#high, other.#low) + Math.imul(low, other.#high);
    this.#high = (highProduct(low, other.#low) + crossed) | 0;
    this.#low = Math.imul(low, other.#low);
    return this;
  }

  /** To the left, by 1 to 63 but not 32. */
  rotate(by: number): this {
    const [high, low] = by < 32 ? [this.#high, this.#low] : [this.#low, this.#high];
    this.#high = (high << by) | (low >>> (32 - by));
    this.#low = (low << by) | (high >>> (32 - by));
    return this;
  }

  finish(): void {
    this.#shiftXor().multiply(finalOne).#shiftXor().multiply(finalTwo).#shiftXor();
  }

  hex(): string {
    return hex32(this.#high) + hex32(this.#low);
  }

  /** `value ^ (value >>> 33)` */
  #shiftXor(): this {
    this.#low ^= this.#high >>> 1;
    return this;
  }
}

const factorOne = new Wide(0x87c37b91, 0x114253d5);
const factorTwo = new Wide(0x4cf5ad43, 0x2745937f);
const finalOne = new Wide(0xff51afd7, 0xed558ccd);
const finalTwo = new Wide(0xc4ceb9fe, 0x1a85ec53);
const addedFirst = new Wide(0, 0x52dce729);
const addedSecond = new Wide(0, 0x38495ab5);
const five = new Wide(0, 5);

function scramble32(value: number): number {
  return Math.imul(rotate32(Math.imul(value, 0xcc9e2d51), 15), 0x1b873593);
}

function rotate32(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

/** The upper 32 bits of the product of two numbers of 32 bits without sign. */
function highProduct(left: number, right: number): number {
  const leftHigh = left >>> 16;
  const leftLow = left & 0xffff;
  const rightHigh = right >>> 16;
  const rightLow = right & 0xffff;
  const middle = leftHigh * rightLow + ((leftLow * rightLow) >>> 16);
  const carry = leftLow * rightHigh + (middle & 0xffff);
  return leftHigh * rightHigh + Math.floor(middle / 0x10000) + Math.floor(carry / 0x10000);
}

function hex32(value: number): string {
  return (value >>> 0).toString(16).padStart(8, "0");
}
