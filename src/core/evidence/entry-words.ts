/** Words of an entry that say what it is about, apart from what it acts on. */

/** What statements speak of besides their subject. */
const OTHER = new Set(
  'sleep asleep insomnia better deep deeper more less with that your from than into helps help improves improve makes make lowers raises reduces relieves before night morning people adults fewer body brain'.split(
    ' ',
  ),
);

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}-]{4,}/gu) ?? [];

/** @returns words of four letters and more, lower case, as written. */
export const subjectWords = (statement: string): Set<string> =>
  new Set(words(statement).filter((word) => !OTHER.has(word)));

/** Is one of the entry's words among the last or the first few of a stretch of the sentence? */
export const namesSubject = (stretch: string, subject: ReadonlySet<string>): boolean =>
  words(stretch).some((word) => subject.has(word));
