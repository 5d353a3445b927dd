/** The document of the whole page, where this one is in a frame of it and the two belong to one site; undefined elsewhere. */
export function outerDocument(doc: Document): Document | undefined {
  const view = doc.defaultView;
  if (!view || view === view.top) return undefined;
  try {
    // Across origins Chromium throws; where a browser gives nothing instead, it is no document of ours either.
    return view.top?.document ?? undefined;
  } catch {
    return undefined;
  }
}

/** Waits until a page has loaded: before, it may have no content script that could be told anything. */
export async function loaded(doc: Document | undefined): Promise<void> {
  if (doc && doc.readyState !== 'complete')
    await new Promise((resolve) => doc.defaultView?.addEventListener('load', resolve, { once: true }));
}

/** True for the page itself, and for frames of the same site: what others put into theirs is advertising, players, payments. */
export function isOfThePage(): boolean {
  return window === window.top || outerDocument(document) !== undefined;
}
