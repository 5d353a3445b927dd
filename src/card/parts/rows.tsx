import type { T } from '../messages.ts';
import type { Row } from '../views/card-view.ts';
import { Said } from './said.tsx';
import { SourceNote } from './source.tsx';

/** Facts, a line each. */
export function Rows({ rows, t }: { rows: Row[]; t: T }) {
  if (rows.length === 0) return null;
  return (
    <dl class="rows">
      {rows.map(({ label, value, note, source }, index) => (
        <div key={index}>
          <dt>
            <Said words={label} />
          </dt>
          <dd>
            <Said words={value} />
            {note && ' '}
            {note && (
              <span class="note">
                <Said words={note} />
              </span>
            )}
            {source && ' '}
            {source && <SourceNote source={source} t={t} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
