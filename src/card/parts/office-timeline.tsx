import type { Timeline } from '../views/card-view.ts';
import { Said } from './said.tsx';

/** The length of the axis in the drawing's own units. */
const LENGTH = 1000;
const HEIGHT = 8;
/** Nearer than this to an end of the axis, the label of the day takes the place of the year there. */
const NEAR = 0.22;

function side(day: number): 'left' | 'middle' | 'right' {
  return day < NEAR ? 'left' : day > 1 - NEAR ? 'right' : 'middle';
}

/** Offices as bars on one axis; a line marks the day of the article. The words say it all without the drawing. */
export function OfficeTimeline({ timeline }: { timeline: Timeline }) {
  const near = side(timeline.day);
  const x = timeline.day * LENGTH;
  return (
    <section class="timeline">
      <h3>{timeline.label}</h3>
      <ol>
        {timeline.bars.map((bar, index) => (
          <li key={index} class={bar.onDay ? 'then' : undefined}>
            <span class="office">
              <Said words={bar.label} />
            </span>
            <span class="years">{bar.years}</span>
            <svg viewBox={`0 0 ${LENGTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
              <rect class="track" width={LENGTH} height="2" y="3" />
              <rect
                class={bar.open ? 'span open' : 'span'}
                x={bar.start * LENGTH}
                width={Math.max(8, (bar.end - bar.start) * LENGTH)}
                height={HEIGHT - 2}
                y="1"
              />
              <line class="day" x1={x} x2={x} y1="0" y2={HEIGHT} vector-effect="non-scaling-stroke" />
            </svg>
          </li>
        ))}
      </ol>
      <div class="axis" aria-hidden="true">
        <span>{near === 'left' ? '' : timeline.from}</span>
        <span class={`day ${near}`} style={near === 'middle' ? { '--at': `${timeline.day * 100}%` } : undefined}>
          {timeline.dayLabel}
        </span>
        <span>{near === 'right' ? '' : timeline.to}</span>
      </div>
    </section>
  );
}
