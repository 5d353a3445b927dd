import type { Moment } from '../views/card-view.ts';
import { Said } from './said.tsx';

/** What happened after the day of the article. */
export function Since({ label, moments }: { label: string; moments: Moment[] }) {
  if (moments.length === 0) return null;
  return (
    <section class="since">
      <h3>{label}</h3>
      <dl>
        {moments.map(({ when, text }, index) => (
          <div key={index}>
            <dt>{when === moments[index - 1]?.when ? '' : when}</dt>
            <dd>
              <Said words={text} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
