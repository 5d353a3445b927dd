import type { AgreementFacts } from '../../reference/facts.ts';

const party = (id: string, name: string) => ({ party: { id, name } });

/** A party left before the article, and it ended after it. */
export const nuclearDeal: AgreementFacts = {
  id: 'joint-comprehensive-plan-of-action',
  kind: 'agreement',
  name: 'Joint Comprehensive Plan of Action',
  wikipedia: 'Joint Comprehensive Plan of Action',
  checked: '2026-11-23',
  sources: [
    { title: 'Arms Control Association', url: 'https://www.armscontrol.org/factsheets/JCPOA-at-a-glance' },
    { title: 'jpoasanctions.org', url: 'http://www.jpoasanctions.org/key-dates.html' },
  ],
  disputes: [],
  instrument: 'plan',
  topics: ['nuclear', 'sanctions'],
  adopted: '2015-07-14',
  inForce: '2015-10-18',
  parties: [
    party('iran', 'Iran'),
    party('china', 'China'),
    party('france', 'France'),
    party('germany', 'Germany'),
    party('russia', 'Russia'),
    party('united-kingdom', 'United Kingdom'),
    party('european-union', 'European Union'),
    { party: { id: 'united-states', name: 'United States' }, withdrew: '2018-05-08' },
  ],
  status: [
    { from: '2015-07-14', is: 'adopted', text: 'agreed in Vienna' },
    { from: '2015-10-18', is: 'in-force' },
    { from: '2025-09-27', is: 'disputed', text: 'the sanctions of the United Nations were imposed again' },
  ],
  replaces: [],
  replacedBy: [],
  summary: 'Iran limits its nuclear programme and admits inspectors; the sanctions against it over that programme are lifted.',
};

/** Signed by few at first, joined by many: invented parties, to show long lists. */
export const bigConvention: AgreementFacts = {
  id: 'example-convention',
  kind: 'agreement',
  name: 'Convention on the Examples of Long Lists',
  checked: '2026-11-23',
  sources: [{ title: 'An invented source' }],
  disputes: [],
  official: 'Convention on the Keeping, Showing and Folding of Examples of Long Lists and on Their Disappearance',
  instrument: 'convention',
  topics: ['law'],
  adopted: '1992-05-09',
  signed: '1992-06-04',
  signedAt: { id: 'vienna', name: 'Vienna' },
  inForce: '1994-03-21',
  depositary: { id: 'united-nations', name: 'United Nations' },
  parties: [
    ...Array.from({ length: 24 }, (_, index) => ({
      ...party(`state-${index}`, `State ${String.fromCharCode(65 + index)}`),
      signed: '1992-06-04',
      joined: `${1993 + index}`,
    })),
    { ...party('state-y', 'State Y'), signed: '1992-06-04' },
    { ...party('state-z', 'State Z'), as: 'observer' },
  ],
  status: [],
  replaces: [{ name: 'Protocol on Short Lists' }],
  replacedBy: [],
  summary: 'States keep their lists short, fold what is long and tell each other how many entries there are.',
};
