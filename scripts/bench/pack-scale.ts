/**
 * What the pack costs as it grows, with generated records: its size, how long it takes to open and to look things up, and what a
 * look-up allocates.
 *
 *   node --max-old-space-size=14000 scripts/bench/pack-scale.ts [ENTITIES …]
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { openPack, type Pack } from '../../src/reference/pack.ts';
import { compile } from '../../src/reference/pack/compile.ts';
import { Tokens } from '../../src/reference/tokens.ts';
import { generatedRecords } from './generated.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What look-ups find is added up here, so that none of them is optimised away. */
let found = 0;

/** Microseconds and bytes of one call, on average over a thousand, once the code is warm. */
function cost(look: (i: number) => number): string {
  const calls = 1000;
  for (let round = 0; round < 20; round++) for (let i = 0; i < calls; i++) found += look(i);
  collectGarbage();
  const heap = process.memoryUsage().heapUsed;
  for (let i = 0; i < calls; i++) found += look(i);
  const bytes = Math.max(0, process.memoryUsage().heapUsed - heap) / calls;
  const from = performance.now();
  for (let round = 0; round < 20; round++) for (let i = 0; i < calls; i++) found += look(i);
  const microseconds = ((performance.now() - from) * 1000) / calls / 20;
  return `${microseconds.toFixed(2)} µs ${bytes.toFixed(0).padStart(4)} B`.padStart(17);
}

function lookUps(pack: Pack): string[] {
  const random = Array.from({ length: 1000 }, (_, i) => Math.floor(((i * 0.618034) % 1) * pack.size));
  const at = (i: number) => random[i] as number;
  const ids = random.map((entity) => pack.id(entity));
  const names = new Tokens();
  const starts = random.map((entity) => {
    names.addBlock(pack.name(entity));
    return names.count;
  });
  const named = (i: number) => {
    let node = 0;
    for (let token = i === 0 ? 0 : (starts[i - 1] as number); token < (starts[i] as number); token++)
      node = pack.phrases.child(node, pack.vocabulary.find(names, token));
    return pack.phrases.ref(pack.phrases.first(node));
  };
  const { ofOffice, office, from, to, person } = pack.tenure;
  const rows = random.map((entity) => Math.floor((entity / pack.size) * person.length));
  const holder = (i: number) => {
    const wanted = office[rows[i] as number] as number;
    let holders = 0;
    for (let row = ofOffice.first(wanted), end = ofOffice.end(wanted); row < end; row++)
      if ((from[row] as number) <= 20000101 && (to[row] as number) >= 20000101) holders += person[row] as number;
    return holders;
  };
  const { ofParty, party, agreement } = pack.party;
  const agreed = (i: number) => {
    const actor = party[Math.floor((at(i) / pack.size) * party.length)] as number;
    let last = 0;
    for (let row = ofParty.first(actor), end = ofParty.end(actor); row < end; row++)
      if (((pack.agreement.topics[agreement[ofParty.rows[row] as number] as number] as number) & 1) !== 0) last = row;
    return last;
  };
  return [(i: number) => pack.find(ids[i] as string), named, holder, agreed, (i: number) => pack.name(at(i)).length].map(cost);
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1] as number;
}

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000, 100_000, 1_000_000];
console.log(' entities      raw MB  gzip MB  open ms            by id          by name   by office, day  by party, topic     name of it');
for (const size of sizes) {
  const bytes = compile(generatedRecords(size));
  const gzip = gzipSync(bytes, { level: 9 }).length;
  const opened = Array.from({ length: 21 }, () => {
    const from = performance.now();
    found += openPack(bytes.buffer).size;
    return performance.now() - from;
  });
  const columns = [size, (bytes.length / 1e6).toFixed(2), (gzip / 1e6).toFixed(2), median(opened).toFixed(2)];
  console.log(
    columns.map((text, i) => String(text).padStart([9, 12, 9, 9][i] as number)).join(''),
    lookUps(openPack(bytes.buffer)).join(''),
  );
}
console.log(`(${found} found)`);
