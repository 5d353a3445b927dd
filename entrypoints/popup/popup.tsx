import { useEffect, useState } from 'preact/hooks';
import type { T } from '../../src/card/messages.ts';
import type { ReferenceHealth } from '../../src/messages/protocol.ts';
import { askBackground, askTab } from '../../src/messages/send.ts';
import { type Settings, chosenFor, isOn, withChoice, withSite } from '../../src/settings/settings.ts';
import { loadSettings, onSettings, storeSettings } from '../../src/settings/store.ts';
import { Found } from './found.tsx';
import { Switch } from './switch.tsx';
import { type OpenTab, onPageState, readTab } from './tab.ts';

/** What the toolbar's button opens: the switches, what was found in the page, and what is wrong where something is. */
export function Popup({ t }: { t: T }) {
  const [settings, setSettings] = useState<Settings>();
  const [tab, setTab] = useState<OpenTab>();
  const [health, setHealth] = useState<ReferenceHealth>();

  useEffect(() => {
    const closing = new AbortController();
    const { signal } = closing;
    void loadSettings().then(setSettings);
    onSettings(setSettings, signal);
    onPageState(() => void readTab().then(setTab), signal);
    void readTab().then(setTab);
    askBackground({ type: 'health' }).then(setHealth, (error: unknown) => setHealth({ ok: false, entities: 0, error: String(error) }));
    return () => closing.abort();
  }, []);

  if (!settings || !tab) return null;
  const { report } = tab;
  const goTo = async (id: string, frame?: number) => {
    await askTab(tab.id, { type: 'go-to', id }, frame).catch(() => undefined);
    window.close();
  };
  return (
    <main>
      <header>
        <img src="/icons/mark.svg" width="24" height="24" alt="" />
        <h1>Newsgloss</h1>
      </header>
      {health && !health.ok && (
        <p class="problem" role="alert">
          {t('popup_damaged', health.error ?? '')}
        </p>
      )}
      {report && (
        <Switch
          label={t('popup_on_site')}
          detail={report.site}
          on={isOn(settings, report.site)}
          onChange={(on) => void storeSettings(withSite(settings, report.site, on))}
        />
      )}
      {report && !report.article && isOn(settings, report.site) && (
        <Switch
          label={t('popup_anyway')}
          detail={t('popup_anyway_detail')}
          on={chosenFor(settings, report.site) === 'on'}
          onChange={(on) => void storeSettings(withChoice(settings, report.site, on ? 'on' : undefined))}
        />
      )}
      <Switch
        label={t('popup_on_everywhere')}
        detail={t('popup_on_everywhere_detail')}
        on={settings.enabled}
        onChange={(enabled) => void storeSettings({ ...settings, enabled })}
      />
      {report ? <Found report={report} t={t} onGoTo={(id, frame) => void goTo(id, frame)} /> : <p class="state">{t('popup_cannot_run')}</p>}
    </main>
  );
}
