import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { painted, paintedTexts } from '../../scripts/browser/mentions.ts';
import { until } from '../../scripts/browser/until.ts';
import { BROWSERS } from '../../scripts/setup/find-browser.ts';
import { popupText, startReader, turn, words } from './browser.ts';

test.each(BROWSERS)('%s remembers over a restart that a site is switched off', async (name) => {
  const profile = await mkdtemp(join(tmpdir(), 'newsgloss-profile-'));
  try {
    const first = await startReader(name, { profile });
    const page = await first.open('demo.html');
    await paintedTexts(page);
    const popup = await first.session.popup(page);
    await turn(popup, 'popup_on_site');
    await until(async () => (await painted(page)).length === 0, 'unpainting');
    await popupText(popup, words('state_off'));
    await first.close();

    const second = await startReader(name, { profile });
    const again = await second.open('demo.html');
    await popupText(await second.session.popup(again), words('state_off'));
    expect((await paintedTexts(await second.open('demo.html', 'other.test'))).length).toBeGreaterThan(0);
    expect(await painted(again)).toEqual([]);
    await second.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 20 });
  }
});
