/** Whether the page is light or dark where the card is to appear: the reader's system often says otherwise. */

export type Ground = 'light' | 'dark';

interface Shade {
  /** 0 black to 1 white, as perceived (roughly CIE L*). */
  lightness: number;
  /** 0 transparent to 1 opaque. */
  alpha: number;
}

/** Below this a ground is dark: white text reads better on it than black (WCAG contrast is equal at L* 0.5). */
const MIDDLE = 0.5;
/** Thinner paint than this is a tint of what lies below, not a ground. */
const OPAQUE_ENOUGH = 0.5;

function number(text: string | undefined, whole: number): number {
  if (text === undefined) return NaN;
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text) / whole;
}

/** CIE L* of sRGB components 0 to 1, scaled to 0 to 1. */
function fromRgb(components: number[]): number {
  const [r = 0, g = 0, b = 0] = components.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return (y <= 0.008856 ? y * 903.3 : 116 * Math.cbrt(y) - 16) / 100;
}

/** How light a computed colour is ("rgb(0, 0, 0)", "oklch(0.7 0.1 20 / 0.5)"), or undefined for a form not known here. */
export function shadeOf(color: string): Shade | undefined {
  const parts = /^(\w+)\((.*)\)$/.exec(color.trim());
  const words = parts?.[2]?.split(/[\s,/]+/).filter(Boolean) ?? [];
  const form = parts?.[1] === 'color' ? words.shift() : parts?.[1];
  const alpha = words[3] === undefined ? 1 : number(words[3], 1);
  let lightness: number;
  if (form === 'rgb' || form === 'rgba') lightness = fromRgb(words.slice(0, 3).map((word) => number(word, 255)));
  else if (form === 'srgb' || form === 'display-p3') lightness = fromRgb(words.slice(0, 3).map((word) => number(word, 1)));
  else if (form === 'oklch' || form === 'oklab') lightness = number(words[0], 1);
  else if (form === 'lch' || form === 'lab') lightness = number(words[0], 100);
  else return undefined;
  return Number.isNaN(lightness) || Number.isNaN(alpha) ? undefined : { lightness, alpha };
}

/**
 * The ground under a point of the viewport (CSS pixels): the first painted background there. Over a picture, or where
 * nothing is painted, the colour of the text tells: light text stands on a dark ground.
 */
export function groundAt(x: number, y: number): Ground {
  const stack = document.elementsFromPoint(x, y);
  for (const element of stack) {
    const style = getComputedStyle(element);
    if (style.backgroundImage !== 'none') break;
    const shade = shadeOf(style.backgroundColor);
    if (shade && shade.alpha >= OPAQUE_ENOUGH) return shade.lightness < MIDDLE ? 'dark' : 'light';
  }
  const text = shadeOf(getComputedStyle(stack[0] ?? document.documentElement).color);
  return text && text.lightness > MIDDLE ? 'dark' : 'light';
}
