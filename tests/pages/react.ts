/**
 * An article made with React: rendered on a server, taken over in the page when `hydrate()` is called, and from then on rendered anew every
 * second, its paragraphs in another order each time. React's own build for developers, which complains where the page is not as it was left.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Made } from '../../scripts/browser/web.ts';
import { article, PARAGRAPH } from './hostile.ts';

const require = createRequire(import.meta.url);

/** React's modules as the page's own loader finds them. */
const MODULES = {
  react: 'react/cjs/react.development.js',
  'react-dom': 'react-dom/cjs/react-dom.development.js',
  'react-dom/client': 'react-dom/cjs/react-dom-client.development.js',
  scheduler: 'scheduler/cjs/scheduler.development.js',
};

/** What is used of React. */
interface React {
  createElement: (...args: unknown[]) => unknown;
  useEffect: (effect: () => () => void, inputs: unknown[]) => void;
  useState: (first: number) => [number, (change: (count: number) => number) => void];
}

/** Sent to the page as text, and run on the server too. */
function makeArticle({ createElement, useEffect, useState }: React, paragraph: string) {
  const [before = '', after = ''] = paragraph.split('Ebrahim Raisi');
  return function Article() {
    const [count, setCount] = useState(0);
    useEffect(() => {
      const timer = setInterval(() => setCount((now) => now + 1), 1000);
      return () => clearInterval(timer);
    }, []);
    Object.assign(globalThis, { count });
    const late = count >= 2 ? ['late'] : [];
    return [...['a', 'b', 'c', 'd'].slice(count % 4), ...['a', 'b', 'c', 'd'].slice(0, count % 4), ...late].map((key) =>
      key === 'late'
        ? createElement(
            'p',
            { key },
            'The president of France, ',
            'Emmanuel Macron',
            ', was told of it in render ',
            count,
            ' and said nothing.',
          )
        : createElement('p', { key, className: `n${count}` }, key, ': ', before, createElement('b', null, 'Ebrahim'), ' Raisi', after),
    );
  };
}

const sourceOf = (path: string) =>
  readFileSync(require.resolve(path.split('/')[0] ?? '').replace(/[^/]+$/, path.slice(path.indexOf('/') + 1)), 'utf8');

/** The page. React is only looked for where the page is asked for. */
export function reactPage(): Made {
  const server = require('react-dom/server') as { renderToString(element: unknown): string };
  const react = require('react') as React;
  const loaders = Object.entries(MODULES).map(
    ([name, path]) => `${JSON.stringify(name)}: (module, exports, require, process) => {${sourceOf(path)}\n}`,
  );
  return {
    html: article({
      body: `<div id="root">${server.renderToString(react.createElement(makeArticle(react, PARAGRAPH)))}</div>`,
      script: `
      window.problems = [];
      addEventListener('error', (event) => problems.push(event.message));
      console.error = (...words) => problems.push(words.map(String).join(' '));
      const loaders = { ${loaders.join(',\n').replaceAll('</script', '<\\/script')} };
      const made = {};
      const load = (name) => {
        if (!made[name]) {
          made[name] = { exports: {} };
          loaders[name](made[name], made[name].exports, load, { env: { NODE_ENV: 'development' } });
        }
        return made[name].exports;
      };
      const Article = (${String(makeArticle)})(load('react'), ${JSON.stringify(PARAGRAPH)});
      const onRecoverableError = (error) => problems.push(String(error));
      window.hydrate = () => load('react-dom/client').hydrateRoot(document.getElementById('root'), load('react').createElement(Article), { onRecoverableError });`,
    }),
  };
}
