/** Brings an element to the middle of the window; at once for those who asked for less motion, whatever the page does. */
export function scrollTo(element: Element): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'auto' });
}
