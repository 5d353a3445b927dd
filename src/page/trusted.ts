type Events = DocumentEventMap & WindowEventMap;

/** Hears only what the browser itself tells of: an event that the page's scripts dispatch is no reader's doing. */
export function onTrusted<K extends keyof Events>(
  target: EventTarget,
  type: K,
  act: (event: Events[K]) => void,
  options: AddEventListenerOptions,
): void {
  target.addEventListener(type, (event) => event.isTrusted && act(event as Events[K]), options);
}
