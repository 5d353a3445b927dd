interface KeyWays {
  /** The Tab key led out of the card. True where the focus has been moved. */
  onLeave: (step: 1 | -1) => boolean;
  onBack: () => void;
}

const FOCUSABLE = 'a[href], button, [role=button], summary, textarea';

/** What keys do within a card, beyond what the browser does by itself. `place` is what the card is rendered into. */
export function watchKeys(place: HTMLElement, { onLeave, onBack }: KeyWays): void {
  const leavesCard = (backwards: boolean) => {
    const focused = (place.getRootNode() as ShadowRoot).activeElement;
    const stops = [...place.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) => element.checkVisibility());
    return backwards ? focused === stops[0] || focused?.matches('.scroll') === true : focused === stops.at(-1);
  };
  place.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' && leavesCard(event.shiftKey) && onLeave(event.shiftKey ? -1 : 1)) event.preventDefault();
    // As in the browser, which would otherwise leave the page.
    if (event.key === 'ArrowLeft' && event.altKey) {
      event.preventDefault();
      onBack();
    }
  });
}
