import { defineContentScript } from 'wxt/utils/define-content-script';
import '../src/page/mentions.css';
import { isOfThePage } from '../src/page/frames.ts';
import { shown } from '../src/page/return.ts';
import { startPage } from '../src/page/start.ts';
import '../src/page/unannounced.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  allFrames: true,
  main: () => void (isOfThePage() && shown().then(startPage)),
});
