/** Zero-width characters, soft hyphens and bidi controls: they can hide or reorder what a quote says. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu;

/** Text of a page as it may be shown or spoken: nothing invisible is left in it. */
export const plainText = (text: string): string => text.replace(INVISIBLE, '');
