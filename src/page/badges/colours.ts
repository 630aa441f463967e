/** Is the text of a block dark on light or light on dark? Asked of the page, not of the person's settings. */

const parse = (colour: string): number[] | null => {
  const m = /rgba?\(([^)]+)\)/.exec(colour);
  return m ? m[1]!.split(/[\s,/]+/).map(Number) : null;
};

const luminance = ([r = 0, g = 0, b = 0]: number[]): number => {
  const part = (v: number) => {
    const c = v / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
};

/** The first background behind an element that is not see-through; null when the page has none. */
function background(element: Element): number[] | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const colour = parse(getComputedStyle(at).backgroundColor);
    if (colour && (colour[3] ?? 1) > 0.5) return colour;
  }
  return null;
}

/** True when the block stands on a dark ground. Without a ground of its own, the colour of its text decides. */
export function isDark(element: Element): boolean {
  const ground = background(element);
  if (ground) return luminance(ground) < 0.2;
  const text = parse(getComputedStyle(element).color);
  return text ? luminance(text) > 0.5 : false;
}
