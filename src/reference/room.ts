/**
 * Arrays of numbers for a document, cut one after the other from larger buffers: an array with a buffer of its own costs more than
 * a short text takes to fill it. No stretch is handed out twice, so all begin with zeros and stay whose they are.
 */
const SIZE = 1 << 16;

let buffer = new ArrayBuffer(0);
let used = 0;

/** Takes some bytes of the buffer, of a new one where they have no room in it. Returns where they begin, a multiple of 4. */
function take(bytes: number): number {
  if (used + bytes > buffer.byteLength) {
    buffer = new ArrayBuffer(Math.max(SIZE, bytes));
    used = 0;
  }
  const from = used;
  used = (used + bytes + 3) & ~3;
  return from;
}

export function int32s(length: number): Int32Array {
  const from = take(4 * length);
  return new Int32Array(buffer, from, length);
}

export function uint16s(length: number): Uint16Array {
  const from = take(2 * length);
  return new Uint16Array(buffer, from, length);
}

export function uint8s(length: number): Uint8Array {
  const from = take(length);
  return new Uint8Array(buffer, from, length);
}
