/** Pages that change while they are read: each is an article, and served at `/living/NAME`. */
import type { Made } from '../../scripts/browser/web.ts';
import { article, PARAGRAPH } from './hostile.ts';
import { reactPage } from './react.ts';

const MACRON = 'The president of France, Emmanuel Macron, said on Thursday that he would follow the talks closely, as he had done before.';
const module = (
  text: string,
) => `<script type="importmap">{"imports":{"preact":"/node_modules/preact/dist/preact.mjs","preact/hooks":"/node_modules/preact/hooks/dist/hooks.mjs"}}</script>
<script>window.problems = []; addEventListener('error', (event) => problems.push(event.message)); addEventListener('unhandledrejection', (event) => problems.push(String(event.reason)))</script>
<script type="module">${text}</script>`;

/** The page's own text as its framework wants it after so many turns. */
const turn = (count: number) => ({
  paragraphs: [0, 1, 2, 3].map((i) => (i + count) % 4),
  first: count % 2 === 0 ? PARAGRAPH : MACRON,
});

const list = ({ paragraphs, first }: ReturnType<typeof turn>) =>
  paragraphs.map((i) => `<p>${i === 0 ? first : `<b>${i}</b>. ${PARAGRAPH}`}</p>`).join('');

const PAGES: Record<string, Made> = {
  /** Rendered by a server, taken over by a framework, which then changes text nodes in place, and orders and makes elements anew. */
  rerendered: {
    html: article({
      body: `<div id="root">${list(turn(0))}</div>`,
      head: module(`
        import { h, hydrate } from 'preact';
        import { useState } from 'preact/hooks';
        const [PARAGRAPH, MACRON] = ${JSON.stringify([PARAGRAPH, MACRON])};
        function Article() {
          const [count, setCount] = useState(0);
          window.turn = () => setCount(count + 1);
          window.count = count;
          return [0, 1, 2, 3].map((i) => (i + count) % 4).map((i) => h('p', { key: i }, i === 0 ? [count % 2 === 0 ? PARAGRAPH : MACRON] : [h('b', null, i), '. ', PARAGRAPH]));
        }
        hydrate(h(Article), document.getElementById('root'));`),
    }),
  },
  /** Goes to another article, and to a list, without a new page being loaded. */
  application: {
    html: article({
      script: `
      const show = () => {
        const here = location.hash.slice(1) || 'first';
        const texts = { first: ${JSON.stringify(PARAGRAPH)}, second: ${JSON.stringify(MACRON)} };
        document.title = here;
        document.getElementById('main').innerHTML = texts[here]
          ? '<article>' + ('<p>' + texts[here] + '</p>').repeat(4) + '</article>'
          : '<ul>' + '<li><a href="/">Raisi in Tehran</a></li>'.repeat(30) + '</ul>';
      };
      window.go = (where) => { history.pushState({}, '', '#' + where); show(); };
      addEventListener('popstate', show);`,
    }),
  },
  /** Grows whenever its end comes near. */
  endless: {
    html: article({
      body: `<p>${PARAGRAPH}</p>`.repeat(12),
      script: `
      const end = document.body.appendChild(document.createElement('div'));
      new IntersectionObserver((entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting) || document.querySelectorAll('p').length > 200) return;
        document.getElementById('article').insertAdjacentHTML('beforeend', ${JSON.stringify(`<p>${PARAGRAPH}</p>`.repeat(12))});
      }, { rootMargin: '200px' }).observe(end);`,
    }),
  },
  /** May be kept by the browser for who goes back to it. */
  kept: { html: article({}), headers: { 'cache-control': 'max-age=600' } },
  /** Another article, of another day, comes below the first. */
  appended: {
    html: article({
      script: `window.next = () => document.getElementById('main').insertAdjacentHTML('beforeend', ${JSON.stringify(
        `<article><h2>A minister comes to Paris for the day</h2><time datetime="2019-05-03T08:00:00+02:00">Friday</time>${`<p>${MACRON} ${'He thanked his hosts for the evening and went on to the airport with all of his delegation. '.repeat(2)}</p>`.repeat(3)}</article>`,
      )});`,
    }),
  },
  /** New entries come in above, an old one is corrected. */
  live: {
    html: article({
      body: `<section><p id="old">${PARAGRAPH}</p><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></section>`,
      script: `
      window.entry = () => document.querySelector('section').insertAdjacentHTML('afterbegin', '<div><h3>' + new Date().toISOString() + '</h3><p>' + ${JSON.stringify(MACRON)} + '</p></div>');
      window.correct = () => { document.getElementById('old').firstChild.data = ${JSON.stringify(PARAGRAPH.replace('Ebrahim Raisi', 'Hassan Rouhani'))}; };`,
    }),
  },
  writing: {
    html: article({
      body: `<p>${PARAGRAPH}</p>`.repeat(3) + `<div id="field" contenteditable="true"><p>${PARAGRAPH}</p><p id="typed"><br></p></div>`,
    }),
  },
  /** Ten thousand changes a second: text, elements, classes. */
  storm: {
    html: article({
      body: `<p>${PARAGRAPH}</p>`.repeat(30) + '<p id="ticker">0</p><div id="box"></div>',
      script: `
      let count = 0;
      window.changes = () => count;
      const text = document.getElementById('ticker').firstChild;
      const box = document.getElementById('box');
      const start = performance.now();
      setInterval(() => {
        // As many as are due: a busy machine must not make the storm a breeze.
        const due = Math.min(count + 1000, (performance.now() - start) * 10);
        while (count < due) {
          count += 1;
          if (count % 4 === 0) text.data = String(count);
          else if (count % 4 === 1) box.className = 'n' + (count % 100);
          else if (count % 4 === 2) box.append(document.createElement('i'));
          else box.firstChild?.remove();
        }
      }, 4);`,
    }),
  },
};

/** The page at a path; undefined where there is none. */
export function livingPage(pathname: string): Made | undefined {
  const name = /^\/living\/(\w+)$/.exec(pathname)?.[1] ?? '';
  if (name === 'react') return reactPage();
  return Object.hasOwn(PAGES, name) ? PAGES[name] : undefined;
}
