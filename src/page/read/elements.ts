/** What each element is to a reader: text to read, a frame around it, or nothing of ours. */
import { attribute, localName } from './dom';

const SKIP = new Set(
  'script style noscript template svg math code pre kbd samp textarea input select option iframe object embed canvas audio video picture map dialog label datalist progress meter'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins mark q ruby rb rt rp s small span strike strong sub sup time tt u var wbr img'.split(
    ' ',
  ),
);
// Not `form`: some sites wrap their whole page in one. Its controls are passed over anyway.
const FRAME = new Set(['nav', 'footer', 'aside', 'button']);
const FRAME_ROLES = /^(?:navigation|contentinfo|search|complementary|menu|menubar|banner|toolbar|tablist)$/;
const COMMENTS = /(?:^|[\s_-])(?:comments?|comment-list|respond|disqus|replies)(?:$|[\s_-])/i;
const SKIP_ROLES = /^(?:textbox|searchbox|combobox|presentation-only)$/;

/** Never read: code, controls, hidden parts, and what a person writes in. */
export function isSkipped(element: Element): boolean {
  if (SKIP.has(localName(element))) return true;
  if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') return true;
  const editable = attribute(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return true;
  return SKIP_ROLES.test(attribute(element, 'role') ?? '') || attribute(element, 'data-no-claims') !== null;
}

/** Menus, footers, side columns, buttons and comments. */
export function isFrame(element: Element): boolean {
  if (FRAME.has(localName(element))) return true;
  if (FRAME_ROLES.test(attribute(element, 'role') ?? '')) return true;
  return COMMENTS.test(attribute(element, 'id') ?? '') || COMMENTS.test(attribute(element, 'class') ?? '');
}

export const isInline = (element: Element): boolean => INLINE.has(localName(element));

/** 1 to 6, or 0 for what is no heading. */
export function headingLevel(element: Element): number {
  const name = localName(element);
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  return attribute(element, 'role') === 'heading' ? Number(attribute(element, 'aria-level') ?? 2) || 2 : 0;
}
