import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { Answers, BackgroundMessage, ContentMessage, Reply } from './protocol.ts';
import { mayAsk } from './senders.ts';

type Message = BackgroundMessage | ContentMessage;

/** What answers each type of message. Called synchronously, so that a handler may tell who asks. */
export type Handlers<M extends Message> = {
  [Type in M['type']]: (message: Extract<M, { type: Type }>, sender: Browser.runtime.MessageSender) => Promise<Answers[Type]>;
};

/**
 * Answers messages that fit the schema, of this extension's parts that may ask such. Everything else is ignored.
 * Registers its listener at once: a background that is woken by a message must have it before its first turn ends.
 */
export function receive<M extends Message>(schema: v.GenericSchema<unknown, M>, handlers: Handlers<M>): void {
  const own = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
  const listener = (raw: unknown, sender: Browser.runtime.MessageSender, reply: (reply: Reply<unknown>) => void) => {
    const parsed = v.safeParse(schema, raw);
    if (!parsed.success) return false;
    const message = parsed.output;
    if (!mayAsk(message.type, sender, own)) return false;
    const handler = handlers[message.type as M['type']] as (message: M, sender: Browser.runtime.MessageSender) => Promise<unknown>;
    handler(message, sender).then(
      (answer) => reply({ answer }),
      (error: unknown) => reply({ error: error instanceof Error ? error.message : String(error) }),
    );
    // The answer comes later: Chrome takes no promise for one.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
}
