import { expect, test } from 'vitest';
import { runIn } from '../../tests/pages/browser.ts';
import { useBrowser } from '../../tests/pages/use-browser.ts';

const browser = useBrowser();

const blocksOf = async (body: string, before = '') => {
  const meta = '<meta property="og:type" content="article">';
  const page = await browser.open({
    html: `<html lang="en"><head><title>Ministers meet once more</title>${meta}</head><body>${body}</body>`,
  });
  await page.evaluate(before);
  const blocks = await runIn<string[]>(
    page,
    ['/src/page/read-page.ts'],
    'return (await m.readPage(document)).blocks.map(({ text }) => text)',
  );
  await page.close();
  return blocks;
};
const lead = (n: number) =>
  `${n}: the ministers of both countries met in the capital on Thursday and spoke about the agreement that their predecessors had signed.`;

test('reads an open shadow root as it is laid out, slotted text at its slot, and no closed one', async () => {
  const attach = (mode: string, html: string, host: string) =>
    `document.querySelector('${host}').attachShadow({ mode: '${mode}' }).innerHTML = ${JSON.stringify(html)};`;
  expect(
    await blocksOf(
      `<h1>Ministers meet once more</h1><story-body><p>${lead(2)}</p><p slot="nowhere">Not shown</p></story-body><div id="closed"></div>`,
      attach('open', `<p>${lead(1)}</p><slot></slot><p>${lead(3)}</p>`, 'story-body') + attach('closed', `<p>${lead(4)}</p>`, '#closed'),
    ),
  ).toEqual(['Ministers meet once more', lead(1), lead(2), lead(3)]);
});

test('reads elements that are nested thousands deep', async () => {
  const body = `<h1>Ministers meet once more</h1><p>${lead(1)}</p><main></main>`;
  const nest = `let at = document.querySelector('main');
    for (let i = 0; i < 3000; i += 1) at = at.appendChild(document.createElement('span'));
    at.textContent = ${JSON.stringify(lead(2))};`;
  expect(await blocksOf(body, nest)).toEqual(['Ministers meet once more', lead(1), lead(2)]);
});
