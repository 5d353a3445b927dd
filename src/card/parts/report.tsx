import { useRef, useState } from 'preact/hooks';
import type { T } from '../messages.ts';
import type { CardView } from '../views/card-view.ts';
import { reportOf } from '../views/report.ts';

/** Prepares a report that something in the card is wrong, for the reader to complete and copy. Sends nothing. */
export function Report({ view, t }: { view: CardView; t: T }) {
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  /** Through the field that is there, not the clipboard of the page, which pages without https do not have. */
  const copy = () => {
    field.current?.select();
    setSaid(t(document.execCommand('copy') ? 'copied' : 'report_not_copied'));
  };
  return (
    <details class="report">
      <summary>{t('report')}</summary>
      <p>{t('report_how')}</p>
      <textarea ref={field} rows={6} aria-label={t('report')} spellcheck={false}>
        {reportOf(view, t)}
      </textarea>
      <p>
        <button type="button" class="plain" onClick={copy}>
          {t('report_copy')}
        </button>{' '}
        <span role="status">{said}</span>
      </p>
    </details>
  );
}
