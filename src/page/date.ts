import { isArticleNode, jsonLdNodes } from './json-ld.ts';
import { type Moment, readMoment } from './moment.ts';

/** Names under which publishers give the day of publication in meta tags, the most telling first. Lower case. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'og:pubdate',
  'pubdate',
  'publish-date',
  'publish_date',
  'publishdate',
  'publication_date',
  'iso-8601-publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'citation_publication_date',
  'pdate',
  'displaydate',
  'date',
];

/** Where pages print the day: attributes whose words say so. */
const DATE_HOLDERS =
  '[itemprop~="datePublished"], [class*="publish" i], [class*="pubdate" i], [class*="date" i], [class*="timestamp" i], [class*="posted" i], [class*="byline" i], [class*="meta" i]';

/** Parts of a page whose dates are those of other articles, or of readers. */
const ELSEWHERE =
  'nav, aside, footer, [class*="related" i], [class*="recirc" i], [class*="comment" i], [class*="teaser" i], [class*="latest" i]';

/** Two clocks of one publisher may differ by the seconds that one of them leaves out. */
const SAME_INSTANT_MS = 60_000;

function moments(texts: Iterable<string | null | undefined>): Moment[] {
  return [...texts].map((text) => (text ? readMoment(text) : undefined)).filter((moment) => moment !== undefined);
}

function fromJsonLd(doc: Document): Moment[] {
  const nodes = jsonLdNodes(doc);
  const pages = nodes.filter((node) => node.types.some((type) => /WebPage$|^CreativeWork$/.test(type)));
  const texts = [...nodes.filter(isArticleNode), ...pages].flatMap(({ properties }) => [
    properties['datePublished'],
    properties['dateCreated'],
  ]);
  return moments(texts.filter((text) => typeof text === 'string'));
}

function fromMeta(doc: Document): Moment[] {
  const found: { rank: number; text: string }[] = [];
  for (const meta of doc.querySelectorAll('meta')) {
    // Some archives write `value` where the standard says `content`.
    const text = meta.getAttribute('content') ?? meta.getAttribute('value') ?? '';
    for (const attribute of ['property', 'name', 'itemprop']) {
      const rank = META_NAMES.indexOf(meta.getAttribute(attribute)?.toLowerCase() ?? '');
      if (rank >= 0) found.push({ rank, text });
    }
  }
  return moments(found.toSorted((a, b) => a.rank - b.rank).map(({ text }) => text));
}

function fromTimeElements(root: ParentNode): Moment[] {
  const times = [...root.querySelectorAll('time[datetime]')].filter((time) => !time.closest(ELSEWHERE));
  const said = times.filter((time) => time.matches('[pubdate], [itemprop~="datePublished"], [class*="publish" i]'));
  const revised = (time: Element) => time.matches('[itemprop~="dateModified"], [class*="modified" i], [class*="updated" i]');
  // Those of a front page's teasers say nothing of this page: the first one after the headline is taken.
  const headline = root.querySelector('h1');
  const after = times.filter(
    (time) => !revised(time) && (!headline || headline.compareDocumentPosition(time) & Node.DOCUMENT_POSITION_FOLLOWING),
  );
  return moments([...said, ...after].map((time) => time.getAttribute('datetime')));
}

function fromVisibleText(root: ParentNode): Moment[] {
  const holders = [...root.querySelectorAll(`time, ${DATE_HOLDERS}`)].filter((holder) => !holder.closest(ELSEWHERE));
  // What is longer than this is a stretch of the article, whose dates are of what it tells.
  const texts = holders.map((holder) => holder.textContent.trim().replace(/\s+/g, ' ')).filter((text) => text.length < 200);
  const updatedOnly = (text: string) => /^\W*(?:last )?(?:updated|modified)/i.test(text);
  return moments([...texts.filter((text) => !updatedOnly(text)), ...texts.filter(updatedOnly)]);
}

function fromAddress(doc: Document): Moment[] {
  const parts = /\/((?:19|20)\d{2})[/-]([01]\d|[1-9])[/-]([0-3]\d|[1-9])(?=[/-]|$)/.exec(doc.location?.pathname ?? '');
  return parts ? moments([[parts[1], ...parts.slice(2).map((part) => part.padStart(2, '0'))].join('-')]) : [];
}

/**
 * The day on which the page's article was published, `YYYY-MM-DD`, as its publisher counts days.
 *
 * In order of trust: structured data, meta tags, `<time>`, a printed date, the address. A time given in UTC is read as it
 * stands unless the page also gives the same instant with the publisher's own offset: then that day is meant.
 * @param trustHead false where the structured data and the meta tags are left over from another article.
 * @returns undefined where the page does not say.
 */
export function publishedDay(doc: Document, trustHead = true): string | undefined {
  let best: Moment | undefined;
  for (const source of [...(trustHead ? [fromJsonLd, fromMeta] : []), fromTimeElements, fromVisibleText, fromAddress]) {
    for (const moment of source(doc)) {
      best ??= moment;
      if (best.instant === undefined || best.offset !== 0) return best.day;
      const same = moment.instant !== undefined && Math.abs(moment.instant - best.instant) <= SAME_INSTANT_MS;
      if (same && moment.offset !== 0) return moment.day;
    }
  }
  return best?.day;
}

/** The day that stands in an article itself, `YYYY-MM-DD`: of one among several on a page the head does not speak. */
export function statedDay(article: Element): string | undefined {
  return (fromTimeElements(article)[0] ?? fromVisibleText(article)[0])?.day;
}
