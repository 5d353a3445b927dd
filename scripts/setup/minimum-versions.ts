import type { BrowserName } from './find-browser.ts';

/**
 * The oldest browsers that the extension runs in, by major version. Firefox draws the lines under mentions (`::highlight` with
 * `text-decoration`) from 146 on, Chrome finds the caret under a point (`caretPositionFromPoint`) from 128 on.
 */
export const MINIMUM_VERSIONS: Record<BrowserName, number> = { chrome: 128, firefox: 146 };
