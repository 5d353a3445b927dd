import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { T } from '../../src/card/messages.ts';

/** The shortcuts of the manifest, and what they lead to. */
const COMMANDS = [
  ['next-mention', 'popup_next'],
  ['previous-mention', 'popup_previous'],
] as const;

/** The keys by command, as the reader has set them in the browser. Firefox for Android has none. */
async function readKeys(): Promise<Map<string, string>> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return new Map(commands.flatMap(({ name, shortcut }) => (name && shortcut ? [[name, shortcut]] : [])));
}

/** The keys that walk from name to name, in the words of the browser. Nothing where the reader has taken them away. */
export function Shortcuts({ t }: { t: T }) {
  const [keys, setKeys] = useState<Map<string, string>>();
  useEffect(() => void readKeys().then(setKeys), []);
  const shown = COMMANDS.filter(([command]) => keys?.has(command));
  if (shown.length === 0) return null;
  return (
    <dl class="keys">
      {shown.map(([command, words]) => (
        <div key={command}>
          <dt>{t(words)}</dt>
          <dd>
            <kbd dir="ltr">{keys?.get(command)}</kbd>
          </dd>
        </div>
      ))}
    </dl>
  );
}
