import { HoverCard } from '../card/hover-card.tsx';
import { ContentMessage, type PageReport } from '../messages/protocol.ts';
import { receive } from '../messages/receive.ts';
import { askBackground, isConnected } from '../messages/send.ts';
import type { EntityFacts } from '../reference/facts.ts';
import { type Settings, isOn } from '../settings/settings.ts';
import { loadSettings, onSettings } from '../settings/store.ts';
import { PageSession } from './session.ts';

/** Works on this page as the settings say, until the extension is updated, switched off or removed. */
export function startPage(): void {
  let session: PageSession | undefined;
  let facts: { id: string; answer: Promise<EntityFacts | null> } | undefined;

  /**
   * Asks the background. Cut off from it, ends without a word: the page must not show what no longer works. The listeners of
   * the extension's own events need no removing then: they hear nothing any more.
   */
  const ask: typeof askBackground = async (message) => {
    try {
      return await askBackground(message);
    } catch (error) {
      if (!isConnected()) end();
      throw error;
    }
  };
  const end = () => {
    session?.stop();
    session = undefined;
  };
  /** Keeps only the last answer: it bridges the moment from expecting a card to opening it. */
  const factsOf = (id: string) => {
    if (facts?.id !== id) {
      facts = { id, answer: ask({ type: 'facts', id, beside: session?.found.entities.map((entity) => entity.id) }) };
      facts.answer.catch(() => (facts = undefined));
    }
    return facts.answer;
  };
  const tell = (state: PageReport['state'], count: number) => void ask({ type: 'page-state', state, count }).catch(() => undefined);
  const begin = () =>
    new PageSession({
      link: ({ blocks, date }) => ask({ type: 'link', blocks, date }),
      prefetch: (id) => void factsOf(id).catch(() => undefined),
      makeCard: (ways) => new HoverCard({ facts: factsOf }, ways),
      onFound: ({ state, entities }) => tell(state, entities.length),
    });
  receive(ContentMessage, {
    report: async () => ({ site: location.hostname, ...(session?.found ?? { state: 'off', entities: [] }) }),
    'go-to': async ({ id }) => {
      await session?.goTo(id);
      return null;
    },
    walk: async ({ step }) => {
      await session?.walk(step);
      return null;
    },
  });
  const follow = (settings: Settings) => {
    const on = isOn(settings, location.hostname);
    if (on && session) return;
    session?.stop();
    session = on ? begin() : undefined;
    if (!on) tell('off', 0);
  };
  onSettings(follow);
  void loadSettings().then(follow);
}
