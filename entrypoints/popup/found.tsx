import { groupBy } from '../../src/card/group-by.ts';
import { type T, keyOf, number, plural } from '../../src/card/messages.ts';
import { KindMark } from '../../src/card/parts/kind-mark.tsx';
import { formatDate } from '../../src/card/views/dates.ts';
import type { PageReport } from '../../src/messages/protocol.ts';
import { Shortcuts } from './shortcuts.tsx';

type Entity = PageReport['entities'][number];

/** People first: they are what a reader looks for. */
const KINDS = ['person', 'agreement', 'organisation', 'event', 'place'] as const;

function stateOf(report: PageReport, t: T): string {
  if (report.error) return t('popup_error', report.error);
  if (report.state === 'off') return t('state_off');
  if (report.state === 'idle') return t('state_idle');
  return report.entities.length > 0 ? plural(t, 'popup_found', report.entities.length) : t('popup_found_none');
}

function Group({
  kind,
  entities,
  t,
  onGoTo,
}: {
  kind: Entity['kind'];
  entities: Entity[];
  t: T;
  onGoTo: (id: string, frame?: number) => void;
}) {
  return (
    <section>
      <h2>
        <KindMark mark={kind} />
        {t(keyOf('kinds', kind))}
      </h2>
      <ul>
        {entities.map(({ id, name, mentions, frame }) => (
          <li key={id}>
            <button type="button" onClick={() => onGoTo(id, frame)}>
              <span>
                <bdi lang="en">{name}</bdi>
              </span>
              <small aria-label={plural(t, 'popup_mentions', mentions)}>{number(mentions, t)}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was found in the page, by kind; each entry leads to its place there. */
export function Found({ report, t, onGoTo }: { report: PageReport; t: T; onGoTo: (id: string, frame?: number) => void }) {
  const groups = groupBy(report.entities, ({ kind }) => kind);
  const state = stateOf(report, t);
  return (
    <>
      <div class={report.error ? 'problem' : 'state'} role="status">
        <p>{state}</p>
        {report.state === 'on' && report.article && (
          <p>{report.date ? t('popup_day', formatDate(report.date, t)) : t('popup_day_unknown')}</p>
        )}
      </div>
      {report.entities.length > 0 && <Shortcuts t={t} />}
      {KINDS.map((kind) => {
        const entities = groups.get(kind);
        return entities && <Group key={kind} kind={kind} entities={entities} t={t} onGoTo={onGoTo} />;
      })}
    </>
  );
}
