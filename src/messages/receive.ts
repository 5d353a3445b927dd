import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import type { Answers, BackgroundMessage, ContentMessage } from './protocol.ts';
import { mayAsk } from './senders.ts';

type Message = BackgroundMessage | ContentMessage;

/** What answers each type of message. Called synchronously, so that a handler may tell who asks. */
export type Handlers<M extends Message> = {
  [Type in M['type']]: (message: Extract<M, { type: Type }>, sender: Runtime.MessageSender) => Promise<Answers[Type]>;
};

/**
 * Answers messages that fit the schema, of this extension's parts that may ask such. Everything else is ignored.
 * Registers its listener at once: a background that is woken by a message must have it before its first turn ends.
 */
export function receive<M extends Message>(schema: v.GenericSchema<unknown, M>, handlers: Handlers<M>): void {
  const own = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
  const listener = (raw: unknown, sender: Runtime.MessageSender) => {
    const parsed = v.safeParse(schema, raw);
    if (!parsed.success) return undefined;
    const message = parsed.output;
    if (!mayAsk(message.type, sender, own)) return undefined;
    const handler = handlers[message.type as M['type']] as (message: M, sender: Runtime.MessageSender) => Promise<unknown>;
    return handler(message, sender);
  };
  browser.runtime.onMessage.addListener(listener);
}
