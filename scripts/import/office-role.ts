import { roleOf } from './role-patterns.ts';

/** Where secretaries are members of the cabinet; elsewhere they are junior ministers or civil servants. */
const SECRETARIES = new Set([
  'united-states', 'united-kingdom', 'mexico', 'philippines', 'hong-kong', 'honduras', 'micronesia', 'scotland', 'wales', 'puerto-rico', 'kenya', 'san-marino',
]); // prettier-ignore
/** Portfolios that British ministers below the secretaries of state are known by. */
const BRITISH_MINISTERS = new Set([
  'european-affairs-minister',
  'immigration-minister',
  'security-minister',
  'veterans-minister',
  'opposition-leader',
]);

/**
 * Posts whose words mean something else in their country than elsewhere: Australian lists hold those of the states, Nepal's
 * National Assembly is an upper house, Pakistan's Chief of General Staff serves below the Chief of Army Staff, Spain's those of the Valencian Government.
 */
const EXCEPTIONS: [of: string, words: RegExp, role?: string][] = [
  ['australia', /^Deputy Premier$|^(?:Speaker|President) of the (?:House of Assembly|Legislative \w+)$|^Commissioner of Police$|^Minister of (?:Agriculture|Education)$/i],
  ['belarus', /Council of the National Assembly/i],
  ['belgium', /^Governor$/i],
  ['bhutan', /^Chairman of the National Council$/i, 'upper-house-president'],
  ['bhutan', /^COO of the Army$/i, 'army-chief'],
  ['cameroon', /^Minister Delegate at the Presidency in charge of Defence$/i, 'defence-minister'],
  ['hong-kong', /^Secretary for Financial Services/i],
  ['iran', /^Vice[- ]President$/i],
  ['iran', /^First Vice[- ]President$/i, 'vice-president'],
  ['iran', /^Secretary of the Defence Council$/i],
  ['liechtenstein', /^Chairman of the National Bank$/i],
  ['morocco', /^Minister Delegate in charge of the Administration of National Defen[cs]e$/i, 'defence-minister'],
  ['nepal', /^Chair of the National Assembly$/i, 'upper-house-president'],
  ['pakistan', /^Chief of General Staff$/i],
  ['singapore', /^Chairman of the Monetary Authority$/i],
  ['spain', /Economic Model|Democratic Reforms|Universal Health|Climate Emergency|Productive Sectors|Climate Change and Rural|^Minister of Finance and Public Administration$/i],
  ['tajikistan', /^Speaker of the National Assembly$/i, 'upper-house-president'],
  ['ukraine', /^Chief of the General Staff$/i],
  ['uzbekistan', /^Chair of the Council of Ministers$/i],
  ['united-states', /^Secretary of the Interior$/i],
  ['united-states', /^Secretary of State$/i, 'foreign-minister'],
  ['lesotho', /^Minister of Police and Public Safety$/i],
]; // prettier-ignore

/**
 * The role that a post's words make in its country.
 * @param label the post without its body: "Minister of Finance" @param of id of the body whose post it is
 */
export function officeRole(label: string, of: string): string | undefined {
  const exception = EXCEPTIONS.find(([body, words]) => body === of && words.test(label));
  if (exception) return exception[2];
  const found = roleOf(label);
  const secretary = /^Secretary (?:of|for)\b|^\w+ Secretary$/i.test(label) && found?.endsWith('-minister');
  if (secretary && !SECRETARIES.has(of)) return undefined;
  const junior = of === 'united-kingdom' && /^Minister\b/i.test(label) && !/^Minister of [A-Z]/.test(label);
  return junior && found && !BRITISH_MINISTERS.has(found) ? undefined : found;
}
