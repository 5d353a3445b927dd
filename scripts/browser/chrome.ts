import { TargetType, launch, type CDPSession, type Page, type Protocol, type Target } from 'puppeteer-core';
import { type Launch, type Popup, START_MS, type Session } from './session.ts';
import { until } from './until.ts';

/** Declared where the service worker runs. */
declare const chrome: {
  tabs: { query(query: object): Promise<object[]> };
  commands: { onCommand: { dispatch(command: string, tab?: object): void } };
};

/** No first-run pages, and as little of the browser's own traffic as can be. */
const QUIET = [
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
];

function flags({ proxyPort }: Launch): string[] {
  const args = [...QUIET];
  // Chromium's sandbox refuses to run as root, which is what containers are.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  // Without the last, requests to this machine pass the proxy by.
  if (proxyPort !== undefined) args.push(`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>');
  return args;
}

/** The first closed shadow root, which is the extension's: pages of tests have none. */
function closedRoot({ shadowRoots, children }: Protocol.DOM.Node): Protocol.DOM.Node | undefined {
  const own = shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
  if (own) return own;
  for (const child of children ?? []) {
    const found = closedRoot(child);
    if (found) return found;
  }
  return undefined;
}

async function callOnRoot<R>(session: CDPSession, source: string, args: readonly unknown[]): Promise<R | undefined> {
  const { root: document } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const root = closedRoot(document);
  // It may have gone since it was seen.
  const resolved = root && (await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId }).catch(() => undefined));
  if (!resolved) return undefined;
  const { object } = resolved;
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `async function (...args) { return await (${source})(this, ...args) }`,
    arguments: args.map((value) => ({ value })),
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as R;
}

/** Collects what is thrown and not caught in scripts of extensions. `ears` are the sessions that listen to service workers. */
async function listen(target: Target, errors: string[], ears: Set<CDPSession>): Promise<void> {
  if (![TargetType.PAGE, TargetType.SERVICE_WORKER].includes(target.type())) return;
  const session = await target.createCDPSession();
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text, url, stackTrace } }) => {
    const where = [url, ...(stackTrace?.callFrames ?? []).map((frame) => frame.url)];
    if (where.some((address) => address?.startsWith('chrome-extension://'))) errors.push(exception?.description ?? text);
  });
  await session.send('Runtime.enable');
  if (target.type() === TargetType.SERVICE_WORKER) ears.add(session);
}

/** Sums up a profile: what ran in content scripts, the browser's work that they asked for included. */
function timeOfContentScripts({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): number {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const isOurs = (id: number | undefined): boolean =>
    id !== undefined && (byId.get(id)?.callFrame.url.endsWith('/page.js') === true || isOurs(parents.get(id)));
  // A sample's time passed before it was taken: it belongs to the sample before.
  return samples.reduce((sum, id, i) => sum + (isOurs(id) ? (timeDeltas[i + 1] ?? 0) / 1000 : 0), 0);
}

/** Starts Chrome or Chromium with the extension. */
export async function startChrome(options: Launch): Promise<Session> {
  const browser = await launch({
    executablePath: options.program,
    timeout: START_MS,
    headless: options.headless,
    // Branded Chrome has no --load-extension since 137; through the pipe it still loads unpacked extensions.
    pipe: true,
    enableExtensions: true,
    userDataDir: options.profile,
    defaultViewport: options.headless ? { width: 1280, height: 800 } : null,
    args: flags(options),
  });
  const errors: string[] = [];
  const ears = new Set<CDPSession>();
  browser.on('targetcreated', (target) => {
    // On a busy machine a popup or a worker is gone before it can be listened to.
    listen(target, errors, ears).catch((error: unknown) => browser.targets().includes(target) && errors.push(String(error)));
  });
  const id = await browser.installExtension(options.extension);
  const sessions = new WeakMap<Page, CDPSession>();
  const background = () => browser.targets().find((target) => target.type() === TargetType.SERVICE_WORKER && target.url().includes(id));

  /** The popup, a page of its own, is painted likewise. Puppeteer's own way refuses to force colours. */
  let media: Record<string, string> = {};
  const paint = async (page: Page, features: Record<string, string>) => {
    media = features;
    const session = sessions.get(page) ?? (await page.createCDPSession());
    sessions.set(page, session);
    await session.send('Emulation.setEmulatedMedia', { features: Object.entries(media).map(([name, value]) => ({ name, value })) });
  };

  return {
    name: 'chrome',
    browser,
    async inCard(page, run, ...args) {
      const session = sessions.get(page) ?? (await page.createCDPSession());
      sessions.set(page, session);
      return await callOnRoot(session, String(run), args);
    },
    async popup(page): Promise<Popup> {
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('The extension is not installed');
      const find = async () => (await extension.pages()).find((candidate) => candidate.url().includes('/popup.html'));
      // It may be closing by itself.
      await (await find())?.close().catch(() => undefined);
      await until(async () => !(await find()), 'end of the popup');
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      const popup = await until(find, 'popup');
      await until(() => popup.evaluate("document.readyState === 'complete'").catch(() => false), 'document of the popup');
      await paint(popup, media);
      return {
        async evaluate(run, ...args) {
          const source = `(async () => await (${String(run)})(...${JSON.stringify(args)}))()`;
          return (await popup.evaluate(source)) as Awaited<ReturnType<typeof run>>;
        },
        async screenshot(path) {
          await popup.screenshot({ path });
        },
        close: () => popup.close(),
      };
    },
    async stopBackground() {
      // A worker that is listened to does not end, and one that has just begun is listened to any moment.
      await until(async () => {
        for (const ear of ears) await ear.detach().catch(() => undefined);
        ears.clear();
        await background()
          ?.worker()
          .then((worker) => worker?.close())
          .catch(() => undefined);
        return background() === undefined;
      }, 'end of the service worker');
    },
    async shortcut(page, command) {
      // Keys that puppeteer presses reach the page alone.
      await page.bringToFront();
      const target = await until(background, 'service worker');
      const worker = await target.worker();
      await worker?.evaluate(async (name) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(name, tab);
      }, command);
    },
    async update() {
      await browser.installExtension(options.extension);
    },
    async footprint(page) {
      const session = await page.createCDPSession();
      await session.send('Performance.enable');
      // Twice: what the first round lets go may have held more.
      for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      await session.detach();
      const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
      return { bytes: metric('JSHeapUsedSize'), nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
    },
    setScheme: (page, scheme) => paint(page, { 'prefers-color-scheme': scheme }),
    forceColors: (page, scheme) => paint(page, scheme ? { 'forced-colors': 'active', 'prefers-color-scheme': scheme } : {}),
    async timeInPages(page, during) {
      const profiler = await page.createCDPSession();
      await profiler.send('Profiler.enable');
      await profiler.send('Profiler.setSamplingInterval', { interval: 500 });
      await profiler.send('Profiler.start');
      const start = performance.now();
      await during();
      const passed = performance.now() - start;
      const { profile } = await profiler.send('Profiler.stop');
      await profiler.detach();
      return { ours: timeOfContentScripts(profile), passed };
    },
    errors: () => Promise.resolve(errors),
    close: () => browser.close(),
  };
}
