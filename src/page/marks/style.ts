/** The style of the marks: put into the page once, before the first mark, and taken out again. */

/** @param set puts the style in (true) or takes it out (false). */
export function markStyle(set: (on: boolean) => Promise<void>) {
  let asked: Promise<void> | null = null;
  return {
    /** @throws when the browser refuses. */
    on(): Promise<void> {
      asked ??= set(true).catch((error: unknown) => {
        asked = null;
        throw error;
      });
      return asked;
    },
    /** Not before it is in: a style that arrives after its own removal would stay. */
    off(): void {
      const before = asked;
      asked = null;
      before?.then(() => set(false)).catch(() => undefined);
    },
  };
}
