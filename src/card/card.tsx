import type { T } from './messages.ts';
import { Course } from './parts/course.tsx';
import { Foot } from './parts/foot.tsx';
import { Lists } from './parts/lists.tsx';
import { Frame } from './parts/frame.tsx';
import { IconButton } from './parts/icon-button.tsx';
import { KindMark } from './parts/kind-mark.tsx';
import { OfficeTimeline } from './parts/office-timeline.tsx';
import { Rows } from './parts/rows.tsx';
import { Said } from './parts/said.tsx';
import { Since } from './parts/since.tsx';
import type { CardView } from './views/card-view.ts';
import type { Ways } from './ways.ts';

/** What was so on the day of the article. */
function Then({ view, t }: { view: CardView; t: T }) {
  if (view.headline.length === 0 && view.onDay.length === 0) return null;
  return (
    <section id="headline">
      <h3 class="as-of">{view.asOf}</h3>
      {view.headline.map((sentence, index) => (
        <p key={index} class={index === 0 ? 'headline' : 'headline second'}>
          <Said words={sentence} />
        </p>
      ))}
      <Rows rows={view.onDay} t={t} />
    </section>
  );
}

/**
 * Draws what a card says. What matters on the day of the article comes first, then what changed since, then the rest.
 * @param ways what can be done from it; left out, it is only to be read.
 */
export function Card({ view, t, ways }: { view: CardView; t: T; ways?: Ways }) {
  return (
    <Frame ways={ways} t={t}>
      <header>
        <KindMark mark={view.mark} />
        <div class="names">
          <h2 id="title">
            <bdi lang="en">{view.title}</bdi>
            {view.native && (
              <span class="native">
                <bdi>{view.native}</bdi>
              </span>
            )}
          </h2>
          <p class="kicker">
            <Said words={view.kicker} />
          </p>
        </div>
        {ways && <IconButton class="close" icon="close" label={t('close')} onClick={ways.onClose} />}
      </header>
      {view.why && (
        <p class="why">
          <Said words={view.why} />
        </p>
      )}
      {view.summary && (
        <p class="summary" dir="auto">
          <Said words={view.summary} />
        </p>
      )}
      <Then view={view} t={t} />
      {view.course ? <Course course={view.course} since={view.since} /> : <Since label={view.sinceLabel} moments={view.since} />}
      <Rows rows={view.rows} t={t} />
      <Lists lists={view.lists} t={t} />
      {view.timeline && <OfficeTimeline timeline={view.timeline} />}
      <Foot view={view} t={t} />
    </Frame>
  );
}
