import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isPartialDate } from '../../src/reference/schema.ts';
import { readRecords } from '../../src/reference/source/read.ts';

interface Passage {
  id: string;
  date: string;
  case: string;
  text: string;
  exhaustive: boolean;
  mentions: { start: number; end: number; text: string; entity: string; by: string }[];
}

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.jsonl'));
const passages = files.flatMap((file) =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => ({ ...(JSON.parse(line) as Passage), file })),
);
const mentions = passages.flatMap((passage) => passage.mentions.map((mention) => ({ ...mention, passage })));

describe('gold passages', () => {
  it('have one id each, with their case as file and prefix, and a day', () => {
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
    const odd = passages.filter(
      (one) => one.file !== `${one.case}.jsonl` || !one.id.startsWith(`${one.case}-`) || one.date.length !== 10 || !isPartialDate(one.date),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('mark the text that they say, in order and without overlap', () => {
    const wrong = mentions.filter(({ passage, start, end, text }) => passage.text.slice(start, end) !== text);
    const overlapping = passages.filter((one) => one.mentions.some(({ start }, i) => i > 0 && start < (one.mentions[i - 1]?.end ?? 0)));
    expect(wrong.map(({ passage, text }) => `${passage.id}: ${text}`)).toEqual([]);
    expect(overlapping.map(({ id }) => id)).toEqual([]);
  });

  it('name entities that the reference has', () => {
    const kinds = new Set(['person', 'place', 'organisation', 'agreement', 'event']);
    const known = new Set(
      readRecords()
        .records.map(({ record }) => record)
        .filter(({ kind }) => kinds.has(kind))
        .map(({ id }) => id),
    );
    expect(mentions.filter(({ entity }) => !known.has(entity)).map(({ passage, entity }) => `${passage.id}: ${entity}`)).toEqual([]);
  });
});
