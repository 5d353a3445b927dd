import type { PlaceFacts } from '../../reference/facts.ts';

/** Contested: no country of its own in the record, but who says what. */
export const crimea: PlaceFacts = {
  id: 'crimea',
  kind: 'place',
  type: 'region',
  name: 'Crimea',
  what: 'peninsula on the Black Sea',
  wikipedia: 'Crimea',
  checked: '2026-11-23',
  sources: [
    {
      title: 'historysnacks.io',
      url: 'https://historysnacks.io/event/YP6RDsve/the-united-nations-general-assembly-adopted-resolution-68-262-affirming-ukraine',
    },
  ],
  disputes: [],
  demonyms: ['Crimean'],
  memberOf: [],
  holders: [],
  agreements: [],
  claims: [
    {
      by: 'United Nations General Assembly',
      says: 'affirmed the territorial integrity of Ukraine and called the referendum of 16 March 2014 invalid (27 March 2014)',
      source: {
        title: 'crimea-platform.org',
        url: 'https://crimea-platform.org/en/materials/resolution-a-res-68-262-territorial-integrity-of-ukraine/',
      },
    },
    {
      by: 'Russia',
      says: 'regards it as part of Russia since March 2014',
      source: { title: 'wikimili.com', url: 'https://wikimili.com/en/United_Nations_General_Assembly_Resolution_68%2F262' },
    },
  ],
};
