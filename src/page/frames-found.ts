import type { PageReport } from '../messages/protocol.ts';
import { type Found, NOTHING } from './found.ts';

/** What a frame of the page has found. */
type InFrame = Pick<Found, 'date' | 'entities'>;

/** Puts together what was found in the page and in its frames. */
export class FramesFound {
  readonly #frames = new Map<number, InFrame>();

  /** Takes note of what was found in the frame with this number; nothing where it is gone. */
  set(frame: number, found: InFrame): void {
    if (found.entities.length > 0) this.#frames.set(frame, found);
    else this.#frames.delete(frame);
  }

  /** The page's own findings with those of its frames: as of an article where one of them is. */
  with(own: Found): Found & { entities: PageReport['entities'] } {
    const entities = new Map<string, PageReport['entities'][number]>(own.entities.map((entity) => [entity.id, entity]));
    for (const [frame, found] of this.#frames) {
      for (const entity of found.entities) {
        const known = entities.get(entity.id);
        entities.set(entity.id, known ? { ...known, mentions: known.mentions + entity.mentions } : { ...entity, frame });
      }
    }
    const [first] = this.#frames.values();
    const rest: Found = first && own.state === 'idle' ? { ...NOTHING, state: 'on', article: true, date: first.date } : own;
    return { ...rest, entities: [...entities.values()] };
  }
}
