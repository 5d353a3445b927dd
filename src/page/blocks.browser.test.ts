import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { runIn } from '../../tests/pages/browser.ts';
import { useBrowser } from '../../tests/pages/use-browser.ts';

const MODULES = ['/src/page/read-page.ts', '/src/page/blocks.ts'];
const browser = useBrowser();

const blocksOf = (page: Page) => runIn<string[]>(page, MODULES, 'return (await m.readPage(document)).blocks.map((block) => block.text)');

describe('the demo article', () => {
  let page: Page;
  let blocks: string[];
  beforeAll(async () => {
    page = await browser.open({ path: '/tests/pages/demo.html' });
    blocks = await blocksOf(page);
  });

  test('begins with its headline and standfirst, without the byline', () => {
    expect(blocks.slice(0, 2)).toEqual([
      'Chinese defence minister in Tehran for talks on military ties',
      'Iran wants closer cooperation with China, while talks on the nuclear deal stand still',
    ]);
    expect(blocks.join('\n')).not.toContain('Holland');
  });

  test('joins what inline elements, initials and soft hyphens take apart', () => {
    const text = blocks.join('\n');
    expect(text).toContain("Iran's president, Ebrahim Raisi, told China's defence minister, Wei Fenghe, in Tehran on Wednesday");
    expect(text).toContain('Under the Joint Comprehensive Plan of Action (JCPOA), Iran accepted');
  });

  test('has captions, quotations, list items and cells as blocks of their own', () => {
    expect(blocks).toContain('Neither of the two belongs to NATO.');
    expect(blocks).toContain('President of Iran');
    expect(blocks).toContain('Xi Jinping');
    expect(blocks.some((block) => block.startsWith('Tehran, where the Chinese delegation met Ebrahim Raisi.'))).toBe(true);
    expect(blocks.some((block) => block.startsWith('The parties to the deal besides Iran'))).toBe(true);
  });

  test.each([
    ['navigation', 'The Sample Courier'],
    ['a credit', 'Jordan'],
    ['hidden text', 'Putin'],
    ['text for screen readers', 'End of the report'],
    ['other languages', 'ایران'],
    ['code', '--country'],
    ['what is not to be translated', 'Iran Air'],
    ['forms', 'Write to us'],
    ['editable text', 'A note of'],
    ['related articles', 'Zelenskyy'],
    ['the margin', 'Brazil'],
    ['the foot', 'News from China'],
  ])('leaves out %s', (_, text) => {
    expect(blocks.join('\n')).not.toContain(text);
  });

  test('every block leads back to the very characters in the page', async () => {
    const pairs = await runIn<[string, string][]>(
      page,
      MODULES,
      `const squeeze = (text) => text.replace(/[\\u00ad]/g, '').replace(/\\s/g, ' ');
       return (await m.readPage(document)).blocks.flatMap((block) => [...block.text.matchAll(/[^\\ufffc\\s]+/g)].map(({ 0: word, index }) => [
         word,
         m.stretches(block, index, index + word.length).map(({ node, start, end }) => squeeze(node.data.slice(start, end))).join(''),
       ]))`,
    );
    expect(pairs.length).toBeGreaterThan(200);
    for (const [word, found] of pairs) expect(found).toBe(word);
  });
});

describe('other pages', () => {
  const lead =
    'The ministers of both countries met in the capital on Thursday and spoke about the agreement that their predecessors had signed.';
  const meta = '<meta property="og:type" content="article">';
  const open = (body: string, lang = 'en') =>
    browser.open({ html: `<html lang="${lang}"><head><title>Ministers meet once more</title>${meta}</head><body>${body}</body></html>` });
  const read = async (body: string, lang?: string) => {
    const page = await open(body, lang);
    const blocks = await blocksOf(page);
    await page.close();
    return blocks;
  };

  test('paragraphs that are set apart by line breaks only', async () => {
    expect(await read(`<h1>Ministers meet once more</h1><div>${lead}<br><br>${lead} Again.<br>And on.</div>`)).toEqual([
      'Ministers meet once more',
      lead,
      `${lead} Again. And on.`,
    ]);
  });

  test("teasers below the body, and the site's name as a first heading", async () => {
    const teaser = (n: number) => `<li><h3><a href="/other-${n}">Another story, number ${n}</a></h3><p>${lead}</p></li>`;
    const body = `<h1>The Courier</h1><h1>Ministers meet once more</h1><div><p>${lead}</p><p>${lead}</p><p>${lead}</p></div><ul>${teaser(1)}${teaser(2)}${teaser(3)}</ul>`;
    expect(await read(body)).toEqual(['Ministers meet once more', lead, lead, lead]);
  });

  test('a whole page inside a form, and a wrapper with a sidebar in its name', async () => {
    expect(
      await read(`<form><div class="has-sidebar"><h1>Ministers meet once more</h1><p>${lead}</p><p>${lead}</p></div></form>`),
    ).toHaveLength(3);
  });

  test('comments, even where readers wrote more than the author', async () => {
    const comments = `<section id="comments">${`<p>I think that ${lead}</p>`.repeat(9)}</section>`;
    expect(await read(`<h1>Ministers meet once more</h1><p>${lead}</p><p>${lead}</p>${comments}`)).toEqual([
      'Ministers meet once more',
      lead,
      lead,
    ]);
  });

  test('no text in another language', async () => {
    expect(await read(`<h1>Ministers meet once more</h1><p>${lead}</p><p>${lead}</p>`, 'fr')).toEqual([]);
    expect(await read(`<main lang="en-GB"><h1>Ministers meet once more</h1><p>${lead}</p><p>${lead}</p></main>`, 'fr')).toHaveLength(3);
  });

  test('a closed fold until it opens', async () => {
    const page = await open(
      `<h1>Ministers meet once more</h1><p>${lead}</p><p>${lead}</p><details><summary>Who came</summary><p>Everybody.</p></details>`,
    );
    expect((await blocksOf(page)).slice(3)).toEqual(['Who came']);
    await page.evaluate("document.querySelector('details').open = true");
    expect((await blocksOf(page)).slice(3)).toEqual(['Who came', 'Everybody.']);
  });
});
