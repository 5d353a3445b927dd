/** Pages as nobody writes them: random trees, texts, attributes, and changes. The same seed makes the same pages. */
import fc from 'fast-check';

export type FuzzNode = string | FuzzElement;
export interface FuzzElement {
  tag: string;
  attributes: Record<string, string>;
  children: FuzzNode[];
  /** What its open shadow root holds. */
  shadow?: FuzzNode[] | undefined;
}

/** A change of the page. `at` and `to` choose a node: the one with this number modulo the number of nodes. */
export interface FuzzStep {
  kind: 'text' | 'remove' | 'insert' | 'move' | 'attribute' | 'split' | 'normalize' | 'wrap' | 'html' | 'address';
  at: number;
  to: number;
  value: FuzzNode;
  attribute: [string, string];
  /** Milliseconds before it happens. */
  wait: number;
}

export interface FuzzPage {
  head: FuzzElement[];
  body: FuzzNode[];
  steps: FuzzStep[];
}

const TAGS = (
  'p p p p div div span span b i em a a article section main aside nav header footer h1 h2 h3 ul ol li table tr td form input textarea select ' +
  'option button br br wbr hr template svg math details summary iframe font ruby rt slot pre code blockquote figure figcaption time style noscript ' +
  'x-custom dialog label video picture object bdo q sup u address dl dd marquee'
).split(' ');

const ATTRIBUTES: Record<string, string[]> = {
  class: ['byline', 'related', 'article-body', 'has-sidebar', 'comments', 'x', 'most-read', '\u0000', 'a b  c'],
  id: ['main', 'comments', '', 'body', 'x'],
  name: ['id', 'children', 'style'],
  hidden: ['', 'until-found'],
  lang: ['en', 'en-GB', 'fa', 'de', '', 'x-klingon', '!'],
  dir: ['rtl', 'auto'],
  contenteditable: ['', 'true', 'false', 'plaintext-only'],
  translate: ['no', 'yes'],
  'aria-hidden': ['true', 'false'],
  role: ['navigation', 'textbox', 'article', 'heading', 'presentation'],
  itemprop: ['articleBody', 'author', 'datePublished', 'headline'],
  itemtype: ['https://schema.org/NewsArticle'],
  href: ['/', '#x', 'https://[', 'javascript:0', '/2022/04/29/a-b-c-d-e'],
  datetime: ['2022-04-29', '2022-13-45', 'yesterday', ''],
  open: [''],
  slot: ['', 'x'],
  popover: ['', 'manual'],
  inert: [''],
  style: [
    'display: none',
    'display: contents',
    'display: inline',
    'display: flex',
    'display: table-cell',
    'float: left',
    'visibility: hidden',
    'position: absolute; left: -9999px',
    'white-space: pre',
    'content-visibility: hidden',
    'writing-mode: vertical-rl',
    'columns: 3',
    'transform: rotate(30deg) scale(0)',
    'position: fixed; inset: 0',
    'font-size: 0',
    'direction: rtl',
    'opacity: 0',
    'zoom: 3',
    'overflow: auto; height: 2em',
    'all: unset',
    'text-transform: uppercase',
    'clip-path: inset(50%); position: absolute',
  ],
};

const PROSE = [
  'The president of Iran, Ebrahim Raisi, received the defence minister of China, Wei Fenghe, in Tehran on Wednesday, and spoke at some length. ',
  'Envoys of both countries met for the third time this year, and agreed to meet again before the summer, as their speakers said on Tuesday. ',
  'NATO and the 2015 nuclear deal were spoken of too. ',
];
const ODDITIES = [
  'Ebrahim Raisi',
  'Raisi',
  'Iran',
  'Wei\u00a0Fenghe',
  'E\u00adbrahim',
  ' ',
  '\n\t ',
  '',
  '\u200b',
  '\u202e',
  '\ufffc',
  '\ud800',
  '\udc00',
  '\ufeff',

  '👩‍👩‍👧',
  'e\u0301',
  'ﷺ',
  '<b>&amp;',
  '"',
  '\u2028',
  '\0',
  '𝔈𝔟𝔯𝔞𝔥𝔦𝔪',
  '. '.repeat(40),
  'x'.repeat(300),
  'By Paris Holland',
  '漢字仮名',
  'ایران',
];

const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...PROSE) },
      { weight: 3, arbitrary: fc.constantFrom(...ODDITIES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(''));

const attribute = fc
  .constantFrom(...Object.keys(ATTRIBUTES))
  .chain((name) => fc.constantFrom(...(ATTRIBUTES[name] ?? [])).map((value): [string, string] => [name, value]));
const attributes = fc
  .oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: fc.array(attribute, { maxLength: 3 }) })
  .map((pairs) => Object.fromEntries(pairs));

const { node } = fc.letrec<{ node: FuzzNode; element: FuzzElement }>((tie) => ({
  node: fc.oneof({ depthSize: 'medium', withCrossShrink: true }, { weight: 3, arbitrary: text }, { weight: 4, arbitrary: tie('element') }),
  element: fc.record({
    tag: fc.constantFrom(...TAGS),
    attributes,
    children: fc.array(tie('node'), { maxLength: 5 }),
    shadow: fc.option(fc.array(tie('node'), { maxLength: 3 }), { freq: 20, nil: undefined }),
  }),
}));

const meta = (property: string, content: string): FuzzElement => ({ tag: 'meta', attributes: { property, content }, children: [] });
const json = fc.oneof(
  fc.constantFrom('{', 'null', '[[[[]]]]', '{"@type":["NewsArticle",3],"datePublished":7,"author":[[null,{"name":{}}]]}'),
  fc.json({ maxDepth: 4 }),
);
const head = fc
  .tuple(fc.boolean(), fc.option(json, { freq: 2 }))
  .map(([announced, ld]): FuzzElement[] => [
    { tag: 'title', attributes: {}, children: ['Chinese defence minister in Tehran'] },
    ...(announced ? [meta('og:type', 'article'), meta('article:published_time', '2022-04-29')] : []),
    ...(ld === null ? [] : [{ tag: 'script', attributes: { type: 'application/ld+json' }, children: [ld] }]),
  ]);

const step = fc.record({
  kind: fc.constantFrom<FuzzStep['kind'][]>(
    ...(['text', 'remove', 'insert', 'move', 'attribute', 'split', 'normalize', 'wrap', 'html', 'address'] as const),
  ),
  at: fc.nat(10_000),
  to: fc.nat(10_000),
  value: node,
  attribute,
  wait: fc.constantFrom(0, 0, 0, 1, 5, 20, 120, 300),
});

/** Any page. Most hold enough prose to be read as an article. */
export const anyPage: fc.Arbitrary<FuzzPage> = fc.record({
  head,
  body: fc.array(fc.oneof(node, fc.constant({ tag: 'p', attributes: {}, children: PROSE })), { minLength: 1, maxLength: 8 }),
  steps: fc.array(step, { maxLength: 6 }),
});
