import type { Course as CourseView, Moment } from '../views/card-view.ts';
import { Said } from './said.tsx';

function Step({ moment, kind }: { moment: Moment; kind: 'past' | 'later' }) {
  return (
    <li class={kind}>
      <span class="when">{moment.when}</span>
      <span>
        <Said words={moment.text} />
      </span>
    </li>
  );
}

/** What had happened, the day of the article, what has happened since: a line downwards with a dot for each. */
export function Course({ course, since }: { course: CourseView; since: Moment[] }) {
  return (
    <section class="course">
      <h3>{course.label}</h3>
      <ol>
        {course.past.map((moment, index) => (
          <Step key={index} moment={moment} kind="past" />
        ))}
        <li class="day">
          <span class="when">{course.when}</span>
          <span>{course.day}</span>
        </li>
        {since.map((moment, index) => (
          <Step key={index} moment={moment} kind="later" />
        ))}
      </ol>
    </section>
  );
}
