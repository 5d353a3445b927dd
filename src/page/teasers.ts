/** True for a heading that is a link, or lies in one, to another page: it is the headline of another article. */
function leadsElsewhere(heading: Element, here: string): boolean {
  const own = heading.textContent.trim().length;
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  if (!(link instanceof HTMLAnchorElement) || own === 0) return false;
  // An entry of a live blog links to itself: same path, another fragment.
  if (link.pathname === here) return false;
  return link.contains(heading) || link.textContent.trim().length >= 0.9 * own;
}

/**
 * The boxes of teasers: each the largest element around a linked heading that holds no second one and is not `tooMuch`. Where the heading stands by itself between paragraphs, that is the heading alone.
 * @param tooMuch true for what holds more than a teaser does.
 */
export function findTeasers(doc: Document, tooMuch: (element: Element) => boolean): Set<Element> {
  const here = doc.location?.pathname ?? '/';
  const headings = [...doc.querySelectorAll('h2, h3, h4, h5, h6, [role="heading"]')].filter((heading) => leadsElsewhere(heading, here));
  const counts = new Map<Element, number>();
  for (const heading of headings) {
    for (let at: Element | null = heading; at; at = at.parentElement) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const teasers = new Set<Element>();
  for (const heading of headings) {
    let box = heading;
    for (let at: Element | null = heading; at && counts.get(at) === 1 && !tooMuch(at); at = at.parentElement) box = at;
    teasers.add(box);
  }
  return teasers;
}
