import { expect, test } from 'vitest';
import { runIn } from '../../tests/pages/browser.ts';
import { useBrowser } from '../../tests/pages/use-browser.ts';

const browser = useBrowser();

test('the head is stale where address and heading have changed and it has not', async () => {
  const head = '<meta property="article:published_time" content="2022-04-29">';
  const page = await browser.open({ html: `<head>${head}</head><body><h1>First</h1></body>` });
  const stale = (change: string) =>
    runIn<boolean>(page, ['/src/page/head-memory.ts'], `window.memory ??= new m.HeadMemory(); ${change}; return memory.isStale(document)`);
  expect(await stale('')).toBe(false);
  expect(await stale("document.querySelector('h1').textContent = 'First, corrected'")).toBe(false);
  expect(await stale("history.pushState({}, '', '/first#2')")).toBe(false);
  expect(await stale("history.pushState({}, '', '/second'); document.querySelector('h1').textContent = 'Second'")).toBe(true);
  expect(await stale("document.querySelector('meta').content = '2022-05-01'")).toBe(false);
});
