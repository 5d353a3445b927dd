import { useEffect, useState } from 'preact/hooks';
import { type T, plural } from '../messages.ts';
import { COPIED_MS } from '../timing.ts';
import type { Ways } from '../ways.ts';
import { IconButton } from './icon-button.tsx';

/** From mention to mention of the card's entity, where there are several. */
function Mentions({ ways: { places, onStep, onMark }, t }: { ways: Ways; t: T }) {
  const number = new Intl.NumberFormat(t('language'));
  const { count, index, marked } = places;
  return (
    <div class="mentions" role="group" aria-label={t('mentions')}>
      <IconButton icon="previous" label={t('mention_previous')} onClick={() => onStep(-1)} />
      <span class="place">
        {index < 0 ? plural(t, 'popup_mentions', count) : t('mention_of', number.format(index + 1), number.format(count))}
      </span>
      <IconButton icon="next" label={t('mention_next')} onClick={() => onStep(1)} />
      <IconButton icon="mark" label={t('mentions_mark')} pressed={marked} onClick={() => onMark(!marked)} />
    </div>
  );
}

/** What can be done from a card, along its lower edge. */
export function Bar({ ways, t }: { ways: Ways; t: T }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = said && setTimeout(() => setSaid(''), COPIED_MS);
    return () => clearTimeout(timer || undefined);
  }, [said]);
  useEffect(() => setSaid(''), [ways.id]);
  const copy = async () => setSaid(t((await ways.onCopy()) ? 'copied' : 'copy_failed'));
  return (
    <div class="bar">
      {ways.places.count > 1 && <Mentions ways={ways} t={t} />}
      <span class="said" role="status">
        {said}
      </span>
      <IconButton icon="copy" label={t('copy')} onClick={() => void copy()} />
      {ways.onPin && <IconButton icon="pin" label={t('pin')} onClick={ways.onPin} />}
    </div>
  );
}
