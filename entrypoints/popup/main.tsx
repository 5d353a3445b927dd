import { render } from 'preact';
import { browserMessages } from '../../src/card/browser-messages.ts';
import { Popup } from './popup.tsx';

document.documentElement.lang = browserMessages('language');
render(<Popup t={browserMessages} />, document.body);
