import nlp from 'compromise';

/** A stretch of text that names something, whatever that is. */
export interface Found {
  start: number;
  end: number;
}

/** The names of people, places and organisations that `compromise` finds. It does not say whom they mean. */
export function compromise(text: string): Found[] {
  const document = nlp(text);
  return [document.people(), document.places(), document.organizations()].flatMap((view) =>
    (view.out('offset') as { offset: { start: number; length: number } }[]).map(({ offset }) => ({
      start: offset.start,
      end: offset.start + offset.length,
    })),
  );
}
