import { onTrusted } from './trusted.ts';

/** Firefox has it from 147 on; a script of the page may not have it changed for us. */
declare const navigation: EventTarget | undefined;

/**
 * Calls back after the address has changed without a new page being loaded, until the signal aborts. Browsers without the
 * Navigation API tell only of going back and forth; there a change of the address shows at the next change of the page.
 */
export function addressChanges(callback: () => void, signal: AbortSignal): void {
  let address = location.href;
  const look = () => {
    if (location.href === address) return;
    address = location.href;
    callback();
  };
  onTrusted(window, 'popstate', look, { signal });
  onTrusted(window, 'hashchange', look, { signal });
  if (typeof navigation !== 'undefined') navigation.addEventListener('currententrychange', look, { signal });
}
