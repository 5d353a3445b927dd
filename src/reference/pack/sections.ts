/**
 * The container of the pack: named columns of unsigned little-endian numbers in one buffer, used where they lie.
 *
 *   0  magic "NGPK"   4  version   8  length of the whole   12  check sum   16  number of sections   20  reserved
 *   24 per section: name (31 bytes of ASCII, padded with 0), bytes a number (1, 2 or 4), offset, length in bytes
 *   … the sections, each aligned to 4 bytes
 */
const MAGIC = 0x4b50474e;
/** Raised when the layout changes: an old pack is then refused instead of misread. */
const VERSION = 7;
const HEADER = 24;
const ENTRY = 40;
const NAME_LENGTH = 31;
/** How many words of the sections the check sum reads: enough to tell mixed-up files, and no more for a large pack than for a small one. */
const SAMPLES = 4096;

/** A pack that cannot be used. The message is for the reader of the popup. */
export class PackError extends Error {
  override name = 'PackError';
}

/** Numbers of 1, 2 or 4 bytes, whichever the largest of them needs. */
export type Column = Uint8Array | Uint16Array | Uint32Array;

/** A column by name, of whole numbers from 0 to 2³² − 1. */
export type Section = [name: string, values: ArrayLike<number>];

/**
 * A sum over the directory and over words spread evenly over the rest. It finds truncated, foreign and mixed-up files; it is no
 * proof against single flipped bits of facts: browsers verify an installed extension themselves.
 */
function checkSum(buffer: ArrayBuffer, sections: number): number {
  const words = new Uint32Array(buffer, 0, buffer.byteLength >> 2);
  const directory = Math.min(words.length, (HEADER + sections * ENTRY) / 4);
  let sum = words.length;
  for (let i = 4; i < directory; i++) sum = (Math.imul(sum, 31) + (words[i] as number)) | 0;
  const step = Math.max(1, Math.floor((words.length - directory) / SAMPLES));
  for (let i = directory; i < words.length; i += step) sum = (Math.imul(sum, 31) + (words[i] as number)) | 0;
  return sum >>> 0;
}

const aligned = (length: number) => (length + 3) & ~3;

/** The values in the narrowest numbers that hold them all. */
function narrow([name, values]: Section): Column {
  let most = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (!(value >= 0 && value <= 0xffffffff)) throw new RangeError(`${name}[${i}] is ${value}: a column holds 0 to 2³² − 1`);
    if (value > most) most = value;
  }
  if (most < 0x100) return Uint8Array.from(values);
  return most < 0x10000 ? Uint16Array.from(values) : Uint32Array.from(values);
}

/** Lays sections out one after the other, in the order given. */
export function writeSections(sections: readonly Section[]): Uint8Array<ArrayBuffer> {
  const columns = sections.map(narrow);
  let offset = HEADER + sections.length * ENTRY;
  const length = columns.reduce((sum, column) => sum + aligned(column.byteLength), offset);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, length, true);
  view.setUint32(16, sections.length, true);
  sections.forEach(([name], index) => {
    const column = columns[index] as Column;
    if (name.length > NAME_LENGTH) throw new RangeError(`section name "${name}" is longer than ${NAME_LENGTH} characters`);
    const entry = HEADER + index * ENTRY;
    for (let i = 0; i < name.length; i++) bytes[entry + i] = name.charCodeAt(i);
    bytes[entry + NAME_LENGTH] = column.BYTES_PER_ELEMENT;
    view.setUint32(entry + 32, offset, true);
    view.setUint32(entry + 36, column.byteLength, true);
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), offset);
    offset += aligned(column.byteLength);
  });
  view.setUint32(12, checkSum(bytes.buffer, sections.length), true);
  return bytes;
}

/** The sections of a pack, as views on its bytes: nothing is copied. */
export class Sections {
  private readonly columns = new Map<string, Column>();

  /** @throws PackError where the bytes are no whole pack of this version. */
  constructor(buffer: ArrayBuffer) {
    const view = new DataView(buffer);
    if (buffer.byteLength < HEADER || view.getUint32(0, true) !== MAGIC) throw new PackError('The reference file is not a Newsgloss pack.');
    if (view.getUint32(4, true) !== VERSION) throw new PackError('The reference file belongs to another version of Newsgloss.');
    if (view.getUint32(8, true) !== buffer.byteLength) throw new PackError('The reference file is incomplete.');
    const count = view.getUint32(16, true);
    const damaged = HEADER + count * ENTRY > buffer.byteLength || checkSum(buffer, count) !== view.getUint32(12, true);
    if (damaged) throw new PackError('The reference file is damaged.');
    for (let index = 0; index < count; index++) {
      const entry = HEADER + index * ENTRY;
      const name = String.fromCharCode(...new Uint8Array(buffer, entry, NAME_LENGTH)).replace(/\0+$/, '');
      const offset = view.getUint32(entry + 32, true);
      const length = view.getUint32(entry + 36, true);
      if (offset + length > buffer.byteLength) throw new PackError('The reference file is damaged.');
      const width = view.getUint8(entry + NAME_LENGTH);
      const Type = width === 1 ? Uint8Array : width === 2 ? Uint16Array : Uint32Array;
      this.columns.set(name, new Type(buffer, offset, length / width));
    }
  }

  names(): string[] {
    return [...this.columns.keys()];
  }

  /** @throws PackError where the pack has no such section. */
  column(name: string): Column {
    const column = this.columns.get(name);
    if (!column) throw new PackError(`The reference file lacks its section "${name}".`);
    return column;
  }

  /** A column that is bytes by its nature. @throws PackError where it is not there, or not of bytes. */
  bytes(name: string): Uint8Array {
    const column = this.column(name);
    if (!(column instanceof Uint8Array)) throw new PackError(`The reference file is damaged in its section "${name}".`);
    return column;
  }
}
