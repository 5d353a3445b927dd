import type { T } from '../messages.ts';
import type { Item, List } from '../views/card-view.ts';
import { Said } from './said.tsx';
import { SourceNote } from './source.tsx';

/** @param separator what stands between it and the next, where there is one. */
function Entry({ item, separator, t }: { item: Item; separator: string; t: T }) {
  return (
    <li>
      <Said words={item.text} />
      {item.note && (
        <span class="note">
          {' ('}
          <Said words={item.note} />)
        </span>
      )}
      {item.source && ' '}
      {item.source && <SourceNote source={item.source} t={t} />}
      {separator}
    </li>
  );
}

/** Lists: the long ones folded; the entries of some on lines of their own. */
export function Lists({ lists, t }: { lists: List[]; t: T }) {
  return lists.map(({ label, items, folded, lines }) => {
    const entries = (
      <ul class={lines ? 'lines' : 'flow'}>
        {items.map((item, index) => (
          <Entry key={index} item={item} separator={lines || index === items.length - 1 ? '' : t('list_separator')} t={t} />
        ))}
      </ul>
    );
    return folded ? (
      <details key={label}>
        <summary>{label}</summary>
        {entries}
      </details>
    ) : (
      <section key={label}>
        <h3>{label}</h3>
        {entries}
      </section>
    );
  });
}
