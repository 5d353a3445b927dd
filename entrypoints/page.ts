/** The content script: WXT would make more of one than this extension needs, and tell each page of it by a message. wxt.config.ts declares it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isOfThePage } from '../src/page/frames.ts';
import { shown } from '../src/page/return.ts';
import { startPage } from '../src/page/start.ts';

export default defineUnlistedScript(() => void (isOfThePage() && shown().then(startPage)));
