/** A 64-bit number as two halves of 32 bits, high and low. */
type Wide = readonly [high: number, low: number];

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
  let first: Wide = [0, 0];
  let second: Wide = [0, 0];
  const end = bytes.length & ~15;
  for (let at = 0; at < end; at += 16) {
    first = xor(first, mix(wideAt(bytes, at), 31, factorOne, factorTwo));
    first = add(multiply(add(rotate(first, 27), second), five), [0, 0x52dce729]);
    second = xor(second, mix(wideAt(bytes, at + 8), 33, factorTwo, factorOne));
    second = add(multiply(add(rotate(second, 31), first), five), [0, 0x38495ab5]);
  }
  if (end < bytes.length) {
    const rest = Buffer.alloc(16);
    bytes.copy(rest, 0, end);
    second = xor(second, mix(wideAt(rest, 8), 33, factorTwo, factorOne));
    first = xor(first, mix(wideAt(rest, 0), 31, factorOne, factorTwo));
  }
  const length: Wide = [0, bytes.length | 0];
  first = add(xor(first, length), xor(second, length));
  second = add(xor(second, length), first);
  first = finish(first);
  second = finish(second);
  first = add(first, second);
  second = add(second, first);
  return [hex(first), hex(second)];
}

const factorOne: Wide = [0x87c37b91, 0x114253d5];
const factorTwo: Wide = [0x4cf5ad43, 0x2745937f];
const five: Wide = [0, 5];

function scramble32(value: number): number {
  return Math.imul(rotate32(Math.imul(value, 0xcc9e2d51), 15), 0x1b873593);
}

function rotate32(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

function mix(value: Wide, by: number, before: Wide, after: Wide): Wide {
  return multiply(rotate(multiply(value, before), by), after);
}

function finish(value: Wide): Wide {
  const once = multiply(shiftXor(value), [0xff51afd7, 0xed558ccd]);
  return shiftXor(multiply(shiftXor(once), [0xc4ceb9fe, 0x1a85ec53]));
}

/** `value ^ (value >>> 33)` */
function shiftXor([high, low]: Wide): Wide {
  return [high, low ^ (high >>> 1)];
}

function wideAt(bytes: Buffer, at: number): Wide {
  return [bytes.readInt32LE(at + 4), bytes.readInt32LE(at)];
}

function xor(left: Wide, right: Wide): Wide {
  return [left[0] ^ right[0], left[1] ^ right[1]];
}

function add(left: Wide, right: Wide): Wide {
  const low = (left[1] >>> 0) + (right[1] >>> 0);
  return [(left[0] + right[0] + (low > 0xffffffff ? 1 : 0)) | 0, low | 0];
}

function multiply(left: Wide, right: Wide): Wide {
  const high = highProduct(left[1] >>> 0, right[1] >>> 0);
  return [
    (high + Math.imul(left[0], right[1]) + Math.imul(left[1], right[0])) | 0,
    Math.imul(left[1], right[1]),
  ];
}

/** The upper 32 bits of the product of two unsigned 32-bit numbers. */
function highProduct(left: number, right: number): number {
  const [leftHigh, leftLow, rightHigh, rightLow] = [left >>> 16, left & 0xffff, right >>> 16, right & 0xffff];
  const middle = leftHigh * rightLow + ((leftLow * rightLow) >>> 16);
  const carry = (leftLow * rightHigh + (middle & 0xffff)) >>> 16;
  return leftHigh * rightHigh + Math.floor(middle / 0x10000) + carry;
}

function rotate([high, low]: Wide, by: number): Wide {
  if (by === 32) return [low, high];
  if (by > 32) return rotate([low, high], by - 32);
  return [(high << by) | (low >>> (32 - by)), (low << by) | (high >>> (32 - by))];
}

function hex(value: Wide): string {
  return hex32(value[0]) + hex32(value[1]);
}

function hex32(value: number): string {
  return (value >>> 0).toString(16).padStart(8, "0");
}
