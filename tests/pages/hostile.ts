/**
 * Pages that do what pages must not be harmed by, or what must not harm the extension: each is an article, and served at
 * `/hostile/NAME`.
 */
import type { Made } from '../../scripts/browser/web.ts';

export const HEADLINE = 'Chinese defence minister in Tehran for talks on military ties';
/** Names in it are painted: Ebrahim Raisi, Iran, Wei Fenghe, China, NATO. */
export const PARAGRAPH =
  'The president of Iran, Ebrahim Raisi, received the defence minister of China, Wei Fenghe, in Tehran on Wednesday, and both men spoke of NATO at some length before the guests left for the airport.';

interface Parts {
  head?: string;
  /** Instead of three paragraphs. */
  body?: string;
  /** Runs at the end of the body. */
  script?: string;
}

/** An article around some parts. */
export function article({ head = '', body = `<p>${PARAGRAPH}</p>`.repeat(3), script = '' }: Parts): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${HEADLINE}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2022-04-29T08:00:00+04:30">
${head}</head><body><h1>${HEADLINE}</h1><main id="main"><article id="article">${body}</article></main>${script && `<script>${script}</script>`}</body></html>`;
}

/** Each of these must throw wherever the extension would use the page's own. */
const REPLACED = `
  const broken = () => { throw new Error('a page’s own function was called') };
  const swap = (object, names) => { for (const name of names) Object.defineProperty(object, name, { get: broken, set: broken, configurable: false }) };
  swap(Array.prototype, ['map', 'filter', 'forEach', 'find', 'flatMap', 'some', 'every', 'reduce', 'includes', 'join', 'at', 'toSorted']);
  swap(String.prototype, ['replace', 'match', 'matchAll', 'trim', 'slice', 'split', 'startsWith', 'toLowerCase']);
  swap(Map.prototype, ['get', 'set', 'has']);
  swap(Promise.prototype, ['then', 'catch', 'finally']);
  swap(Node.prototype, ['textContent', 'childNodes', 'appendChild', 'contains', 'parentElement', 'compareDocumentPosition', 'isConnected']);
  swap(Element.prototype, ['matches', 'closest', 'querySelector', 'getAttribute', 'attachShadow', 'append', 'remove', 'localName', 'getClientRects']);
  swap(Document.prototype, ['querySelectorAll', 'createRange', 'createElement', 'caretPositionFromPoint', 'createTreeWalker', 'body']);
  swap(EventTarget.prototype, ['addEventListener', 'dispatchEvent']);
  swap(HTMLElement.prototype, ['showPopover', 'hidePopover', 'popover']);
  for (const name of ['MutationObserver', 'Highlight', 'StaticRange', 'Range', 'requestAnimationFrame', 'setTimeout', 'getComputedStyle', 'ResizeObserver', 'JSON', 'URL'])
    Object.defineProperty(window, name, { value: broken, configurable: false, writable: false });
  CSS.supports = broken;
  for (const it of [Object, Function, RegExp, Node, Element, HTMLElement, Document, Event]) { Object.freeze(it); Object.freeze(it.prototype) }
`;

/** Names by which the document gives its images instead of what scripts expect there. */
const CLOBBERED =
  'body documentElement querySelector querySelectorAll createElement createRange createTreeWalker location title caretPositionFromPoint addEventListener elementsFromPoint defaultView'.split(
    ' ',
  );
/** As real forms have them. */
const FIELDS = [
  'id',
  'children',
  'title',
  'name',
  'lang',
  'hidden',
  'style',
  'action',
  'length',
  'elements',
  'attributes',
  'remove',
  'click',
];

const deep = (depth: number) => `
  let at = document.getElementById('article');
  for (let i = 0; i < ${depth}; i++) at = at.appendChild(document.createElement('div'));
  at.append('Ebrahim Raisi spoke at the very bottom of this page, where nobody reads, for longer than anybody could have expected him to speak.');`;

/** What the page does to the extension's element whenever it comes. */
const toHost = (act: string) => `
  new MutationObserver(() => {
    const host = [...document.documentElement.children].find((child) => child.localName.startsWith('newsgloss'));
    if (host) { window.attacks = (window.attacks ?? 0) + 1; ${act} }
  }).observe(document.documentElement, { childList: true });`;

const sentences = (count: number) => `Array.from({ length: ${count} }, (_, i) => ${JSON.stringify(`<p>${PARAGRAPH}`)} + ' ' + i + '</p>')`;

const PAGES: Record<string, Made> = {
  plain: { html: article({}) },
  strict: {
    html: article({ head: '<style>article { color: red }</style>' }),
    headers: {
      'content-security-policy':
        "default-src 'none'; sandbox allow-scripts; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'permissions-policy': 'fullscreen=(), clipboard-read=()',
    },
  },
  scriptless: { html: article({}), headers: { 'content-security-policy': "default-src 'none'; sandbox" } },
  trusted: {
    html: article({
      head: `<meta http-equiv="content-security-policy" content="script-src 'unsafe-inline'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`,
      script: "window.violations = []; addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));",
    }),
  },
  replaced: { html: article({ head: `<script>${REPLACED}</script>` }) },
  clobbered: { html: article({ body: `<p>${PARAGRAPH}</p>`.repeat(3) + CLOBBERED.map((name) => `<img name="${name}">`).join('') }) },
  form: {
    html: article({
      body: `<form>${FIELDS.map((name) => `<input name="${name}">`).join('')}<p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></form>`,
    }),
  },
  trap: { html: article({ body: `<form><input name="parentElement"><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></form>` }) },
  // Deeper than any parser nests; at 4,000 Chromium comes to a standstill by itself.
  deep: { html: article({ script: deep(2000) }) },
  deepest: { html: article({ script: deep(10_000) }) },
  wide: { html: article({ script: `document.getElementById('article').innerHTML = ${sentences(27_000)}.join('');` }) },
  mentions: {
    html: article({ script: `document.getElementById('article').innerHTML = ${sentences(2000)}.join('');` }),
  },
  nodes: {
    html: article({
      script: `
      const paragraphs = ${sentences(700)};
      document.getElementById('article').innerHTML = paragraphs.map((text) => text.replaceAll(/(\\w+) /g, '<b>$1</b> ')).join('');`,
    }),
  },
  written: {
    html: article({
      script: `window.rewrite = () => { document.open(); document.write(${JSON.stringify(article({ body: `<p>${PARAGRAPH}</p>`.repeat(4) }))}); document.close(); };`,
    }),
  },
  defined: {
    html: article({
      script:
        // As soon as it is there, and before it is the second time.
        "new MutationObserver(() => { for (const child of document.documentElement.children) if (child.localName.includes('-') && !customElements.get(child.localName)) customElements.define(child.localName, class extends HTMLElement { constructor() { super(); window.caught = true; this.attachShadow({ mode: 'open' }) } }); }).observe(document.documentElement, { childList: true });",
    }),
  },
  removes: { html: article({ script: toHost('host.remove();') }) },
  hides: { html: article({ script: toHost("host.removeAttribute('popover'); host.setAttribute('hidden', '');") }) },
  moves: { html: article({ script: toHost('if (host.parentNode !== document.body && attacks < 9) document.body.prepend(host);') }) },
  covers: {
    html: article({
      head: '<style>* { display: block !important; opacity: 0.9 !important; transform: translate(1px) !important; pointer-events: none } html > :not(body, head) { position: static !important; visibility: hidden; display: none }</style>',
      body:
        `<p>${PARAGRAPH}</p>`.repeat(3) +
        '<div style="position: fixed; inset: 0; z-index: 2147483647; background: rgb(0 0 0 / 0.1); pointer-events: none"></div>',
    }),
  },
  highlighter: {
    html: article({
      head: '<style>::highlight(search) { background: yellow }</style>',
      script: `
      window.search = () => {
        CSS.highlights.clear();
        const text = document.querySelector('article p').firstChild;
        CSS.highlights.set('search', new Highlight(new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 9 })));
      };
      search();`,
    }),
  },
};

/** The page at a path; undefined where there is none. */
export function hostilePage(pathname: string): Made | undefined {
  const name = /^\/hostile\/(\w+)$/.exec(pathname)?.[1] ?? '';
  return Object.hasOwn(PAGES, name) ? PAGES[name] : undefined;
}
