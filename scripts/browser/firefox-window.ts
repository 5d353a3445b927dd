/**
 * Functions that run in Firefox's own window, with all its rights: each is sent there as text, so it may use nothing of this module but
 * types, and what that window knows.
 */
interface Extension {
  terminateBackground(): Promise<void>;
  shortcuts: { onCommand(command: string): void };
}
interface ExtensionParent {
  apiManager: { global: { browserActionFor(extension: Extension): { triggerAction(window: Window): Promise<void> } } };
}
declare const WebExtensionPolicy: { getByID(id: string): { extension: Extension } };
declare const ChromeUtils: {
  importESModule(url: string): { ExtensionParent: ExtensionParent };
};
declare const Services: {
  prefs: {
    setIntPref(name: string, value: number): void;
    setBoolPref(name: string, value: boolean): void;
    setStringPref(name: string, value: string): void;
  };
  console: { registerListener(listener: { observe(message: ConsoleMessage): void }): void };
};
interface ConsoleMessage {
  message: string;
  sourceName?: string;
  /** 3 is an error. */
  logLevel: number;
}
declare const Ci: { nsIScriptError: new () => object; nsIMemoryReporterManager: object };
declare const Cc: Record<string, { getService(type: object): unknown }>;
declare const gBrowser: { selectedBrowser: { browsingContext: { currentWindowGlobal?: { osPid: number } } } };
interface MemoryManager {
  minimizeMemoryUsage(done: () => void): void;
  getReports(
    hear: (process: string, path: string, kind: number, unit: number, amount: number) => void,
    _hearWith: null,
    done: () => void,
    _doneWith: null,
    anonymous: boolean,
  ): void;
}
interface XulPanel extends Element {
  state: string;
  hidePopup(): void;
}
interface PopupBrowser extends Element {
  webProgress: { isLoadingDocument: boolean };
  messageManager: {
    addMessageListener(name: string, hear: (message: { data: string }) => void): void;
    loadFrameScript(url: string, later: boolean): void;
  };
  browsingContext: {
    currentWindowGlobal?: {
      documentURI: { spec: string };
      drawSnapshot(rect: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

/** As a click on the toolbar button does. */
export async function pressButton(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension).triggerAction(window);
}

/** As its keys do: Firefox has an element for each shortcut. */
export function pressShortcut(id: string, command: string): void {
  const { shortcuts } = WebExtensionPolicy.getByID(id).extension;
  shortcuts.onCommand(command);
}

/** True once the popup's document has loaded: what is sent before goes to the process that it is about to leave. */
export function popupReady(): boolean {
  const popup = document.querySelector<PopupBrowser>('browser[webextension-view-type=popup]');
  const loaded =
    popup?.browsingContext.currentWindowGlobal?.documentURI.spec.includes('/popup.html') && !popup.webProgress.isLoadingDocument;
  return loaded === true && popup?.closest<XulPanel>('panel')?.state === 'open';
}

/** True where no popup is open nor about to close. */
export function popupGone(): boolean {
  return document.querySelector('browser[webextension-view-type=popup]') === null;
}

/** A frame script reaches the popup's document in its own process; the sandbox lets it run functions there in spite of the page's policy. */
export async function callInPopup(source: string): Promise<string> {
  const popup = document.querySelector<PopupBrowser>('browser[webextension-view-type=popup]');
  if (!popup) throw new Error('The popup has closed');
  const name = `newsgloss-test-${Math.random()}`;
  const script = `
    const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const send = (answer) => sendAsyncMessage(${JSON.stringify(name)}, JSON.stringify(answer));
    try {
      Cu.evalInSandbox(${JSON.stringify(source)}, sandbox).then((value) => send({ value }), (error) => send({ error: String(error) }));
    } catch (error) {
      send({ error: String(error) });
    }`;
  return await new Promise((resolve, reject) => {
    const watch = setInterval(() => popup.isConnected || end(() => reject(new Error('The popup has closed'))), 50);
    const end = (act: () => void) => {
      clearInterval(watch);
      act();
    };
    popup.messageManager.addMessageListener(name, ({ data }) => end(() => resolve(data)));
    popup.messageManager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
}

/** A data address; undefined while the popup grows to its content, when Firefox cannot draw it. */
export async function pictureOfPopup(): Promise<string | undefined> {
  const popup = document.querySelector<PopupBrowser>('browser[webextension-view-type=popup]');
  const bitmap = await popup?.browsingContext.currentWindowGlobal?.drawSnapshot(null, 1, 'white').catch(() => undefined);
  if (!bitmap) return undefined;
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png');
}

export function closePopup(): void {
  for (const popup of document.querySelectorAll('browser[webextension-view-type=popup]')) popup.closest<XulPanel>('panel')?.hidePopup();
}

export async function endBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground();
}

/**
 * What the process of the tab in front has in use, once it has thrown away what it need not keep: as about:memory counts it, for what the
 * system has given the process grows and shrinks by megabytes with nothing kept.
 */
export async function bytesOfTab(): Promise<number> {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1']?.getService(Ci.nsIMemoryReporterManager) as MemoryManager;
  await new Promise<void>((done) => manager.minimizeMemoryUsage(done));
  const pid = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal?.osPid;
  let bytes = 0;
  const add = (process: string, path: string, _kind: number, _unit: number, amount: number) => {
    if (process.includes(`${pid}`) && path.startsWith('explicit/')) bytes += amount;
  };
  await new Promise<void>((done) => manager.getReports(add, null, () => done(), null, false));
  return bytes;
}

export function paintScheme(scheme: 'light' | 'dark'): void {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);
  // The popup goes with the browser's own windows.
  Services.prefs.setIntPref('ui.systemUsesDarkTheme', scheme === 'dark' ? 1 : 0);
}

/** As a reader does who has the browser's settings, not the page, say what colours there are. */
export function forceColors(scheme?: 'light' | 'dark'): void {
  Services.prefs.setIntPref('browser.display.document_color_use', scheme ? 2 : 0);
  const [text, ground] = scheme === 'dark' ? ['#ffffff', '#000000'] : ['#000000', '#ffffff'];
  Services.prefs.setBoolPref('browser.display.use_system_colors', false);
  Services.prefs.setStringPref('browser.display.foreground_color', text);
  Services.prefs.setStringPref('browser.display.background_color', ground);
  Services.prefs.setStringPref('browser.anchor_color', scheme === 'dark' ? '#8ab4ff' : '#0000ee');
}

/** Keeps the errors from now on: the browser itself forgets all but the last 250 messages. */
export function collectErrors(): void {
  const errors: string[] = [];
  Services.console.registerListener({
    observe(message) {
      // The question gives the message the properties of a script's error.
      if (!(message instanceof Ci.nsIScriptError)) return;
      const { message: text, sourceName, logLevel } = message;
      const ours = logLevel === 3 && sourceName?.startsWith('moz-extension://');
      // Said where a popup or a page closes, or is put away, before an answer to it has come: nobody is left to be told, or it asks again.
      if (ours && !/Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/.test(text)) errors.push(text);
    },
  });
  Object.assign(window, { newsglossErrors: errors });
}

export function collectedErrors(): string[] {
  return (window as unknown as { newsglossErrors: string[] }).newsglossErrors;
}
