import { expect, test } from 'vitest';
import { openPack } from '../pack.ts';
import { compile } from './compile.ts';
import { RECORDS } from './records.fixture.ts';
import { PackError, Sections, writeSections } from './sections.ts';

const WHOLE = compile(RECORDS);

/** The pack with one byte changed. */
function changed(at: number, by = 1): ArrayBuffer {
  const bytes = WHOLE.slice();
  bytes[at] = (bytes[at] as number) ^ by;
  return bytes.buffer;
}

test.each([
  ['nothing', new ArrayBuffer(0), 'not a Newsgloss pack'],
  ['another file', new TextEncoder().encode('<!doctype html><title>Not found</title>').buffer, 'not a Newsgloss pack'],
  ['its beginning', WHOLE.buffer.slice(0, 10), 'not a Newsgloss pack'],
  ['its first half', WHOLE.buffer.slice(0, WHOLE.length / 2), 'incomplete'],
  ['all but its last byte', WHOLE.buffer.slice(0, -1), 'incomplete'],
  ['another version', changed(4), 'another version'],
  ['another length', changed(8, 4), 'incomplete'],
  ['another check sum', changed(12), 'damaged'],
  ['another number of sections', changed(16), 'damaged'],
  ['far too many sections', changed(19, 0x7f), 'damaged'],
  ['a reserved byte', changed(20), 'damaged'],
  ['another name of a section', changed(24), 'damaged'],
  ['another width', changed(24 + 31), 'damaged'],
  ['another place', changed(24 + 32, 4), 'damaged'],
])('refuses %s and says why', (_, buffer, why) => {
  expect(() => openPack(buffer)).toThrow(PackError);
  expect(() => openPack(buffer)).toThrow(why);
});

test('refuses a pack that lacks a section', () => {
  expect(() => openPack(writeSections([['entity.kind', [1]]]).buffer)).toThrow(PackError);
});

test('no flipped byte of the header or the directory opens', () => {
  const end = 24 + 40 * new Sections(WHOLE.buffer).names().length;
  for (let at = 0; at < end; at++) expect(() => new Sections(changed(at, 0x10))).toThrow(PackError);
});

test('a column is as wide as its largest number needs', () => {
  const written = writeSections([
    ['none', []],
    ['small', [0, 255]],
    ['middle', [256, 65535]],
    ['large', [65536, 0xffffffff]],
  ]);
  const sections = new Sections(written.buffer);
  expect(['none', 'small', 'middle', 'large'].map((name) => sections.column(name).BYTES_PER_ELEMENT)).toEqual([1, 1, 2, 4]);
  expect(['none', 'small', 'middle', 'large'].map((name) => [...sections.column(name)])).toEqual([
    [],
    [0, 255],
    [256, 65535],
    [65536, 0xffffffff],
  ]);
});

test.each([[-1], [2 ** 32], [Number.NaN]])('writes no %d', (value) => {
  expect(() => writeSections([['column', [value]]])).toThrow('column[0]');
});
