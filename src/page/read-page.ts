import { articleSignals, isArticle } from './article.ts';
import { articleText } from './article-text.ts';
import type { Block } from './block-writer.ts';
import { isClobbered } from './clobbered.ts';
import { publishedDay } from './date.ts';
import { exclusions } from './exclusions.ts';
import { proseParagraphs } from './prose.ts';

/** What the page says now. */
export interface PageText {
  article: boolean;
  /** The day of publication, `YYYY-MM-DD`, where the page gives one. */
  date: string | undefined;
  /** Empty where it is no article. */
  blocks: Block[];
}

/** Reads the page as it stands: is it an article, of which day, with what text. */
export function readPage(doc: Document): PageText {
  if (isClobbered(doc)) return { article: false, date: undefined, blocks: [] };
  const excluded = exclusions(doc);
  const prose = proseParagraphs(doc, excluded);
  const date = publishedDay(doc);
  const article = isArticle(articleSignals(doc, prose, date));
  return { article, date, blocks: article ? articleText(doc, prose, excluded) : [] };
}
