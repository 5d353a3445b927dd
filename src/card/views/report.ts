import type { T } from '../messages.ts';
import { viewAsText } from './as-text.ts';
import type { CardView } from './card-view.ts';

/** What a reader may send to who keeps the reference: room for what is wrong and where that is written, and what the card said. */
export function reportOf(view: CardView, t: T): string {
  return `${t('report_wrong')}\n\n\n${t('report_where')}\n\n\n${t('report_card', view.id)}\n\n${viewAsText(view, t)}\n`;
}
