/** What the reading of a page asks its elements. */
const ASKED = [
  'parentElement parentNode childNodes firstChild firstElementChild nextSibling nodeType nodeName localName tagName textContent matches',
  'closest contains querySelector querySelectorAll getAttribute hasAttribute compareDocumentPosition assignedSlot shadowRoot getRootNode',
  'isConnected checkVisibility scrollIntoView',
].flatMap((line) => line.split(' '));
const SELECTOR = `form :is(${ASKED.map((name) => `[name="${name}"], [id="${name}"]`).join(', ')})`;

/**
 * True where a form answers with one of its fields instead of what it is asked: a field of the name "parentElement" is its form's
 * parent then, and who looks for the way out walks in circles. Only a page that means it does so. (Chromium; Firefox shows
 * extensions what lies below.)
 */
export function isClobbered(doc: Document): boolean {
  // Looking for so many names takes long on a page of tens of thousands of elements.
  return doc.querySelector('form') !== null && doc.querySelector(SELECTOR) !== null;
}
