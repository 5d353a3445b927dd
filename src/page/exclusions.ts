import { flatPath, walkFlat } from './flat-tree.ts';
import type { Slices } from './slices.ts';
import { findTeasers } from './teasers.ts';

/** Elements that hold no running text of the article, whatever they are called. */
const EXCLUDED = [
  'nav, aside, footer, menu, address',
  // Some sites show an article over the page that led to it.
  ':is(dialog, [role="dialog"]):not(:has(article, [itemprop~="articleBody"]))',
  'script, style, noscript, template, iframe, object, embed, canvas, svg, math, video, audio, picture > source',
  'button, input, select, textarea, option, label, progress, meter',
  'code, pre, kbd, samp, var',
  '[hidden], [aria-hidden="true"], [translate="no"], .notranslate, [inert]',
  '[contenteditable]:not([contenteditable="false"])',
  '[role="navigation"], [role="complementary"], [role="contentinfo"], [role="banner"], [role="search"], [role="form"]',
  '[role="textbox"], [role="button"], [role="menu"], [role="menubar"], [role="tablist"], [role="toolbar"]',
  '[role="alertdialog"], [role="alert"], [role="status"], [role="log"], [role="grid"]',
  '[rel~="author"], [itemprop~="author"], [itemprop~="creator"]',
].join(', ');

/** The attributes by which an element is left out or taken in: where one changes, other text may be the article's. */
export const DECIDING_ATTRIBUTES = [
  ...new Set([...EXCLUDED.matchAll(/\[([a-z-]+)/g)].map(([, name]) => name ?? '')),
  'class',
  'id',
  'data-component',
  'lang',
];

/** Words in class names and ids by which publishers name what surrounds an article, without a use inside running text. */
const NAMED_WORDS = new Set(
  [
    'byline bylines author authors contributor contributors breadcrumb breadcrumbs nav navigation navbar menu share sharing',
    'sharebar social newsletter newsletters signup subscribe promo promos promoted promotion advert adverts advertisement',
    'advertising ads ad sponsored sponsor outbrain taboola recirc recirculation related recommended recommendations trending',
    'popular mostread comment comments disqus footer masthead cookie cookies consent gdpr toolbar tags copyright modal popup',
    'tooltip sidebar teaser teasers playlist readmore carousel upnext credit credits photographer',
  ].flatMap((line) => line.split(' ')),
);

/** Pairs of words, written apart: "most-read". */
const NAMED_PAIRS =
  /\b(?:most (?:read|viewed|popular|shared)|read (?:more|next)|sign up|see also|more (?:from|on|stories)|also read|you may|up next)\b/;

const words = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);

/** Names are looked at again for each element of a kind: a page has thousands of elements and a few hundred names. */
const named = new Map<string, boolean>();

function isNamedAway(name: string): boolean {
  const known = named.get(name);
  if (known !== undefined) return known;
  const parts = words(name);
  const answer = parts.some((word) => NAMED_WORDS.has(word)) || NAMED_PAIRS.test(parts.join(' '));
  // Pages that make up names (styled components with a serial number) must not fill the memory.
  if (named.size > 5000) named.clear();
  named.set(name, answer);
  return answer;
}

/** Readers can write more than the author: what is named so is left out however much it holds. */
const COMMENTS = /\b(?:comments?|disqus)\b/i;

/** A text node from this length on is taken for running text. */
const LONG_TEXT = 60;
/** What holds this share of a page's long texts, and as many characters, is not what surrounds the article. */
const BODY_SHARE = 0.4;
const BODY_CHARS = 400;
/** A teaser has a sentence or two. */
const TEASER_CHARS = 600;
/** Elements that hold a paragraph. */
const PARAGRAPHS = new Set(['p', 'div', 'section', 'td', 'li']);

/** Which elements of a page hold no text of its article. */
export interface Exclusions {
  excluded: (element: Element) => boolean;
  /** The same, but that teasers of other articles are not excluded. */
  around: (element: Element) => boolean;
}

/** Where a page's long texts are. */
interface TextMap {
  /** Characters of long text that each element holds. */
  held: Map<Element, number>;
  /** The element most of whose long text stands in paragraphs directly below it: the article's, nearly always. */
  core: Element | undefined;
}

async function mapText(doc: Document, slices: Slices): Promise<TextMap> {
  const held = new Map<Element, number>();
  const below = new Map<Element, number>();
  /** The elements around the place of the walk, with what is excluded by its kind and what may hold paragraphs. */
  const around: { element: Element; excluded: boolean; chars: number }[] = [{ element: doc.body, excluded: false, chars: 0 }];
  const close = () => {
    const inner = around.pop();
    if (!inner || inner.chars === 0) return;
    held.set(inner.element, inner.chars);
    const outer = around.at(-1);
    if (outer) outer.chars += inner.chars;
  };
  await walkFlat(
    doc.body,
    {
      enter(element) {
        if (/^(?:script|style|noscript|textarea|template|svg)$/.test(element.localName)) return false;
        around.push({ element, excluded: around.at(-1)?.excluded === true || element.matches(EXCLUDED), chars: 0 });
        return true;
      },
      leave: close,
      text({ data }) {
        // Most text nodes are the white space between elements.
        const length = data.length < LONG_TEXT ? 0 : data.trim().length;
        const level = around.at(-1);
        if (length < LONG_TEXT || !level) return;
        level.chars += length;
        const paragraph = around.findLastIndex(({ element }) => PARAGRAPHS.has(element.localName));
        const parent = around[paragraph - 1];
        if (parent && !parent.excluded) below.set(parent.element, (below.get(parent.element) ?? 0) + length);
      },
    },
    slices,
  );
  close();
  const core = [...below].reduce<[Element | undefined, number]>((best, entry) => (entry[1] > best[1] ? entry : best), [undefined, 0]);
  return { held, core: core[0] };
}

/** Everything around the elements that a selector finds, and they themselves. */
function holdersOf(doc: Document, selector: string): Set<Element> {
  const holders = new Set<Element>();
  for (const found of doc.querySelectorAll(selector)) {
    for (let at: Element | null = found; at && !holders.has(at); at = at.parentElement) holders.add(at);
  }
  return holders;
}

/**
 * Says which elements of a page hold no text of its article, without looking at the layout: navigation, bylines,
 * advertising, teasers, forms, editable regions, code, what is marked as hidden or not to be translated.
 *
 * A name alone never excludes what holds the headline, the body as marked by the publisher, the densest run of paragraphs, or
 * two fifths of the page's text: publishers put words like "has-sidebar" on wrappers of everything, and some wrap the page in a form.
 */
export async function exclusions(doc: Document, slices: Slices): Promise<Exclusions> {
  const { held, core } = await mapText(doc, slices);
  await slices.pause();
  const total = held.get(doc.body) ?? 0;
  const holders = holdersOf(doc, 'h1, [itemprop~="articleBody"]');
  const holdsArticle = (element: Element) => holders.has(element) || element.matches('html, body, main, h1, [itemprop~="articleBody"]');
  const coreAndAround = new Set(core ? flatPath(core) : []);
  const holdsText = (element: Element) => coreAndAround.has(element) || (held.get(element) ?? 0) > Math.max(BODY_CHARS, BODY_SHARE * total);
  const teasers = findTeasers(doc, (element) => holdsArticle(element) || (held.get(element) ?? 0) > TEASER_CHARS);
  const around = (element: Element) => {
    if (element.matches(EXCLUDED)) return !element.matches('html, body');
    if (element.localName === 'form') return !holdsArticle(element) && !holdsText(element);
    for (const name of [
      element.getAttribute('id') ?? '',
      element.getAttribute('class') ?? '',
      element.getAttribute('data-component') ?? '',
    ]) {
      if (name !== '' && isNamedAway(name)) return !holdsArticle(element) && (COMMENTS.test(name) || !holdsText(element));
    }
    return false;
  };
  return { around, excluded: (element) => teasers.has(element) || around(element) };
}

/** True where the element is written in a language that is declared to be another than English. Undeclared counts as English. */
export function isForeign(element: Element): boolean {
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return lang !== '' && !/^(?:en|mul|und|zxx)\b/i.test(lang);
}
