import { clearPaint } from './highlight.ts';

/**
 * Takes away what an earlier copy of this script left in the page. Where the extension is updated, Firefox ends the old script without
 * letting it clear up, and starts the new one in the same page. (Chrome leaves the old one running until it notices that it is cut off,
 * and starts the new one only in pages that are loaded later.)
 */
export function removeLeftovers(): void {
  clearPaint();
  // A form gives one of its fields for its name where that is called so.
  for (const host of document.querySelectorAll('[popover="manual"]:not(form)')) if (host.localName.startsWith('newsgloss-')) host.remove();
}
