import type { EventFacts } from '../../reference/facts.ts';

/** A war that was under way on some days and ended by an agreement. */
export const tigrayWar: EventFacts = {
  id: 'tigray-war',
  kind: 'event',
  type: 'war',
  name: 'Tigray War',
  what: 'war in northern Ethiopia',
  wikipedia: 'Tigray war',
  checked: '2026-11-23',
  sources: [
    { title: 'Wikipedia, Ethiopia–Tigray peace agreement', url: 'https://en.wikipedia.org/wiki/Ethiopia%E2%80%93Tigray_peace_agreement' },
  ],
  disputes: [],
  from: '2020-11',
  to: '2022-11-03',
  places: [{ name: 'Tigray Region' }, { id: 'ethiopia', name: 'Ethiopia' }],
  sides: [
    {
      name: 'Ethiopian government and Eritrea',
      members: [
        { id: 'ethiopia', name: 'Ethiopia' },
        { id: 'eritrea', name: 'Eritrea' },
      ],
    },
    { name: 'Tigray People’s Liberation Front', members: [] },
  ],
  outcome: 'permanent cessation of hostilities agreed',
  endedBy: { id: 'ethiopia-tigray-peace-agreement', name: 'Ethiopia–Tigray peace agreement' },
};
