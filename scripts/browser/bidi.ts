import type { Browser, Page } from 'puppeteer-core';

/** What puppeteer has of WebDriver BiDi but does not show. */
interface Inside {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/** A node as BiDi serialises it. */
interface SerialNode {
  sharedId: string;
  value: { shadowRoot?: { sharedId: string; value: { mode: string } } | null };
}
type Evaluated = { type: 'success'; result: { value?: unknown } } | { type: 'exception'; exceptionDetails: { text: string } };

export interface Bidi {
  /** Runs a function in the browser's own window, with all its rights. Arguments and result pass through JSON. */
  callInWindow<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Runs a function on the first closed shadow root right under `html`, `body` or what is modal or fills the screen; undefined where there is none. */
  callOnClosedRoot<A extends unknown[], R>(
    page: Page,
    run: (root: ShadowRoot, ...args: A) => R | Promise<R>,
    args: A,
  ): Promise<R | undefined>;
}

/** WebDriver BiDi beside puppeteer, for Firefox started with `--remote-allow-system-access`. */
export function connectBidi(browser: Browser): Bidi {
  const { connection } = browser as unknown as Inside;
  const send = async <T>(method: string, params: object) => (await connection.send(method, params)).result as T;

  /** `first` is a reference to a node that goes before the arguments. */
  async function call<R>(context: string, source: string, args: readonly unknown[], first: object[] = []): Promise<R> {
    const rest = first.length > 0 ? 'first, ...JSON.parse(args)' : '...JSON.parse(args)';
    const answer = await send<Evaluated>('script.callFunction', {
      functionDeclaration: `async (args, first) => JSON.stringify({ value: await (${source})(${rest}) })`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }, ...first],
      awaitPromise: true,
      target: { context },
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return (JSON.parse(String(answer.result.value)) as { value: R }).value;
  }

  return {
    async callInWindow(run, ...args) {
      const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
      return await call(contexts[0]?.context ?? '', String(run), args);
    },
    async callOnClosedRoot(page, run, args) {
      const context = (page.mainFrame() as unknown as { _id: string })._id;
      const { nodes } = await send<{ nodes: SerialNode[] }>('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: 'html > *, body > *, :modal > *, :fullscreen > *' },
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
      });
      const root = nodes.map(({ value }) => value.shadowRoot).find((shadow) => shadow?.value.mode === 'closed');
      if (!root) return undefined;
      return await call<Awaited<ReturnType<typeof run>>>(context, String(run), args, [{ sharedId: root.sharedId }]).catch(
        (error: Error) => {
          // It has gone since it was seen.
          if (error.message.includes('no such node')) return undefined;
          throw error;
        },
      );
    },
  };
}
