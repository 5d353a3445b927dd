import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cardAtRest, cardOf, paintedTexts } from '../../scripts/browser/mentions.ts';
import { BROWSERS } from '../../scripts/setup/find-browser.ts';
import { ROOT } from '../../scripts/setup/tool.ts';
import { popupText, useReader } from './browser.ts';

/** Screenshots for a person to look at. */
const SHOTS = join(ROOT, '.output/screenshots');
mkdirSync(SHOTS, { recursive: true });

const WIDE = { width: 1280, height: 800 };
/** A small phone. */
const NARROW = { width: 360, height: 640 };

describe.each(BROWSERS)('%s', (name) => {
  const reader = useReader(name);

  test.each([
    ['light', 'demo.html', WIDE],
    ['dark', 'demo-dark.html', WIDE],
    ['narrow', 'demo.html', NARROW],
  ] as const)('shows a whole card: %s', async (look, file, size) => {
    const page = await reader.open(file);
    await page.setViewport(size);
    await reader.session.setScheme(page, look === 'dark' ? 'dark' : 'light');
    const texts = await paintedTexts(page);
    await cardOf(reader.session, page, texts.includes('Raisi') ? 'Raisi' : (texts[0] ?? ''));
    await cardAtRest(reader.session, page);
    const box = await reader.session.inCard(page, (root) => root.host.getBoundingClientRect().toJSON() as DOMRect);
    await page.screenshot({ path: join(SHOTS, `${name}-${look}.png`) });
    expect(box).toMatchObject({ width: expect.any(Number) });
    expect(box?.width).toBeGreaterThan(200);
    expect(box?.height).toBeGreaterThan(60);
    expect(box?.left).toBeGreaterThanOrEqual(0);
    expect(box?.top).toBeGreaterThanOrEqual(0);
    expect(box?.right).toBeLessThanOrEqual(size.width);
    expect(box?.bottom).toBeLessThanOrEqual(size.height);
  });

  test.each(['light', 'dark'] as const)('shows what was found and the shortcuts in the popup: %s', async (scheme) => {
    const page = await reader.open('demo.html');
    await reader.session.setScheme(page, scheme);
    await paintedTexts(page);
    const popup = await reader.session.popup(page);
    const text = await popupText(popup, 'Alt+Shift+K');
    await popup.screenshot(join(SHOTS, `${name}-popup-${scheme}.png`));
    expect(text).toContain('Ebrahim Raisi');
    expect(text).toContain('29 April 2022');
    expect(text).toMatch(/Next name\s*Alt\+Shift\+J\s*Previous name\s*Alt\+Shift\+K/);
    await popup.close();
  });
});
