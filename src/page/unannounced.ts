/**
 * WXT 0.21 announces each content script to the page, by a window message and an event that carry the extension's id: every
 * site could tell who uses it. The announcement only serves to end an older script in the same tab, and `startPage` ends itself.
 * To be imported before the content script's definition runs, for its effect.
 */
import { ContentScriptContext } from 'wxt/utils/content-script-context';

Object.assign(ContentScriptContext.prototype, { stopOldScripts: () => undefined });
