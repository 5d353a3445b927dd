import type { PersonFacts } from '../../reference/facts.ts';

const officeholders = { title: 'Wikidata, officeholders of the world (read 25 July 2022)' };

/** Held several offices, died in the highest. */
export const raisi: PersonFacts = {
  id: 'ebrahim-raisi',
  kind: 'person',
  name: 'Ebrahim Raisi',
  native: 'ابراهیم رئیسی',
  what: 'Iranian politician and jurist',
  wikipedia: 'Ebrahim Raisi',
  checked: '2026-11-23',
  sources: [
    officeholders,
    { title: 'stratheia.com', url: 'https://stratheia.com/explainer-iranian-president-ebrahim-raisi-dies-in-helicopter-crash' },
    { title: '24.kg', url: 'https://24.kg/english/294412_President_of_Iran_Ebrahim_Raisi_dies_in_helicopter_crash/' },
  ],
  disputes: [
    {
      fact: 'born',
      says: '1960-12-23',
      source: {
        title: 'newscentralasia.net',
        url: 'https://www.newscentralasia.net/2024/05/20/president-of-iran-other-officials-perish-in-helicopter-crash/',
      },
    },
  ],
  country: { id: 'iran', name: 'Iran' },
  born: '1960-12-14',
  died: '2024-05-19',
  parties: [],
  tenures: [
    {
      office: 'First Vice Chief Justice of Iran',
      rank: 3,
      of: { id: 'iran', name: 'Iran' },
      from: '2004-07-27',
      to: '2014-08-23',
    },
    { office: 'Attorney-General of Iran', rank: 2, of: { id: 'iran', name: 'Iran' }, from: '2014-08-23', to: '2016-04-01' },
    { office: 'Chief Justice of Iran', rank: 2, of: { id: 'iran', name: 'Iran' }, from: '2019-03-07', to: '2021-07-01' },
    { office: 'President of Iran', rank: 1, of: { id: 'iran', name: 'Iran' }, from: '2021-08-03', to: '2024-05-19' },
  ],
};

/** Rose through offices after the article's day; the year of birth is all that is known. */
export const mokhber: PersonFacts = {
  id: 'mohammad-mokhber',
  kind: 'person',
  name: 'Mohammad Mokhber',
  what: 'Iranian politician',
  wikipedia: 'Mohammad Mokhber',
  checked: '2026-11-23',
  sources: [officeholders, { title: 'CIA, World Factbook (to January 2026)' }],
  disputes: [],
  country: { id: 'iran', name: 'Iran' },
  born: '1955',
  parties: [],
  tenures: [
    {
      office: 'First Vice President of Iran',
      rank: 2,
      of: { id: 'iran', name: 'Iran' },
      from: '2021-08-08',
      confirmed: '2024-05-17',
    },
    {
      office: 'President of Iran',
      rank: 1,
      of: { id: 'iran', name: 'Iran' },
      from: '2024-05-19',
      confirmed: '2024-05-23',
      acting: true,
    },
  ],
};

/** Many offices in a row, one of them without a known end. */
export const truss: PersonFacts = {
  id: 'liz-truss',
  kind: 'person',
  name: 'Liz Truss',
  what: 'British politician',
  wikipedia: 'Liz Truss',
  checked: '2026-11-23',
  sources: [{ title: 'Institute for Government, UK ministers 1979–2026' }],
  disputes: [],
  country: { id: 'united-kingdom', name: 'United Kingdom' },
  parties: [{ of: { name: 'Conservative Party' } }],
  tenures: [
    {
      office: 'Environment Secretary of the United Kingdom',
      rank: 2,
      of: { name: 'United Kingdom' },
      from: '2014-07-15',
      to: '2016-07-14',
    },
    { office: 'Justice Secretary of the United Kingdom', rank: 2, of: { name: 'United Kingdom' }, from: '2016-07-14', to: '2017-06-11' },
    { office: 'Chief Secretary to the Treasury', rank: 3, of: { name: 'United Kingdom' }, from: '2017-06-11', to: '2019-07-24' },
    {
      office: 'International Trade Secretary of the United Kingdom',
      rank: 2,
      of: { name: 'United Kingdom' },
      from: '2019-07-24',
      to: '2021-09-15',
    },
    { office: 'Minister for Women and Equalities', rank: 3, of: { name: 'United Kingdom' }, from: '2019-09-10', to: '2022-09-06' },
    { office: 'Foreign Secretary of the United Kingdom', rank: 2, of: { name: 'United Kingdom' }, from: '2021-09-15', to: '2022-09-06' },
    { office: 'Prime Minister of the United Kingdom', rank: 1, of: { name: 'United Kingdom' }, from: '2022-09-06', to: '2022-10-25' },
  ],
};

/** Of whom nothing is known but an office. */
export const minister: PersonFacts = {
  id: 'mohammad-reza-gharaei-ashtiani',
  kind: 'person',
  name: 'Mohammad-Reza Gharaei Ashtiani',
  checked: '2026-11-23',
  sources: [officeholders],
  disputes: [],
  country: { id: 'iran', name: 'Iran' },
  parties: [],
  tenures: [
    {
      office: 'Minister of Defence of Iran',
      rank: 2,
      of: { id: 'iran', name: 'Iran' },
      from: '2021-08-25',
      confirmed: '2024-05-23',
    },
  ],
};

/** Invented: names and offices too long for a line, and a word too long for any. */
export const nobleman: PersonFacts = {
  ...minister,
  id: 'example-nobleman',
  name: 'Karl-Theodor Maria Nikolaus Johann Jacob Philipp Franz Joseph Sylvester Buhl-Freiherr von und zu Beispielhausen',
  native: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  what: 'politician of a country whose name is as long as his own and whose offices take two lines each',
  tenures: [
    {
      office: 'Federal Minister for the Environment, Nature Conservation, Nuclear Safety and Consumer Protection of an Exampled Republic',
      rank: 2,
      of: { name: 'Exampled Republic' },
      from: '2009-02-10',
      confirmed: '2024-05-23',
    },
    {
      office: 'Parliamentary Secretary of State for Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaften',
      rank: 3,
      of: { name: 'Exampled Republic' },
      from: '2003',
      to: '2009-02',
    },
  ],
};
