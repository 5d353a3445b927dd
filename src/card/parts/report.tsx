import { useRef, useState } from 'preact/hooks';
import { copyText } from '../clipboard.ts';
import type { T } from '../messages.ts';
import type { CardView } from '../views/card-view.ts';
import { reportOf } from '../views/report.ts';

/** Prepares a report that something in the card is wrong, for the reader to complete and copy. Sends nothing. */
export function Report({ view, t }: { view: CardView; t: T }) {
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    const { current } = field;
    if (!current?.parentElement) return;
    const copied = await copyText(current.value, current.parentElement);
    if (!copied) current.select();
    setSaid(t(copied ? 'copied' : 'report_not_copied'));
  };
  return (
    <details class="report">
      <summary>{t('report')}</summary>
      <p>{t('report_how')}</p>
      <textarea ref={field} rows={6} aria-label={t('report')} spellcheck={false}>
        {reportOf(view, t)}
      </textarea>
      <p>
        <button type="button" class="plain" onClick={() => void copy()}>
          {t('report_copy')}
        </button>{' '}
        <span role="status">{said}</span>
      </p>
    </details>
  );
}
