/** Contrast of two colours as WCAG 2 defines it. */

function luminance(colour: string): number {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1).map(Number);
  if (!parts) throw new Error(`"${colour}" is not a colour without transparency.`);
  const [r = 0, g = 0, b = 0] = parts.map((part) => {
    const c = part / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** @param a @param b as `getComputedStyle` gives them: "rgb(1, 2, 3)". @returns 1 to 21. @throws for one seen through. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
