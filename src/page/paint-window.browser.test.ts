import { expect, test } from 'vitest';
import { runIn } from '../../tests/pages/browser.ts';
import { useBrowser } from '../../tests/pages/use-browser.ts';

const browser = useBrowser();

test.each([
  [1000, true],
  [5000, false],
])('of %i mentions, all are painted at once: %s; those in the window always', async (count, all) => {
  const page = await browser.open({ html: `<body>${'<p>Iran</p>'.repeat(count)}</body>` });
  await runIn(
    page,
    ['/src/page/paint-window.ts'],
    `window.ending = new AbortController();
     const nodes = [...document.querySelectorAll('p')].map((p) => p.firstChild);
     new m.PaintWindow(ending.signal, (mentions) => (window.told = mentions.length)).show(
       nodes.map((node) => ({ entityId: 'iran', kind: 'place', text: 'Iran', stretches: [{ node, start: 0, end: 4, text: 'Iran' }] })),
     );
     window.isPainted = (index) => [...CSS.highlights.get('newsgloss-place')].some((range) => range.startContainer === nodes.at(index));`,
  );
  const size = (await page.evaluate("CSS.highlights.get('newsgloss-place').size")) as number;
  expect(size === count).toBe(all);
  expect(size).toBeLessThanOrEqual(1500);
  expect(await page.evaluate('told')).toBe(size);
  expect(await page.evaluate('isPainted(0)')).toBe(true);
  await page.evaluate("scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })");
  await page.waitForFunction('isPainted(-1)');
  expect(await page.evaluate('isPainted(0)')).toBe(all);
  await page.close();
});
