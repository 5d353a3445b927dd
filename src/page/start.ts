import { HoverCard } from '../card/hover-card.tsx';
import { type Answers, type BackgroundMessage, ContentMessage } from '../messages/protocol.ts';
import { receive } from '../messages/receive.ts';
import { askBackground, isConnected } from '../messages/send.ts';
import type { EntityFacts } from '../reference/facts.ts';
import { type Settings, chosenFor, isOn } from '../settings/settings.ts';
import { loadSettings, onSettings } from '../settings/store.ts';
import { type Found, NOTHING } from './found.ts';
import { loaded, outerDocument } from './frames.ts';
import { FramesFound } from './frames-found.ts';
import { removeLeftovers } from './leftovers.ts';
import { askAcross, onReturn } from './return.ts';
import { onRewritten } from './rewritten.ts';
import { PageSession } from './session.ts';
import { onTrusted } from './trusted.ts';

/**
 * The browser may end the background while it answers: then it is asked again after these times, in milliseconds. What it cannot
 * answer for another reason is told after them.
 */
const AGAIN_MS = [0, 300, 1500];

/** How a page is worked on: not at all, if it is an article, or whatever it is. */
type Mode = 'off' | 'articles' | 'anyway';

function modeOf(settings: Settings): Mode {
  if (!isOn(settings, location.hostname)) return 'off';
  return chosenFor(settings, location.hostname) === 'on' ? 'anyway' : 'articles';
}

/** Works on this page as the settings say, until the extension is updated, switched off or removed. */
export function startPage(): void {
  let session: PageSession | undefined;
  let mode: Mode | undefined;
  let facts: { id: string; answer: Promise<EntityFacts | null> } | undefined;
  const ending = new AbortController();

  /** Cut off from the extension, ends without a word: the page must not show what no longer works. */
  const end = () => {
    ending.abort();
    session?.stop();
    session = undefined;
  };
  const ask = async <M extends BackgroundMessage>(message: M, attempt = 0): Promise<Answers[M['type']]> => {
    try {
      return await askAcross(() => askBackground(message));
    } catch (error) {
      if (!isConnected()) end();
      const pause = AGAIN_MS[attempt];
      if (pause === undefined || ending.signal.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
      return await ask(message, attempt + 1);
    }
  };
  /** Keeps only the last answer: it bridges the moment from expecting a card to opening it. */
  const factsOf = (id: string) => {
    if (facts?.id !== id) {
      facts = { id, answer: ask({ type: 'facts', id, beside: session?.found.entities.map((entity) => entity.id) }) };
      facts.answer.catch(() => (facts = undefined));
    }
    return facts.answer;
  };
  /** Icon, badge and popup are of the page; a frame in it tells what it has found to the page. */
  const isPage = window === window.top;
  const frames = new FramesFound();
  const tellPage = async (what: Pick<Found, 'date' | 'entities'>) => {
    await loaded(outerDocument(document));
    await ask({ type: 'frame-found', ...what }).catch(() => undefined);
  };
  const found = () => frames.with(session?.found ?? NOTHING);
  const tell = () => {
    const { state, date, entities } = session ? found() : { ...NOTHING, state: 'off' as const };
    if (isPage) void ask({ type: 'page-state', state, count: entities.length }).catch(() => undefined);
    else void tellPage({ date, entities });
  };
  const begin = (anyway: boolean) =>
    new PageSession(
      {
        link: ({ blocks, date }) => ask({ type: 'link', blocks, date }),
        prefetch: (id) => void factsOf(id).catch(() => undefined),
        makeCard: (ways) => new HoverCard({ facts: factsOf }, ways),
        onFound: () => tell(),
      },
      { anyway },
    );
  const answer = () =>
    receive(ContentMessage, {
      report: async () => ({ site: location.hostname, ...(session ? found() : { state: 'off', article: false, entities: [] }) }),
      'go-to': async ({ id }) => {
        await session?.goTo(id);
        return null;
      },
      walk: async ({ step }) => {
        await session?.walk(step);
        return null;
      },
      'in-frame': async ({ frame, origin, date, entities }) => {
        // Frames of others are left alone: what says that it was found in one is made up.
        if (isPage && origin === location.origin) {
          frames.set(frame, { date, entities });
          tell();
        }
        return null;
      },
    });
  const follow = (settings: Settings) => {
    const wanted = modeOf(settings);
    if (wanted === mode || ending.signal.aborted) return;
    mode = wanted;
    session?.stop();
    session = mode === 'off' ? undefined : begin(mode === 'anyway');
    if (mode === 'off') tell();
  };
  const look = () => {
    if (isConnected()) void loadSettings().then(follow, () => undefined);
    else end();
  };

  removeLeftovers();
  answer();
  onSettings(follow, ending.signal);
  // What the settings were changed to meanwhile was not heard; and the extension may have been updated.
  const listen = () => {
    onReturn(look, ending.signal);
    // Going to another page takes the icon's state away, coming back does not bring it.
    onTrusted(window, 'pageshow', ({ persisted }) => persisted && tell(), { signal: ending.signal });
    // At once: a frame that is taken out of its page has no later turn.
    const leave = () => void askBackground({ type: 'frame-found', entities: [] }).catch(() => undefined);
    if (!isPage) onTrusted(window, 'pagehide', leave, { signal: ending.signal });
  };
  listen();
  onRewritten(() => {
    listen();
    if (!session) return;
    session.stop();
    session = begin(mode === 'anyway');
  }, ending.signal);
  look();
}
