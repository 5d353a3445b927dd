/** What the press calls posts whose words their role does not have, by what their name matches. */
const SPECIAL: [name: RegExp, forms: string[]][] = [
  [/^Secretary of State of the United States$/, ['secretary of state', 'foreign minister']],
  [/^Secretary of Defence of the United States$/, ['pentagon chief', 'secretary of war', 'war secretary']],
  [/^Secretary of the Treasury of the United States$/, ['treasury secretary', 'treasury chief']],
  [/^Secretary of Homeland Security of the United States$/, ['homeland security secretary', 'homeland security chief', 'dhs secretary']],
  [/^Secretary of Health and Human Services/, ['health and human services secretary', 'health secretary', 'hhs secretary']],
  [/^Chancellor of the Exchequer/, ['chancellor of the exchequer', 'chancellor']],
  [/^Secretary of State for (?:Foreign|the Home)/, []],
  [/^(?:Federal )?Chancellor of (?:Germany|Austria)$/, ['chancellor', 'federal chancellor']],
  [/^Taoiseach/, ['taoiseach']],
  [/^T[aá]naiste/, ['tanaiste', 'tánaiste']],
  [/^Director of the (?:CIA|Central Intelligence)/, ['cia director', 'cia chief', 'director of the cia']],
  [/^Director of the Federal Bureau of Investigation|^Director of the FBI/, ['fbi director', 'fbi chief', 'director of the fbi']],
  [/^White House Press Secretary/, ['white house press secretary', 'white house spokeswoman', 'white house spokesman']],
  [/^White House Chief of Staff/, ['white house chief of staff']],
  [
    /^Chair(?:man)? of the Federal Reserve/,
    ['federal reserve chair', 'fed chair', 'federal reserve chairman', 'fed chairman', 'fed chief'],
  ],
  [/^Chairman of the Joint Chiefs/, ['chairman of the joint chiefs of staff', 'joint chiefs chairman']],
  [/^Premier of the State Council/, ['premier']],
];

/** The first part of a portfolio, as headlines shorten it: "Business, Energy and Industrial Strategy" → "business". */
function short(portfolio: string): string {
  return portfolio.split(/, | and /)[0] ?? portfolio;
}

/** Spellings of both sides of the Atlantic. */
function spellings(form: string): string[] {
  if (/defence|labour/.test(form)) return [form, form.replace('defence', 'defense').replace('labour', 'labor')];
  return /defense|labor\b/.test(form) ? [form, form.replace('defense', 'defence').replace(/labor\b/, 'labour')] : [form];
}

/**
 * Words for a post over those of its role, lower case: secretaries are ministers in some countries and civil servants
 * in others, so that "defence secretary" belongs to the posts and not to the role.
 * @param name the post with its body @param label the post without it
 */
export function officeForms(name: string, label: string): string[] {
  const forms = SPECIAL.filter(([pattern]) => pattern.test(name)).flatMap(([, found]) => found);
  const secretary = /^Secretary (?:of State )?(?:of|for)(?: the)? (.+)$/i.exec(label);
  const portfolio = secretary?.[1]?.toLowerCase().replace(/ department$/, '');
  if (portfolio && portfolio !== 'state' && label.length < 70) {
    forms.push(label.toLowerCase());
    if (!portfolio.includes(',')) forms.push(`${portfolio} secretary`);
    if (short(portfolio) !== 'foreign') forms.push(`${short(portfolio)} secretary`);
    if (portfolio.startsWith('foreign')) forms.push('foreign secretary');
  }
  return [...new Set(forms.flatMap(spellings))];
}
