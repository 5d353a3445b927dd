import { expect, test } from 'vitest';
import { runIn } from '../../tests/pages/browser.ts';
import { useBrowser } from '../../tests/pages/use-browser.ts';

const browser = useBrowser();

test('takes away the cards and the paint of an earlier copy, and nothing of the page', async () => {
  const page = await browser.open({
    html: `<p>Iran</p><div popover="manual" id="own"></div><x-newsgloss-like popover="manual"></x-newsgloss-like><form popover="manual"><input name="localName"></form>
      <newsgloss-a1b2 popover="manual">Card</newsgloss-a1b2><newsgloss-c3d4 popover="manual">Pinned</newsgloss-c3d4>`,
  });
  const left = await runIn(
    page,
    ['/src/page/leftovers.ts'],
    `const text = document.querySelector('p').firstChild;
     const range = () => new Highlight(new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 4 }));
     CSS.highlights.set('newsgloss-place', range());
     CSS.highlights.set('newsgloss-marked', range());
     CSS.highlights.set('search', range());
     m.removeLeftovers();
     return [[...document.body.children].map((element) => element.nodeName.toLowerCase()), [...CSS.highlights.keys()]];`,
  );
  expect(left).toEqual([['p', 'div', 'x-newsgloss-like', 'form'], ['search']]);
  await page.close();
});
