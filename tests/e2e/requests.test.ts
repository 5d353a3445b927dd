import { expect, test } from 'vitest';
import { unexplained } from './requests.ts';

const isServed = ({ hostname, pathname }: URL) => hostname === 'news.test' && pathname === '/demo.html';

test('tells what a page and its browser ask from what nobody should', () => {
  const explained = ['GET http://news.test/demo.html', 'GET http://news.test/favicon.ico', 'CONNECT safebrowsing.googleapis.com:443'];
  const others = [
    'POST http://news.test/demo.html',
    'GET http://news.test/other',
    'CONNECT collect.test:443',
    'GET http://google.com.collect.test/x',
  ];
  expect(unexplained([...explained, ...others], isServed)).toEqual(others);
});
