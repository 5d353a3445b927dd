import { ANNOUNCED_CHARS, isArticle, textSigns } from './article.ts';
import { articleText, headlines } from './article-text.ts';
import type { Block } from './block-writer.ts';
import { isClobbered } from './clobbered.ts';
import { publishedDay } from './date.ts';
import { exclusions } from './exclusions.ts';
import { withOwnDays } from './further-articles.ts';
import { outerDocument } from './frames.ts';
import { glance } from './glance.ts';
import { readProse } from './prose.ts';
import { Slices } from './slices.ts';

/** What the page says now. */
export interface PageText {
  article: boolean;
  /** The day of publication, `YYYY-MM-DD`, where the page gives one. */
  date: string | undefined;
  /** Empty where it is no article, unless it was to be read anyway. */
  blocks: Block[];
  /** The open shadow roots that were walked over: what changes in them is told only to who observes them. */
  roots: ShadowRoot[];
  /** Says where no text of the article can stand; undefined where no text was looked at. */
  excluded: ((element: Element) => boolean) | undefined;
}

/** How a page is to be read. */
export interface ReadingWays {
  /** The reader wants it read whatever it is: then prose is read as in an article; where there is none, headings. */
  anyway?: boolean;
  /** False where the head is left over from another article. */
  trustHead?: boolean;
}

const NOTHING_READ = { article: false, date: undefined, blocks: [] };

/** Reads the page as it stands: is it an article, of which day, with what text. */
export async function readPage(
  doc: Document,
  { anyway = false, trustHead = true }: ReadingWays = {},
  slices = new Slices(),
): Promise<PageText> {
  const outer = outerDocument(doc);
  const seen = glance(doc, outer);
  if (!doc.body || (seen.verdict === 'no' && !anyway)) return { ...NOTHING_READ, roots: [], excluded: undefined };
  if (isClobbered(doc)) return { ...NOTHING_READ, roots: [], excluded: undefined };
  const { excluded, around } = await exclusions(doc, slices);
  const prose = await readProse(doc, excluded, slices);
  const { paragraphs, roots } = prose;
  const date = publishedDay(doc, trustHead) ?? (outer && publishedDay(outer));
  await slices.pause();
  const signs = textSigns(doc, prose, date);
  const article = isArticle(seen, signs);
  if (!article && !anyway) return { ...NOTHING_READ, roots, excluded };
  const isText = article || signs.chars >= ANNOUNCED_CHARS;
  if (isText) {
    const blocks = await articleText(doc, paragraphs, excluded, slices);
    await slices.pause();
    return { article, date, blocks: withOwnDays(blocks, paragraphs), roots, excluded };
  }
  return { article, date: undefined, blocks: await headlines(doc, around, slices), roots, excluded: around };
}
