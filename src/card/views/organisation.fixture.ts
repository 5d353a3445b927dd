import type { OrganisationFacts } from '../../reference/facts.ts';

const stateMedia = { title: 'State Media Monitor 2024' };

/** A news agency that a state controls. */
export const irna: OrganisationFacts = {
  id: 'islamic-republic-news-agency',
  kind: 'organisation',
  type: 'news-agency',
  name: 'Islamic Republic News Agency',
  what: 'Iranian news agency',
  wikipedia: 'Islamic Republic News Agency',
  checked: '2026-11-23',
  sources: [stateMedia],
  disputes: [],
  country: { id: 'iran', name: 'Iran' },
  seat: { id: 'tehran', name: 'Tehran' },
  memberOf: [],
  members: [],
  holders: [],
  control: { how: 'state-run', by: 'Government of Iran', source: stateMedia },
  claims: [],
};

/** Members that came and went, a head who changed: invented, to show every row. */
export const league: OrganisationFacts = {
  id: 'example-league',
  kind: 'organisation',
  type: 'alliance',
  name: 'Example League',
  checked: '2026-11-23',
  sources: [{ title: 'An invented source' }],
  disputes: [],
  seat: { name: 'Exampleville' },
  founded: '1949-04',
  dissolved: '2024',
  partOf: { name: 'League of Leagues' },
  memberOf: [],
  members: [
    { member: { name: 'State A' }, from: '1949' },
    { member: { name: 'State B' }, from: '1949', to: '2016-06-23' },
    { member: { name: 'State C' }, from: '2004' },
    { member: { name: 'State D' }, from: '2023' },
    { member: { name: 'State E' }, as: 'observer' },
  ],
  holders: [
    { person: { name: 'Avery Example' }, office: 'Secretary General of the Example League', rank: 2, from: '2014-10-01', to: '2023-09-30' },
    { person: { name: 'Blake Example' }, office: 'Secretary General of the Example League', rank: 2, from: '2023-10-01', to: '2024' },
  ],
  claims: [],
};
