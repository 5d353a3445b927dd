const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The page's own titles: of its tab, and as it wants to be shared. */
function titles(doc: Document): string[] {
  const shared = doc.querySelector('meta[property="og:title" i], meta[name="og:title" i]');
  return [doc.title, shared?.getAttribute('content') ?? shared?.getAttribute('value') ?? ''].map(plain).filter((title) => title !== '');
}

/**
 * The element that shows the article's headline: the one that says most of the page's title. Else the last first-level
 * heading before the body's first paragraph, for a site's name may be one too.
 * @param firstParagraph of the article's body.
 */
export function findHeadline(doc: Document, firstParagraph: Element): Element | undefined {
  const said = titles(doc);
  const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && plain(element.textContent) !== '';
  const matching = [...doc.querySelectorAll('h1, [itemprop~="headline"], h2')].filter((heading) => {
    const text = plain(heading.textContent);
    // A short text is part of many titles: "World".
    return text.length >= 15 && said.some((title) => title.includes(text) || (title.length >= 25 && text.startsWith(title)));
  });
  // The longest, for the site's name is part of the title too; of equals the first.
  const longest = matching.filter(visible).toSorted((a, b) => b.textContent.trim().length - a.textContent.trim().length)[0];
  if (longest) return longest;
  const before = (heading: Element) => Boolean(heading.compareDocumentPosition(firstParagraph) & Node.DOCUMENT_POSITION_FOLLOWING);
  return [...doc.querySelectorAll('h1')].findLast((heading) => before(heading) && visible(heading));
}
