import { render } from 'preact';
import { browserMessages } from '../../src/card/browser-messages.ts';
import { direction } from '../../src/card/messages.ts';
import { Popup } from './popup.tsx';

document.documentElement.lang = browserMessages('language');
document.documentElement.dir = direction(browserMessages);
render(<Popup t={browserMessages} />, document.body);
