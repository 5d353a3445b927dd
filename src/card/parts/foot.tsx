import type { T } from '../messages.ts';
import type { CardView } from '../views/card-view.ts';
import { Link } from './link.tsx';
import { Report } from './report.tsx';
import { Said } from './said.tsx';
import { Source } from './source.tsx';

/** Where sources differ, and the sources with the day they were read. */
export function Foot({ view, t }: { view: CardView; t: T }) {
  return (
    <footer>
      {view.footnotes.map((note, index) => (
        <p key={index}>
          <Said words={note} />
        </p>
      ))}
      <p class="sources">
        {view.checked}
        {' · '}
        {t('heading_sources')}
        {': '}
        {view.sources.map((source, index) => (
          <span key={index}>
            {index > 0 && t('list_separator')}
            <Source source={source} t={t} />
          </span>
        ))}
        {view.wikipedia && (
          <>
            {' · '}
            <Link url={view.wikipedia} t={t}>
              {t('wikipedia')}
            </Link>
          </>
        )}
      </p>
      <Report key={view.id} view={view} t={t} />
    </footer>
  );
}
