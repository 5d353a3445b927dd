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
  ])('%s → %s', (office, role) => expect(roleOf(office)).toBe(role));

  it.each([
    'Deputy Minister of Health', 'Minister of State for Foreign Affairs', 'Minister Delegate for Defence', 'Parliamentary Under-Secretary of State for Justice',
    'Minister of Defence Production', 'Advisor to the President', 'President of the Football Association', 'ambassador to France', 'Shadow Foreign Secretary',
  ])('%s has no role', (office) => expect(roleOf(office)).toBeUndefined()); // prettier-ignore
});
