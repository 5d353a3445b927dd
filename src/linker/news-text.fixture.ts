import fc from 'fast-check';

/** Text that is full of what the linker looks for. */
export const newsText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Arland', 'Arlandic', 'Bellish', 'President', 'the', 'a', 'his', 'former', 'foreign minister', 'Bo Lund', 'Lund', 'Per Holm', 'Kari', 'Holm', 'Mehran Ashtinai', 'Torvik,',
        'accord', 'treaty', 'deal', '2015', '25-year', 'nuclear', 'counterpart', 'of', 'between', 'and', 'signed', 'in', 'SLG', 'Navy', 'Tide War', 'Lundby, Belland', '“', '”', '.', '. ', ',', '’s', '-', '–', '&', '&#39;', '$5 million',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .chain((words) => fc.constantFrom(' ', '').map((gap) => words.join(gap))); // prettier-ignore
/** A day in the invented world, or none. */
export const day = fc.option(fc.constantFrom('2012-01-01', '2024-04-28', '2030-12-31'), { nil: undefined });
