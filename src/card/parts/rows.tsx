import type { Row } from '../views/card-view.ts';
import { Said } from './said.tsx';

/** Facts, a line each. */
export function Rows({ rows }: { rows: Row[] }) {
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
            {note && (
              <span class="note">
                {' '}
                <Said words={note} />
              </span>
            )}
            {source && <span class="note"> {source.title}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
