/**
 * When cards come and go, in milliseconds. All in one place, each with its reason: they only make sense together.
 *
 *     on a mention ── PREFETCH ──▶ facts asked for ── OPEN ──▶ card ── leaving both ── GRACE ──▶ gone
 */

/** Slower than this, in CSS pixels a millisecond, the pointer means what it is over; faster, it is on its way elsewhere. */
export const REST_SPEED = 0.5;

/** From entering a mention until its facts are asked for: they are there when the card opens, and a pointer that passes asks nothing. */
export const PREFETCH_MS = 100;

/**
 * From entering a mention until its card opens. Page previews wait 500 ms over links, for the pointer comes there to click as well;
 * over plain text it rests for one reason only. Below 300 ms cards open on readers who follow the lines with the pointer.
 */
export const OPEN_MS = 300;

/** The same over a link or a button: the pointer rests there before it clicks, and a card must not come in between. */
export const OPEN_ON_LINK_MS = 500;

/** Where the pointer was still fast at that time, how soon it is looked at again. */
export const RETRY_MS = 60;

/** From leaving the mention and the card until the card closes: enough to come back from an overshoot, too short to be in the way. */
export const GRACE_MS = 300;

/** Facts that come within this time need no notice that they are being looked up: it would only flicker. */
export const NOTICE_MS = 200;

/** How long "copied" is said: long enough to be seen by eyes that are elsewhere, and read out. */
export const COPIED_MS = 2500;
