import { expect, test } from 'vitest';
import { useBrowser } from '../../tests/pages/use-browser.ts';

const browser = useBrowser();

test('mentions are underlined on the screen, and not on paper', async () => {
  const page = await browser.open({ path: '/tests/pages/empty.html' });
  await page.addStyleTag({ url: `${browser.origin}/src/page/mentions.css` });
  const lines = () =>
    page.evaluate(() =>
      ['person', 'place', 'organisation', 'agreement', 'event'].map(
        (kind) => getComputedStyle(document.body, `::highlight(newsgloss-${kind})`).textDecorationLine,
      ),
    );
  expect(new Set(await lines())).toEqual(new Set(['underline']));
  await page.emulateMediaType('print');
  expect(new Set(await lines())).toEqual(new Set(['none']));
  await page.close();
});
