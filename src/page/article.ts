import { isArticleNode, jsonLdNodes } from './json-ld.ts';
import type { Paragraph } from './prose.ts';

/** What a page shows of being an article. */
export interface ArticleSignals {
  /** The page says so itself: structured data, `og:type`, microdata. */
  declared: boolean;
  /** The page says that it is a list, a shop, a search, a start page. */
  declaredOther: boolean;
  /** The address looks like that of one text: a date or a long slug. */
  textAddress: boolean;
  /** The address is that of a site's or section's start page. */
  startAddress: boolean;
  /** One `<article>`, or one marked body; several are teasers. */
  oneArticle: boolean;
  /** It gives a day of publication outside its teasers. */
  dated: boolean;
  /** Paragraphs of prose, and the characters in them. */
  paragraphs: number;
  chars: number;
  /** Share of all text on the page that stands in links, 0 to 1. */
  linkShare: number;
}

/** Types of pages that list, sell or seek. A page can carry one of these beside its article's, which then wins. */
const OTHER_TYPES =
  /^(?:CollectionPage|SearchResultsPage|ItemList|Product|ProductGroup|ProfilePage|CheckoutPage|QAPage|JobPosting|Recipe|Event)$/;

/** Characters of prose that an announced article has at least: one short paragraph of agency copy. */
const DECLARED_CHARS = 200;
/** What an article that does not announce itself shows at least: three paragraphs, as long together as a brief report. */
const PLAIN_PARAGRAPHS = 3;
const PLAIN_CHARS = 600;
/** More than half in links is a list. News sites surround articles with so many that this tells only of unannounced pages. */
const PLAIN_LINK_SHARE = 0.5;

/** Reads the signals. Cheap: two passes over the text, no layout. `date` is the day of publication, where one was found. */
export function articleSignals(doc: Document, prose: readonly Paragraph[], date: string | undefined): ArticleSignals {
  const nodes = jsonLdNodes(doc);
  const ogType = doc.querySelector('meta[property="og:type" i], meta[name="og:type" i]');
  const og = (ogType?.getAttribute('content') ?? ogType?.getAttribute('value') ?? '').toLowerCase();
  const path = doc.location?.pathname ?? '/';
  const slug = path.split('/').findLast((part) => part !== '') ?? '';
  const textOf = (elements: Iterable<Element>) => [...elements].reduce((sum, element) => sum + element.textContent.trim().length, 0);
  const all = textOf(doc.querySelectorAll('p, li, td, h1, h2, h3, h4, div > a, div > span')) || 1;
  return {
    declared:
      nodes.some(isArticleNode) || og === 'article' || doc.querySelector('[itemtype$="Article"], [itemtype$="BlogPosting"]') !== null,
    declaredOther: nodes.some((node) => node.types.some((type) => OTHER_TYPES.test(type))) || og === 'product',
    textAddress: /\/(?:19|20)\d{2}[/-][01]?\d(?:[/-]|$)/.test(path) || /^(?:[^-]+-){3,}[^-]+$/.test(slug) || /\d{6,}/.test(slug),
    startAddress: /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test(path),
    oneArticle:
      doc.querySelectorAll('article:not(article article)').length === 1 || doc.querySelectorAll('[itemprop~="articleBody"]').length === 1,
    dated: date !== undefined,
    paragraphs: prose.length,
    chars: prose.reduce((sum, { chars }) => sum + chars, 0),
    linkShare: Math.min(1, textOf(doc.querySelectorAll('a')) / all),
  };
}

/**
 * Whether a page is an article: one text to be read, published on a day.
 *
 * A page that announces an article needs only some prose. One that does not needs more prose, few links, and two of three:
 * an address of a text, a single article element, a date. Start pages must announce themselves; lists never do both.
 */
export function isArticle(signals: ArticleSignals): boolean {
  const { declared, declaredOther, textAddress, startAddress, oneArticle, dated, paragraphs, chars, linkShare } = signals;
  if (declared) return chars >= DECLARED_CHARS && !(startAddress && declaredOther);
  if (declaredOther || startAddress || paragraphs < PLAIN_PARAGRAPHS || chars < PLAIN_CHARS || linkShare > PLAIN_LINK_SHARE) return false;
  return [textAddress, oneArticle, dated].filter(Boolean).length >= 2;
}
