/** The one element that the extension adds to a page: closed to it, and untouched by its styles. */

/** Said inline and important, so that no rule of the page reaches the host. Inherited properties end here too. */
const HOST_STYLE: Record<string, string> = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  left: '0',
  top: '0',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
  display: 'block',
  'z-index': '2147483647',
};

/** Events that the page must not take for its own: a click in the card is no click beside the page's open dialog. */
const OWN_EVENTS = (
  'click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup wheel touchstart touchmove touchend touchcancel ' +
  // Pages add to what is copied, keep the focus in their own dialogs, and follow selections.
  'copy cut paste beforeinput input change focusin focusout selectstart dragstart'
).split(' ');
const OWN_KEY_EVENTS = ['keydown', 'keyup', 'keypress'] as const;

/**
 * Makes the host, not yet in the document, with `css` and a place to render into inside its closed root. Its name is another each
 * time: a page that knew it could define a custom element of that name, whose constructor would then run on it.
 */
export function createHost(css: string): { host: HTMLElement; place: HTMLElement } {
  const host = document.createElement(`newsgloss-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) ?? ''}`);
  for (const [property, value] of Object.entries(HOST_STYLE)) host.style.setProperty(property, value, 'important');
  for (const event of OWN_EVENTS) host.addEventListener(event, (happened) => happened.stopPropagation());
  for (const event of OWN_KEY_EVENTS) {
    host.addEventListener(event, (happened) => {
      if (happened.key !== 'Escape') happened.stopPropagation();
    });
  }
  const root = host.attachShadow({ mode: 'closed' });
  addStyles(root, css);
  const place = document.createElement('div');
  root.append(place);
  return { host, place };
}

/**
 * Lifts the host, which is in the document, into the top layer, above what entered it before. A page can keep it from there, for it hears
 * of it (`beforetoggle`) and may take the host out of the document or its attributes away: then it lies where its style puts it.
 */
export function raise(host: HTMLElement): void {
  try {
    lower(host);
    host.popover = 'manual';
    host.showPopover();
  } catch {
    // As the page wishes.
  }
}

/** Takes the host out of the top layer. */
export function lower(host: HTMLElement): void {
  if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
}

/** A constructed sheet is outside the page's content security policy; older Firefox refuses it to content scripts. */
function addStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
