import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runIn } from '../../tests/pages/browser.ts';
import { useBrowser } from '../../tests/pages/use-browser.ts';

const browser = useBrowser();
let page: Page;

/** A session whose linker knows two names, and whose card is a box with the entity's id. */
const START = `
  window.shown = []; window.moved = []; window.found = []; window.linked = [];
  window.session = new m.PageSession({
    async link({ blocks, date }) {
      linked.push({ blocks, date });
      const entities = [{ id: 'iran', kind: 'place', name: 'Iran' }, { id: 'raisi', kind: 'person', name: 'Ebrahim Raisi' }];
      const mentions = blocks.flatMap((text, block) =>
        [...text.matchAll(/Iran|Ebrahim Raisi/g)].map((match) => ({
          block, start: match.index, end: match.index + match[0].length, entity: match[0] === 'Iran' ? 0 : 1, by: 'name',
        })));
      return { mentions, entities };
    },
    prefetch() {},
    makeCard(ways) {
      const host = document.createElement('test-card');
      host.style.cssText = 'position: fixed; width: 200px; height: 100px; background: tan';
      window.ways = ways;
      return {
        host,
        show(occasion) {
          shown.push(occasion);
          const { left, bottom } = occasion.anchor[0];
          Object.assign(host.style, { left: left + 'px', top: bottom + 6 + 'px' });
          document.documentElement.append(host);
        },
        follow: (anchor) => moved.push(anchor),
        pin() {},
        raise() {},
        hide: () => host.remove(),
      };
    },
    onFound: (what) => found.push(what),
  });`;

/** Starts a session and waits until it has painted. */
async function start(path = '/tests/pages/demo.html'): Promise<void> {
  page = await browser.open({ path });
  await page.setViewport({ width: 1000, height: 700 });
  await page.evaluate('window.asItWas = document.documentElement.outerHTML');
  await runIn(page, ['/src/page/session.ts'], START);
  await page.waitForFunction('found.length > 0');
}

const paintedText = () =>
  page.evaluate(`Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  })]))`) as Promise<Record<string, string[]>>;
const count = async (name: string) => (await paintedText())[`newsgloss-${name}`]?.length ?? 0;
const unchanged = () => page.evaluate('document.documentElement.outerHTML === asItWas');
const isOpen = () => page.evaluate("document.querySelector('test-card') !== null");
const waitFor = (expression: string) => page.waitForFunction(expression);

/** The middle of a painted range, in viewport pixels. */
async function middleOf(name: string, index = 0): Promise<{ x: number; y: number }> {
  return (await page.evaluate(`(() => {
    const range = [...CSS.highlights.get('newsgloss-${name}')][${index}];
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const box = live.getClientRects()[0];
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  })()`)) as { x: number; y: number };
}

beforeEach(() => start());
afterEach(() => page.close());

test('paints what was linked and changes nothing in the page', async () => {
  const painted = await paintedText();
  expect(painted['newsgloss-place']?.every((text) => text === 'Iran')).toBe(true);
  expect(painted['newsgloss-place']).toHaveLength(8);
  expect(painted['newsgloss-person']).toEqual(['Ebrahim Raisi', 'Ebrahim Raisi', 'Ebrahim Raisi']);
  expect(await unchanged()).toBe(true);
  expect(await page.evaluate('linked[0].date')).toBe('2022-04-29');
});

test('opens a card where the pointer rests, lets it reach the card, and closes it when it leaves', async () => {
  const { x, y } = await middleOf('person');
  await page.mouse.move(x - 60, y - 40);
  await page.mouse.move(x, y, { steps: 4 });
  await waitFor('shown.length === 1');
  expect(await page.evaluate('({ ...shown[0], anchor: shown[0].anchor.length })')).toMatchObject({
    entityId: 'raisi',
    name: 'Ebrahim Raisi',
    text: 'Ebrahim Raisi',
    date: '2022-04-29',
    anchor: 1,
  });
  expect(await count('active')).toBe(1);
  // All at once: where a busy machine held one back for longer than the card waits, it would close, and rightly.
  await Promise.all([10, 20, 30, 40, 50].map((below) => page.mouse.move(x, y + below)));
  await expect(page.waitForFunction("!document.querySelector('test-card')", { timeout: 700 })).rejects.toThrow(/timeout|exceeded/i);
  await page.mouse.move(900, 650, { steps: 3 });
  await waitFor("!document.querySelector('test-card')");
  expect(await unchanged()).toBe(true);
  expect(await count('active')).toBe(0);
});

test('takes no notice of events that the page makes up', async () => {
  const { x, y } = await middleOf('person');
  const dispatch = (event: string) => page.evaluate(`document.dispatchEvent(new ${event})`);
  await dispatch(`PointerEvent('pointermove', { clientX: ${x}, clientY: ${y}, bubbles: true })`);
  await expect(page.waitForFunction('shown.length > 0', { timeout: 700 })).rejects.toThrow(/timeout|exceeded/i);
  await page.mouse.move(x, y);
  await waitFor('shown.length === 1');
  await dispatch("KeyboardEvent('keydown', { key: 'Escape' })");
  await dispatch("PointerEvent('pointerdown', { pointerType: 'mouse' })");
  await dispatch("Event('scroll')");
  expect(await isOpen()).toBe(true);
});

test('does not open for a pointer that passes, or that selects', async () => {
  const { x, y } = await middleOf('person');
  // All at once: a pointer that is held back there does not pass.
  await Promise.all([page.mouse.move(x, y), page.mouse.move(x + 300, y + 90), page.mouse.down()]);
  await page.mouse.move(x, y, { steps: 3 });
  await expect(page.waitForFunction('shown.length > 0', { timeout: 700 })).rejects.toThrow(/timeout|exceeded/i);
  await page.mouse.up();
});

test('closes on Escape without the pointer moving, and when the page scrolls', async () => {
  const { x, y } = await middleOf('person');
  await page.mouse.move(x, y);
  await waitFor('shown.length === 1');
  await page.keyboard.press('Escape');
  expect(await isOpen()).toBe(false);
  await page.mouse.move(900, 650);
  await page.mouse.move(x, y);
  await waitFor('shown.length === 2');
  await page.evaluate('scrollBy({ top: 30, behavior: "instant" })');
  await waitFor("!document.querySelector('test-card')");
});

test('follows text that arrives later, and does not react to itself', async () => {
  const before = await count('place');
  await page.evaluate("document.querySelector('blockquote').insertAdjacentHTML('afterend', '<p>Iran took note of it.</p>')");
  await waitFor(`CSS.highlights.get('newsgloss-place').size === ${before + 1}`);
  const readings = (await page.evaluate('linked.length')) as number;
  const { x, y } = await middleOf('person');
  await page.mouse.move(x, y);
  await waitFor('shown.length === 1');
  await expect(page.waitForFunction(`linked.length > ${readings}`, { timeout: 800 })).rejects.toThrow(/timeout|exceeded/i);
});

test('paints anew where the page rebuilds its elements, without linking again', async () => {
  const before = await paintedText();
  await page.evaluate("document.querySelector('article').innerHTML = document.querySelector('article').innerHTML");
  await waitFor("document.contains([...CSS.highlights.get('newsgloss-place')][0].startContainer)");
  expect(await paintedText()).toEqual(before);
  expect(await page.evaluate('linked.length')).toBe(1);
});

test('gives up what it painted where the address and the page change to a list', async () => {
  await page.evaluate(`
    history.pushState({}, '', '/');
    document.head.innerHTML = '<title>Start</title>';
    document.querySelector('main').innerHTML = '<ul><li><a href="/x">Iran</a></li></ul>';`);
  await waitFor('CSS.highlights.size === 0');
  expect(await page.evaluate('found.at(-1).state')).toBe('idle');
});

test('goes from mention to mention', async () => {
  await page.evaluate("session.goTo('raisi')");
  await waitFor('shown.length === 1');
  await page.evaluate("session.goTo('raisi')");
  await waitFor('shown.length === 2');
  const tops = (await page.evaluate('shown.map(({ anchor }) => [anchor[0].top, innerHeight])')) as [number, number][];
  for (const [top, height] of tops) expect(top > 0 && top < height).toBe(true);
  expect(await isOpen()).toBe(true);
});

test('stays where it is when Escape is pressed before a mention has been reached', async () => {
  await page.evaluate(`
    window.frames_ = [];
    window.requestAnimationFrame = (act) => frames_.push(act);
    window.nextFrames = async () => {
      for (let i = 0; i < 9; i += 1) { for (const act of frames_.splice(0)) act(); await 0; }
    };
    document.querySelector('a').focus();
    void session.walk(1);`);
  await page.keyboard.press('Escape');
  await page.evaluate('nextFrames()');
  expect(await page.evaluate('shown.length')).toBe(0);
  expect(await page.evaluate("document.activeElement === document.querySelector('a')")).toBe(true);
  await page.evaluate('void session.walk(1); nextFrames()');
  await waitFor('shown.length === 1');
});

test('is gone at once when it stops', async () => {
  const { x, y } = await middleOf('person');
  await page.mouse.move(x, y);
  await waitFor('shown.length === 1');
  await page.evaluate('session.stop()');
  expect(await page.evaluate('CSS.highlights.size')).toBe(0);
  expect(await unchanged()).toBe(true);
  await page.mouse.move(x + 200, y);
  await page.mouse.move(x, y);
  await page.evaluate("document.querySelector('blockquote').insertAdjacentHTML('afterend', '<p>Iran took note of it.</p>')");
  await expect(page.waitForFunction('shown.length > 1 || linked.length > 1', { timeout: 900 })).rejects.toThrow(/timeout|exceeded/i);
});
