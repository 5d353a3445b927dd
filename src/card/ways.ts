/** What a reader can do from a card besides reading it. */
import { createContext } from 'preact';

/** Where the card's entity stands in the page. */
export interface Places {
  /** How often it is mentioned. */
  count: number;
  /** Which of these, from 0, the card was opened at; -1 where at another name. */
  index: number;
  /** All of them are marked. */
  marked: boolean;
}

export interface Ways {
  /** The entity of the card: its own name leads nowhere. */
  id: string;
  places: Places;
  /** The name of the card that this one was opened from. */
  cameFrom?: string;
  onBack: () => void;
  onClose: () => void;
  /** Opens the card of an entity in place. */
  onOpen: (id: string, name: string) => void;
  /** Puts the card aside, to stay. Left out where it is there already, or cannot be. */
  onPin?: () => void;
  /** Copies the card as text. False where the browser refused. */
  onCopy: () => Promise<boolean>;
  onStep: (step: 1 | -1) => void;
  onMark: (on: boolean) => void;
}

/** For the names within a card. Nothing where a card only shows what it says. */
export const WaysContext = createContext<Ways | undefined>(undefined);
