/**
 * The messages between the extension's parts. Each is validated by its schema where it is received: a page may hold a
 * compromised renderer, and an updated extension may hear from an old content script.
 */
import * as v from 'valibot';
import type { LinkResult } from '../linker/mention.ts';
import type { EntityFacts } from '../reference/facts.ts';

const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/** Characters of text in one message: more than any page has, few enough for the background to bear. */
const MOST_TEXT = 8_000_000;
/** An id is far shorter than this. */
const Id = v.pipe(v.string(), v.maxLength(200));

/** Content script → background: link this text. Answered with a `LinkResult`. */
export const LinkRequest = v.strictObject({
  type: v.literal('link'),
  blocks: v.pipe(
    v.array(v.string()),
    v.check((blocks) => blocks.reduce((sum, { length }) => sum + length + 1, 0) <= MOST_TEXT),
  ),
  date: v.optional(Day),
});

/** Content script → background: what is known of this entity. Answered with `EntityFacts`, or null where there is none. */
export const FactsRequest = v.strictObject({
  type: v.literal('facts'),
  id: Id,
  /** Ids of the entities that the page names: what ties this one to them is of interest. */
  beside: v.optional(v.pipe(v.array(Id), v.maxLength(20_000))),
});

/** Content script → background: what this tab's icon and badge should say. Answered with nothing. */
export const PageState = v.strictObject({
  type: v.literal('page-state'),
  /** `off`: switched off here; `idle`: not an article; `on`: mentions are painted. */
  state: v.picklist(['off', 'idle', 'on']),
  /** How many different entities were found. */
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

const FoundEntity = v.strictObject({
  id: Id,
  kind: v.picklist(['person', 'place', 'organisation', 'agreement', 'event']),
  name: v.pipe(v.string(), v.maxLength(500)),
  mentions: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const FoundInFrame = { date: v.optional(Day), entities: v.pipe(v.array(FoundEntity), v.maxLength(20_000)) };

/** Content script of a frame → background, which hands it on to that of the page: what was found in the frame. Answered with nothing. */
export const FrameFound = v.strictObject({ type: v.literal('frame-found'), ...FoundInFrame });

/** Background → content script of the page: what was found in a frame. Answered with nothing. */
export const InFrame = v.strictObject({
  type: v.literal('in-frame'),
  /** The browser's number of the frame, and the origin of what it shows. */
  frame: v.pipe(v.number(), v.integer(), v.minValue(1)),
  origin: v.string(),
  ...FoundInFrame,
});

/** Popup → background: is the reference usable? Answered with `ReferenceHealth`. */
export const HealthRequest = v.strictObject({ type: v.literal('health') });

/** Popup → content script: what was found here? Answered with `PageReport`. */
export const ReportRequest = v.strictObject({ type: v.literal('report') });

/** Popup → content script: scroll to the next mention of this entity and open its card. Answered with nothing. */
export const GoTo = v.strictObject({ type: v.literal('go-to'), id: Id });

/** Background → content script: the reader pressed the shortcut for the next name in the page, or for the one before. Answered with nothing. */
export const Walk = v.strictObject({ type: v.literal('walk'), step: v.picklist([1, -1]) });

/** What the background understands. */
export const BackgroundMessage = v.variant('type', [LinkRequest, FactsRequest, PageState, FrameFound, HealthRequest]);
/** What the content script understands. */
export const ContentMessage = v.variant('type', [ReportRequest, GoTo, Walk, InFrame]);

export type BackgroundMessage = v.InferOutput<typeof BackgroundMessage>;
export type ContentMessage = v.InferOutput<typeof ContentMessage>;

export interface ReferenceHealth {
  ok: boolean;
  entities: number;
  /** What is wrong, for the reader, where `ok` is false. */
  error?: string;
}

export interface PageReport {
  /** Host name of the page. */
  site: string;
  state: 'off' | 'idle' | 'on';
  /** False where the page does not look like an article. It is `on` all the same where the reader has chosen so for the site. */
  article: boolean;
  /** The day that the cards speak of. */
  date?: string;
  /** In order of first mention; then what only frames name, with the frame. */
  entities: { id: string; kind: EntityFacts['kind']; name: string; mentions: number; frame?: number }[];
  /** What went wrong, for the reader. */
  error?: string;
}

/** How an answer travels: browsers do not hand on what a listener throws. */
export type Reply<A> = { answer: A } | { error: string };

/** The answer that belongs to each message. */
export interface Answers {
  link: LinkResult;
  facts: EntityFacts | null;
  'page-state': null;
  'frame-found': null;
  'in-frame': null;
  health: ReferenceHealth;
  report: PageReport;
  'go-to': null;
  walk: null;
}
