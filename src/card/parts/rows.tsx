import type { Row } from '../views/card-view.ts';

/** Facts, a line each. */
export function Rows({ rows }: { rows: Row[] }) {
  if (rows.length === 0) return null;
  return (
    <dl class="rows">
      {rows.map(({ label, value, note, source }) => (
        <div key={label + value}>
          <dt>{label}</dt>
          <dd>
            {value}
            {note && <span class="note"> {note}</span>}
            {source && <span class="note"> {source.title}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
