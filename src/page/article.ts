import type { Glance } from './glance.ts';
import type { Prose } from './prose.ts';

/** What a page's text shows of being an article. */
export interface TextSigns {
  /** One `<article>`, or one marked body; several are teasers. */
  oneArticle: boolean;
  /** It gives a day of publication outside its teasers. */
  dated: boolean;
  /** Its first-level heading stands in its title. */
  titled: boolean;
  /** Paragraphs of prose, and the characters in them. */
  paragraphs: number;
  chars: number;
  /** Share of all text on the page that stands in links, 0 to 1. */
  linkShare: number;
}

/** Characters of prose that an announced article has at least: one short paragraph of agency copy. */
export const ANNOUNCED_CHARS = 200;
/** What an article that does not announce itself shows at least: three paragraphs, as long together as a brief report. */
export const PLAIN = { paragraphs: 3, chars: 600, linkShare: 0.5 };
/** From here on a text is long enough to need one sign less. */
const LONG = { paragraphs: 5, chars: 1500, linkShare: 0.3 };

/** Reads the signs, from the prose and a few elements. `date` is the day of publication, where one was found. */
export function textSigns(doc: Document, prose: Prose, date: string | undefined): TextSigns {
  const heading = doc.querySelector('h1')?.textContent.trim().replace(/\s+/g, ' ').toLowerCase() ?? '';
  return {
    oneArticle:
      doc.querySelectorAll('article:not(article article)').length === 1 || doc.querySelectorAll('[itemprop~="articleBody"]').length === 1,
    dated: date !== undefined,
    titled: heading.length >= 10 && doc.title.replace(/\s+/g, ' ').toLowerCase().includes(heading),
    paragraphs: prose.paragraphs.length,
    chars: prose.paragraphs.reduce((sum, { chars }) => sum + chars, 0),
    linkShare: prose.linkChars / (prose.chars || 1),
  };
}

/**
 * Whether a page is an article: one text to be read, published on a day. `glance` has said what can be said without its text.
 *
 * A page that announces an article needs only some prose. One that does not needs more prose, few links, and two of three: an
 * address of a text, a single article element, a date; or much prose, a heading that is its title, and one of the three.
 */
export function isArticle({ verdict, textAddress }: Glance, signs: TextSigns): boolean {
  const { paragraphs, chars, linkShare } = signs;
  const reaches = (least: typeof PLAIN) => paragraphs >= least.paragraphs && chars >= least.chars && linkShare <= least.linkShare;
  if (verdict === 'no') return false;
  if (verdict === 'announced') return chars >= ANNOUNCED_CHARS;
  const found = [textAddress, signs.oneArticle, signs.dated].filter(Boolean).length;
  return (found >= 2 && reaches(PLAIN)) || (found === 1 && signs.titled && reaches(LONG));
}
