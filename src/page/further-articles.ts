import { PLAIN } from './article.ts';
import type { Block } from './block-writer.ts';
import { statedDay } from './date.ts';
import type { Paragraph } from './prose.ts';

const ARTICLE = 'article, [itemtype$="Article"]';

/** The outermost article around an element: one in another is a part of it, or a teaser. */
function articleAround(element: Element): Element | undefined {
  let found: Element | undefined;
  for (let at = element.closest(ARTICLE); at; at = at.parentElement?.closest(ARTICLE) ?? null) found = at;
  return found;
}

/**
 * The blocks, those of further articles with the day that each states: pages append another one where a reader comes to the end of the first.
 * An entry of a live blog, a sentence or two, is no article.
 * @param paragraphs of prose on the page, in document order.
 */
export function withOwnDays(blocks: readonly Block[], paragraphs: readonly Paragraph[]): Block[] {
  const prose = new Map<Element, { paragraphs: number; chars: number }>();
  for (const { element, chars } of paragraphs) {
    const article = articleAround(element);
    if (!article) continue;
    const sum = prose.get(article) ?? { paragraphs: 0, chars: 0 };
    prose.set(article, { paragraphs: sum.paragraphs + 1, chars: sum.chars + chars });
  }
  const [, ...further] = prose;
  const articles = further.filter(([, sum]) => sum.paragraphs >= PLAIN.paragraphs && sum.chars >= PLAIN.chars);
  const days = new Map(articles.map(([article]) => [article, statedDay(article)]));
  if (days.size === 0) return [...blocks];
  return blocks.map((block) => {
    const article = articleAround(block.element);
    return { ...block, day: article && days.get(article) };
  });
}
