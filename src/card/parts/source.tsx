import type { SourceRef } from '../../reference/facts.ts';
import type { T } from '../messages.ts';
import { Link } from './link.tsx';

/** Where a fact was read: a link where it has an address. */
export function Source({ source: { title, url }, t }: { source: SourceRef; t: T }) {
  const name = <bdi lang="en">{title}</bdi>;
  return url ? (
    <Link url={url} t={t}>
      {name}
    </Link>
  ) : (
    name
  );
}

/** The same after what was read there. */
export function SourceNote({ source, t }: { source: SourceRef; t: T }) {
  return (
    <span class="note">
      {t('source')}
      {': '}
      <Source source={source} t={t} />
    </span>
  );
}
