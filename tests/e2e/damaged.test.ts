import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { painted } from '../../scripts/browser/mentions.ts';
import { outputFolder } from '../../scripts/build.ts';
import { BROWSERS } from '../../scripts/setup/find-browser.ts';
import { popupText, startReader, words } from './browser.ts';

test.each(BROWSERS)('%s says in the popup that the reference is damaged', async (name) => {
  const extension = await mkdtemp(join(tmpdir(), 'newsgloss-damaged-'));
  try {
    await cp(outputFolder(name), extension, { recursive: true });
    const pack = join(extension, 'reference.pack');
    const whole = await readFile(pack);
    await writeFile(pack, whole.subarray(0, whole.length / 2));

    const reader = await startReader(name, { extension });
    const page = await reader.open('demo.html');
    const popup = await reader.session.popup(page);
    await popupText(popup, words('popup_damaged'));
    await popupText(popup, words('popup_error'));
    expect(await painted(page)).toEqual([]);
    await reader.close();
  } finally {
    await rm(extension, { recursive: true, force: true });
  }
});
