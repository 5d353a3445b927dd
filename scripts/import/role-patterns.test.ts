import { describe, expect, it } from 'vitest';
import { roleOf } from './role-patterns.ts';

describe('roleOf', () => {
  it.each([
    ['Minister for Foreign Affairs', 'foreign-minister'],
    ['Federal Minister of European and International Affairs', 'foreign-minister'],
    ['Secretary of State for the Home Department', 'interior-minister'],
    ['Minister of Economy and Finance', 'finance-minister'],
    ['Minister of Industry, Trade and Energy', 'industry-minister'],
    ['Chief of the General Staff', 'chief-of-staff'],
    ['Chairman of the Joint Chiefs of Staff', 'chief-of-staff'],
    ['Governor of the Reserve Bank', 'central-bank-governor'],
    ['Speaker of the House of Representatives', 'speaker'],
    ['Deputy Prime Minister', 'deputy-prime-minister'],
    ['President', 'president'],
    ['President of the National Assembly', 'speaker'],
    ['Chairman of the State Duma', 'speaker'],
    ['President of the Council of the Nation', 'upper-house-president'],
    ["Governor of the People's Bank, China", 'central-bank-governor'],
    ['President of De Nederlandsche Bank', 'central-bank-governor'],
    ['Secretary of the Supreme National Security Council', 'national-security-adviser'],
    ['Minister of Justice and Public Security', 'justice-minister'],
    ['Minister for Health, Social Services and Public Safety', 'health-minister'],
    ['Minister of Civil Defence and Disaster Management', 'emergency-minister'],
    ['Minister of Economy & Trade', 'economy-minister'],
    ['Commander-in-chief of the Revolutionary Guard', 'guards-commander'],
  ])('%s → %s', (office, role) => expect(roleOf(office)).toBe(role));

  it.each([
    'Deputy Minister of Health', 'Minister of State for Foreign Affairs', 'Minister Delegate for Defence', 'Parliamentary Under-Secretary of State for Justice',
    'Minister of Defence Production', 'Advisor to the President', 'President of the Football Association', 'ambassador to France', 'Shadow Foreign Secretary', 'Acting President',
    'State Minister for Defence', 'Chairman of the State Customs Committee', 'Chairperson of the Central Election Commission', 'President of the National Institute of Sports',
    'President of the National Assembly of Quebec', 'Governor of the State, Mexico', 'Supreme Commander-in-Chief of the Armed Forces', 'Chairman of the Development Bank',
    'Secretary of Public Safety of Oklahoma', 'Commander of the Aerospace Force of the Islamic Revolutionary Guard Corps',
  ])('%s has no role', (office) => expect(roleOf(office)).toBeUndefined()); // prettier-ignore
});
