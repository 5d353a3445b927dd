/** Every state of the card on one page: `?language=fa&ground=dark`. */
import { render } from 'preact';
import arabic from '../../public/_locales/ar/messages.json';
import german from '../../public/_locales/de/messages.json';
import english from '../../public/_locales/en/messages.json';
import spanish from '../../public/_locales/es/messages.json';
import persian from '../../public/_locales/fa/messages.json';
import french from '../../public/_locales/fr/messages.json';
import russian from '../../public/_locales/ru/messages.json';
import chinese from '../../public/_locales/zh_CN/messages.json';
import { Card } from '../../src/card/card.tsx';
import { type MessagesJson, type T, messagesFrom } from '../../src/card/messages.ts';
import { Grounded } from '../../src/card/parts/grounded.tsx';
import { Notice } from '../../src/card/parts/notice.tsx';
import { STYLES } from '../../src/card/styles.ts';
import { viewOf } from '../../src/card/views/view-of.ts';
import type { Ways } from '../../src/card/ways.ts';
import { STATES } from './states.ts';

const LANGUAGES: Record<string, MessagesJson> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  ar: arabic,
  fa: persian,
  ru: russian,
  zh: chinese,
};
const GROUNDS = ['light', 'dark'] as const;
/** The reader's day. */
const TODAY = '2026-11-25';

const wanted = new URLSearchParams(location.search);
const language = wanted.get('language') ?? 'en';
const ground = GROUNDS.find((name) => name === wanted.get('ground')) ?? 'light';
const t = messagesFrom(LANGUAGES[language] ?? english);

const nothing = () => undefined;
/** As in a page that mentions the entity four times. */
const WAYS: Ways = {
  id: '',
  places: { count: 4, index: 0, marked: false },
  onBack: nothing,
  onClose: nothing,
  onOpen: nothing,
  onPin: nothing,
  onCopy: () => Promise.resolve(true),
  onStep: nothing,
  onMark: nothing,
};

/** How a card is shown, where that is not as beside a mention. */
interface Shown {
  form?: 'sheet' | 'aside';
  ways?: Partial<Ways>;
}

/** A card in a shadow root of its own, as in a page. */
function draw(place: HTMLElement, content: (ways: Ways) => preact.VNode, { form, ways }: Shown): void {
  const host = document.createElement('div');
  host.style.setProperty('all', 'initial');
  host.style.setProperty('display', 'block');
  place.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  const all = { ...WAYS, ...ways };
  if (form) delete all.onPin;
  render(
    <Grounded ground={ground} form={form ?? 'beside'} t={t} ways={all}>
      {content(all)}
    </Grounded>,
    root,
  );
}

function figure(title: string, content: (ways: Ways) => preact.VNode, shown: Shown = {}): HTMLElement {
  const element = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = title;
  element.append(caption);
  draw(element, content, shown);
  return element;
}

function notice(title: string, text: (say: T) => string): HTMLElement {
  return figure(title, (all) => <Notice name="Ebrahim Raisi" text={text(t)} t={t} ways={all} />);
}

/** Links to the same page in other languages and on other grounds. */
function links(): HTMLElement {
  const nav = document.createElement('nav');
  const to = (label: string, query: Record<string, string>) => {
    const link = document.createElement('a');
    link.href = `?${new URLSearchParams({ language, ground, ...query }).toString()}`;
    link.textContent = label;
    if (Object.values(query).every((value) => value === language || value === ground)) link.setAttribute('aria-current', 'true');
    nav.append(link);
  };
  for (const name of Object.keys(LANGUAGES)) to(name, { language: name });
  for (const name of GROUNDS) to(name, { ground: name });
  return nav;
}

document.body.dataset.ground = ground;
const main = document.createElement('main');
for (const { title, facts, mentioned, form, ways: others, ...occasion } of STATES) {
  const view = viewOf(facts, { ...occasion, today: TODAY, mentioned: new Set(mentioned) }, t);
  main.append(figure(title, (all) => <Card view={view} t={t} ways={all} />, { ...(form && { form }), ...(others && { ways: others }) }));
}
main.append(
  notice('looking up', (say) => say('loading')),
  notice('nothing known', (say) => say('no_facts')),
  notice('failed', (say) => say('facts_failed', 'The reference cannot be read')),
);
document.body.append(links(), main);
