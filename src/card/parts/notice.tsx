import type { T } from '../messages.ts';
import type { Ways } from '../ways.ts';
import { Frame } from './frame.tsx';
import { IconButton } from './icon-button.tsx';

/** A card that has nothing to tell: it is being looked up, it is not there, or it failed. */
export function Notice({ name, text, t, ways }: { name: string; text: string; t: T; ways?: Ways }) {
  return (
    <Frame t={t} ways={ways}>
      <header>
        <div class="names">
          <h2 id="title">
            <bdi lang="en">{name}</bdi>
          </h2>
          <p id="headline" class="kicker" role="status">
            {text}
          </p>
        </div>
        {ways && <IconButton class="close" icon="close" label={t('close')} onClick={ways.onClose} />}
      </header>
    </Frame>
  );
}
