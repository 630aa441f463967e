/** What is said on a page. Given by whoever starts a session: this room holds no sentences of its own. */
export interface PageWords {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Beside a badge that speaks for several sentences. */
  times(n: number): string;
  /** What a screen reader says of a badge. @param claim its sentence. */
  badge(words: string, times: number, claim: string): string;
  /** Spoken when the marks were hidden, and when they are shown again with so many badges. */
  hidden: string;
  shown(badges: number): string;
  /** Said on a badge whose card cannot be opened any more. */
  gone: string;
  /** Spoken when there is no badge to go to, or nothing to hide. */
  none: string;
}
