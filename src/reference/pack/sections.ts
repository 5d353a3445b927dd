/**
 * The container of the pack: named sections of little-endian typed arrays in one buffer, used where they lie.
 *
 *   0  magic "NGPK"   4  version   8  length of the whole   12  check sum   16  number of sections
 *   20 per section: name (24 bytes of ASCII, padded with 0), offset, length in bytes
 *   … the sections, each aligned to 4 bytes
 */
const MAGIC = 0x4b50474e;
/** Raised when the layout changes: an old pack is then refused instead of misread. */
const VERSION = 1;
const HEADER = 20;
const ENTRY = 32;
const NAME_LENGTH = 24;

/** A pack that cannot be used. The message is for the reader of the popup. */
export class PackError extends Error {
  override name = 'PackError';
}

type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/**
 * A sum over every 16th word: finds truncated, foreign and mixed-up files in well under a millisecond. It is no proof
 * against single flipped bits; browsers verify an installed extension themselves.
 */
function checkSum(bytes: Uint8Array): number {
  const view = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  let sum = view.length;
  for (let i = HEADER / 4; i < view.length; i += 16) sum = (Math.imul(sum, 31) + (view[i] as number)) | 0;
  return sum >>> 0;
}

const aligned = (length: number) => (length + 3) & ~3;

/** Lays sections out one after the other, in the order given. */
export function writeSections(sections: [name: string, data: Column][]): Uint8Array<ArrayBuffer> {
  let offset = HEADER + sections.length * ENTRY;
  const length = sections.reduce((sum, [, data]) => sum + aligned(data.byteLength), offset);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, length, true);
  view.setUint32(16, sections.length, true);
  sections.forEach(([name, data], index) => {
    if (name.length > NAME_LENGTH) throw new Error(`section name "${name}" is longer than ${NAME_LENGTH} characters`);
    const entry = HEADER + index * ENTRY;
    for (let i = 0; i < name.length; i++) bytes[entry + i] = name.charCodeAt(i);
    view.setUint32(entry + NAME_LENGTH, offset, true);
    view.setUint32(entry + NAME_LENGTH + 4, data.byteLength, true);
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), offset);
    offset += aligned(data.byteLength);
  });
  view.setUint32(12, checkSum(bytes), true);
  return bytes;
}

/** The sections of a pack, as views on its bytes: nothing is copied. */
export class Sections {
  private readonly places = new Map<string, [offset: number, length: number]>();

  private readonly buffer: ArrayBuffer;

  /** @throws PackError where the bytes are no whole pack of this version. */
  constructor(buffer: ArrayBuffer) {
    this.buffer = buffer;
    const view = new DataView(buffer);
    if (buffer.byteLength < HEADER || view.getUint32(0, true) !== MAGIC) throw new PackError('The reference file is not a Newsgloss pack.');
    if (view.getUint32(4, true) !== VERSION) throw new PackError('The reference file belongs to another version of Newsgloss.');
    if (view.getUint32(8, true) !== buffer.byteLength) throw new PackError('The reference file is incomplete.');
    const count = view.getUint32(16, true);
    if (HEADER + count * ENTRY > buffer.byteLength) throw new PackError('The reference file is damaged.');
    const bytes = new Uint8Array(buffer);
    if (checkSum(bytes) !== view.getUint32(12, true)) throw new PackError('The reference file is damaged.');
    for (let index = 0; index < count; index++) {
      const entry = HEADER + index * ENTRY;
      const name = String.fromCharCode(...bytes.subarray(entry, entry + NAME_LENGTH)).replace(/\0+$/, '');
      this.places.set(name, [view.getUint32(entry + NAME_LENGTH, true), view.getUint32(entry + NAME_LENGTH + 4, true)]);
    }
  }

  private place(name: string): [offset: number, length: number] {
    const place = this.places.get(name);
    if (!place) throw new PackError(`The reference file lacks its section "${name}".`);
    return place;
  }

  u8(name: string): Uint8Array {
    return new Uint8Array(this.buffer, ...this.place(name));
  }

  u16(name: string): Uint16Array {
    const [offset, length] = this.place(name);
    return new Uint16Array(this.buffer, offset, length >> 1);
  }

  u32(name: string): Uint32Array {
    const [offset, length] = this.place(name);
    return new Uint32Array(this.buffer, offset, length >> 2);
  }

  i32(name: string): Int32Array {
    const [offset, length] = this.place(name);
    return new Int32Array(this.buffer, offset, length >> 2);
  }
}
