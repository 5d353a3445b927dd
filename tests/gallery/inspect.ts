/** Looks at the cards of the gallery as they are drawn. Each function runs in the page, so it stands alone. */

/** Where text or a box sticks out of its card sideways, or is cut off. */
export function overflowing(): string[] {
  const found: string[] = [];
  for (const figure of document.querySelectorAll('figure')) {
    const title = figure.querySelector('figcaption')?.textContent ?? '';
    const root = figure.lastElementChild?.shadowRoot;
    const card = root?.querySelector('.card');
    if (!root || !card) {
      found.push(`${title}: no card`);
      continue;
    }
    const box = card.getBoundingClientRect();
    if (box.width > innerWidth) found.push(`${title}: wider than the window`);
    const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const parent = text.parentElement;
      if (text.data.trim() === '' || !parent || parent.closest('textarea') || !parent.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const rect of range.getClientRects()) {
        if (rect.width > 0 && (rect.left < box.left || rect.right > box.right)) found.push(`${title}: "${text.data}"`);
      }
    }
    for (const button of card.querySelectorAll('button')) {
      const { left, right } = button.getBoundingClientRect();
      if (left < box.left || right > box.right) found.push(`${title}: the button "${button.title || button.textContent}"`);
    }
    for (const element of card.querySelectorAll('*')) {
      if (
        element.localName !== 'textarea' &&
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).overflowX !== 'visible'
      )
        found.push(`${title}: ${element.localName}.${element.className} is cut off`);
    }
  }
  return found;
}

/** Where a line begins with what belongs to the word before it: a comma, a bracket that closes. */
export function partedFromWord(): string[] {
  const found: string[] = [];
  for (const figure of document.querySelectorAll('figure')) {
    const card = figure.lastElementChild?.shadowRoot?.querySelector('.card');
    for (const name of card?.querySelectorAll('.name') ?? []) {
      const walker = document.createTreeWalker(card ?? name, NodeFilter.SHOW_TEXT);
      walker.currentNode = name;
      let next = walker.nextNode() as Text | null;
      while (next && name.contains(next)) next = walker.nextNode() as Text | null;
      if (!next || !/^[,.;،、)]/.test(next.data)) continue;
      const range = document.createRange();
      range.setStart(next, 0);
      range.setEnd(next, 1);
      const [mark, word] = [range.getBoundingClientRect(), [...name.getClientRects()].at(-1)];
      if (word && mark.top >= word.bottom)
        found.push(`${figure.querySelector('figcaption')?.textContent}: "${name.textContent}${next.data}"`);
    }
  }
  return found;
}

/** Texts whose contrast to what lies under them (WCAG 2) is less than `least`. */
export function lowContrast(least: number): string[] {
  type Rgba = [number, number, number, number];
  const read = (color: string): Rgba => {
    const [r = 0, g = 0, b = 0, a = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
    return color.startsWith('color(srgb') ? [r * 255, g * 255, b * 255, a] : [r, g, b, a];
  };
  const over = ([r, g, b, a]: Rgba, [r2, g2, b2]: Rgba): Rgba => [r * a + r2 * (1 - a), g * a + g2 * (1 - a), b * a + b2 * (1 - a), 1];
  const luminance = ([r, g, b]: Rgba) => {
    const [x = 0, y = 0, z = 0] = [r, g, b].map((part) => (part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const groundOf = (element: Element): Rgba => {
    const color = read(getComputedStyle(element).backgroundColor);
    if (color[3] === 1) return color;
    const parent = element.parentElement;
    return parent ? over(color, groundOf(parent)) : over(color, [255, 255, 255, 1]);
  };
  const found: string[] = [];
  for (const figure of document.querySelectorAll('figure')) {
    const card = figure.lastElementChild?.shadowRoot?.querySelector('.card');
    if (!card) continue;
    const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const parent = text.parentElement;
      if (text.data.trim() === '' || !parent?.checkVisibility()) continue;
      const ground = groundOf(parent);
      const [ink, under] = [luminance(over(read(getComputedStyle(parent).color), ground)), luminance(ground)];
      const contrast = (Math.max(ink, under) + 0.05) / (Math.min(ink, under) + 0.05);
      if (contrast < least) found.push(`${figure.querySelector('figcaption')?.textContent}: "${text.data}" ${contrast.toFixed(2)}`);
    }
  }
  return found;
}
