/**
 * What a former script of ours left in the page. When Firefox updates an extension it cuts the old script off, without a
 * word, and puts the new one into pages that are open: the old badges still stand there, and nobody answers for them.
 */
import { forgetHighlights } from './marks/highlights';
import { HOST_NAME } from './name';

/** In Firefox, scripts of extensions may look into closed roots. Chromium has no such property, and no such badges. */
type Openable = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

const OURS = /^x-[0-9a-z]{1,7}$/;

function isFormer(element: Openable): boolean {
  if (!OURS.test(element.localName) || element.localName === HOST_NAME || element.hasChildNodes()) return false;
  const inside = element.openOrClosedShadowRoot;
  return Boolean(inside?.querySelector('button[aria-haspopup="dialog"], .gutcheck.floating'));
}

/** Takes it out. Call before anything is drawn. */
export function removeFormer(): void {
  const former = [...document.querySelectorAll('[translate="no"],[popover="manual"]')].filter(isFormer);
  for (const element of former) element.remove();
  if (former.length > 0) forgetHighlights();
}
