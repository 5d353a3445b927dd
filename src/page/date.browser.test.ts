import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { runIn } from '../../tests/pages/browser.ts';
import { useBrowser } from '../../tests/pages/use-browser.ts';

const browser = useBrowser();
let page: Page;
beforeAll(async () => {
  page = await browser.open({ path: '/tests/pages/empty.html' });
});

const dayOf = (head: string, body = '') => {
  const html = JSON.stringify(`<!doctype html><head>${head}</head><body>${body}</body>`);
  return runIn<string | undefined>(
    page,
    ['/src/page/date.ts'],
    `return m.publishedDay(new DOMParser().parseFromString(${html}, 'text/html'))`,
  );
};
const ld = (data: unknown) => `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const meta = (day: string) => `<meta property="article:published_time" content="${day}">`;

describe('the order of trust', () => {
  const time = '<h1>Headline</h1><time datetime="2022-04-03">3 April</time>';
  const printed = '<h1>Headline</h1><p class="dateline">4 April 2022</p>';
  test('structured data, then meta tags, then time elements, then printed dates', async () => {
    const article = ld({ '@type': 'NewsArticle', datePublished: '2022-04-01' });
    expect(await dayOf(article + meta('2022-04-02'), time + printed)).toBe('2022-04-01');
    expect(await dayOf(meta('2022-04-02'), time + printed)).toBe('2022-04-02');
    expect(await dayOf('', time + printed)).toBe('2022-04-03');
    expect(await dayOf('', printed)).toBe('2022-04-04');
    expect(await dayOf('', '<p>In March 2021 they signed.</p>')).toBeUndefined();
  });

  test('publication comes before revision', async () => {
    expect(await dayOf('<meta name="date" content="2022-05-09">' + meta('2022-04-02'))).toBe('2022-04-02');
    expect(await dayOf(ld({ '@type': 'Article', dateModified: '2022-05-09' }) + meta('2022-04-02'))).toBe('2022-04-02');
    expect(await dayOf('', '<h1>H</h1><p class="date">Updated 9 May 2022</p><p class="date">2 April 2022</p>')).toBe('2022-04-02');
  });
});

describe('structured data', () => {
  test('is found in a graph, in a list, and beside what does not parse', async () => {
    expect(await dayOf(ld({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['Article'], datePublished: '2022-04-01' }] }))).toBe(
      '2022-04-01',
    );
    expect(await dayOf(ld('{ broken') + ld([{ '@type': 'http://schema.org/LiveBlogPosting', datePublished: '2022-04-01' }]))).toBe(
      '2022-04-01',
    );
    expect(await dayOf(ld('{"@type": "NewsArticle", "headline": "two\nlines", "datePublished": "2022-04-01"}'))).toBe('2022-04-01');
  });

  test('of listed articles and of films says nothing of the page', async () => {
    const listed = { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', datePublished: '2022-04-01' }] };
    expect(await dayOf(ld(listed) + ld({ '@type': 'VideoObject', datePublished: '2022-04-01' }))).toBeUndefined();
  });
});

describe('time zones', () => {
  test("the day is the publisher's, on either side of midnight in UTC", async () => {
    expect(await dayOf(meta('2022-04-28T23:30:00-04:00'))).toBe('2022-04-28');
    expect(await dayOf(meta('2022-04-29T01:30:00+04:30'))).toBe('2022-04-29');
  });

  test('a time in UTC gives way to the same instant with an offset, and to no other', async () => {
    const late = meta('2022-04-29T03:30:00Z');
    expect(await dayOf(late, '<h1>H</h1><time datetime="2022-04-28T23:30:00-04:00">Thursday</time>')).toBe('2022-04-28');
    expect(await dayOf(late, '<h1>H</h1><time datetime="2022-04-27T10:00:00-04:00">Wednesday</time>')).toBe('2022-04-29');
  });
});

test('dates of teasers and comments are passed over', async () => {
  const teasers = '<aside><time datetime="2022-05-01"></time></aside><div class="related"><p class="date">1 May 2022</p></div>';
  expect(await dayOf('', `<h1>H</h1>${teasers}<time datetime="2022-04-02"></time>`)).toBe('2022-04-02');
});
