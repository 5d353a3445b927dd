/** Elements that hold no running text of the article, whatever they are called. */
const EXCLUDED = [
  'nav, aside, footer, form, dialog, menu, address',
  'script, style, noscript, template, iframe, object, embed, canvas, svg, math, video, audio, picture > source',
  'button, input, select, textarea, option, label, progress, meter',
  'code, pre, kbd, samp, var',
  '[hidden], [aria-hidden="true"], [translate="no"], .notranslate, [inert]',
  '[contenteditable]:not([contenteditable="false"])',
  '[role="navigation"], [role="complementary"], [role="contentinfo"], [role="banner"], [role="search"], [role="form"]',
  '[role="textbox"], [role="button"], [role="menu"], [role="menubar"], [role="tablist"], [role="toolbar"], [role="dialog"]',
  '[role="alertdialog"], [role="alert"], [role="status"], [role="log"], [role="grid"]',
  '[rel~="author"], [itemprop~="author"], [itemprop~="creator"]',
].join(', ');

/** Words in class names and ids by which publishers name what surrounds an article, without a use inside running text. */
const NAMED_WORDS = new Set([
  ...['byline', 'bylines', 'author', 'authors', 'contributor', 'contributors', 'breadcrumb', 'breadcrumbs', 'nav', 'navigation', 'navbar', 'menu'],
  ...['share', 'sharing', 'sharebar', 'social', 'newsletter', 'newsletters', 'signup', 'subscribe', 'promo', 'promos', 'promoted', 'promotion'],
  ...['advert', 'adverts', 'advertisement', 'advertising', 'ads', 'ad', 'sponsored', 'sponsor', 'outbrain', 'taboola', 'recirc', 'recirculation'],
  ...['related', 'recommended', 'recommendations', 'trending', 'popular', 'mostread', 'comment', 'comments', 'disqus', 'footer', 'masthead'],
  ...['cookie', 'cookies', 'consent', 'gdpr', 'toolbar', 'tags', 'copyright', 'modal', 'popup', 'tooltip', 'sidebar', 'teaser', 'teasers'],
  ...['playlist', 'readmore', 'carousel', 'upnext'],
]);

/** Pairs of words, written apart: "most-read". */
const NAMED_PAIRS = /\b(?:most (?:read|viewed|popular|shared)|read (?:more|next)|sign up|see also|more (?:from|on|stories)|also read|you may|up next)\b/;

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

/**
 * Says which elements of a page hold no text of its article, without looking at the layout: navigation, bylines,
 * advertising, related links, forms, editable regions, code, what is marked as hidden or not to be translated.
 *
 * A name alone never excludes what holds the headline, the body as marked by the publisher, or two fifths of the page's
 * paragraphs: publishers put words like "has-sidebar" on wrappers of everything.
 */
export function exclusions(doc: Document): (element: Element) => boolean {
  const paragraphs = [...doc.querySelectorAll('p')];
  const total = paragraphs.reduce((sum, p) => sum + p.textContent.length, 0);
  const holdsArticle = (element: Element) => {
    if (element.matches('html, body, main, article, h1, [itemprop~="articleBody"]')) return true;
    if (element.querySelector('h1, [itemprop~="articleBody"]')) return true;
    let held = 0;
    for (const p of element.querySelectorAll('p')) held += p.textContent.length;
    return held > 400 && held > 0.4 * total;
  };
  return (element) => {
    if (element.matches(EXCLUDED)) return !element.matches('html, body');
    for (const name of [element.id, element.getAttribute('class') ?? '', element.getAttribute('data-component') ?? '']) {
      if (name !== '' && isNamedAway(name)) return !holdsArticle(element);
    }
    return false;
  };
}

/** True where the element is written in a language that is declared to be another than English. Undeclared counts as English. */
export function isForeign(element: Element): boolean {
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return lang !== '' && !/^(?:en|mul|und|zxx)\b/i.test(lang);
}
