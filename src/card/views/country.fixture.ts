import type { PlaceFacts } from '../../reference/facts.ts';

const factbook = { title: 'CIA, World Factbook (to January 2026)' };

const china = { id: 'china', name: 'China' };

/** Two heads, one of whom changed after the article. */
export const iran: PlaceFacts = {
  id: 'iran',
  kind: 'place',
  type: 'country',
  name: 'Iran',
  native: 'ایران',
  what: 'country in Western Asia',
  wikipedia: 'Iran',
  checked: '2026-11-23',
  sources: [factbook, { title: 'Wikidata, officeholders of the world (read 25 July 2022)' }],
  disputes: [],
  capital: { id: 'tehran', name: 'Tehran' },
  demonyms: ['Iranian'],
  population: { count: 89_177_357, year: 2025 },
  memberOf: [
    'BRICS',
    'IAEA',
    'Non-Aligned Movement',
    'OPEC',
    'Organisation of Islamic Cooperation',
    'United Nations',
    'UNESCO',
    'World Health Organization',
  ]
    .map((name) => ({ of: { name } }))
    .concat([{ of: { name: 'World Trade Organization' }, as: 'observer' } as { of: { name: string } }]),
  holders: [
    {
      person: { id: 'ali-khamenei', name: 'Ali Khamenei' },
      office: 'Supreme Leader of Iran',
      rank: 1,
      from: '1989-06-04',
      confirmed: '2026-01-22',
    },
    {
      person: { id: 'hassan-rouhani', name: 'Hassan Rouhani' },
      office: 'President of Iran',
      rank: 1,
      from: '2013-08-03',
      to: '2021-08-03',
    },
    { person: { id: 'ebrahim-raisi', name: 'Ebrahim Raisi' }, office: 'President of Iran', rank: 1, from: '2021-08-03', to: '2024-05-19' },
    {
      person: { id: 'masoud-pezeshkian', name: 'Masoud Pezeshkian' },
      office: 'President of Iran',
      rank: 1,
      from: '2024-07-30',
      confirmed: '2026-01-22',
    },
    {
      person: { id: 'mohammad-mokhber', name: 'Mohammad Mokhber' },
      office: 'First Vice President of Iran',
      rank: 2,
      from: '2021-08-08',
      to: '2024-07-28',
    },
  ],
  agreements: [
    {
      agreement: { id: 'joint-comprehensive-plan-of-action', name: 'Joint Comprehensive Plan of Action' },
      from: '2015-10-18',
      parties: 8,
      with: [
        { party: china, from: '2015-10-18' },
        { party: { id: 'united-states', name: 'United States' }, from: '2015-10-18', to: '2018-05-08' },
      ],
    },
    {
      agreement: { id: 'iran-china-25-year-cooperation', name: 'Iran–China 25-year Cooperation Program' },
      from: '2021-03-27',
      parties: 2,
      with: [{ party: china, from: '2021-03-27' }],
    },
    {
      agreement: { id: 'treaty-on-the-non-proliferation-of-nuclear-weapons', name: 'Treaty on the Non-Proliferation of Nuclear Weapons' },
      parties: 191,
      with: [{ party: china, from: '1992-03-09' }],
    },
  ],
  claims: [],
};
