/** The form in the sentence (a salt, a tea, a spray) against the form that was studied. */
import { namesSubject, subjectWords } from './entry-words';
import type { Mismatch, Studied } from './mismatch';

const SALT =
  /\b(?:bis)?(glycinate|oxide|citrate|threonate|chloride|malate|taurate|aspartate|carbonate|sul(?:ph|f)ate)\b/giu;

/** Ways of taking something; two of one row are not a difference. */
const DELIVERY: readonly RegExp[] = [
  /\b(?:pills?|capsules?|tablets?|gummy|gummies|softgels?|supplements?|extracts?|powders?|drops|tinctures?)\b/iu,
  /\bteas?\b/iu,
  /\bjuices?\b/iu,
  /\b(?:sprays?|lotions?|creams?|patch(?:es)?|baths?|balms?|gel)\b/iu,
  /\b(?:smell|inhaling|inhaled|inhalation|aromatherapy|diffusers?|scent)\b/iu,
];

const listed = (names: readonly string[]): string => [...new Set(names)].join(' and ');

/** "magnesium glycinate" where the studies used oxide and citrate. */
export function saltMismatch(sentence: string, { strain }: Studied): Mismatch | null {
  if (strain === null || /\bother\b/iu.test(strain)) return null;
  const said = [...sentence.matchAll(SALT)];
  const studied = [...strain.toLowerCase().matchAll(SALT)];
  const salts = studied.map((m) => m[1]);
  if (said.length === 0 || studied.length === 0 || said.some((m) => salts.includes(m[1]!.toLowerCase()))) return null;
  return { kind: 'form', said: said[0]![0].toLowerCase(), studied: listed(studied.map((m) => m[0])) };
}

/** Is the form a form of the entry's subject ("chamomile tea", "a spray of lavender"), not any tea that is named? */
function formOfSubject(sentence: string, m: RegExpExecArray, subject: ReadonlySet<string>): boolean {
  const before = sentence.slice(0, m.index).trimEnd().split(' ').slice(-2).join(' ');
  const after = /^ (?:of|from|with|made (?:of|from|with)) ((?:[\p{L}-]+ ?){1,2})/u.exec(
    sentence.slice(m.index + m[0].length),
  );
  return namesSubject(before, subject) || namesSubject(after?.[1] ?? '', subject);
}

/** "lavender tea" where the studies let people smell the oil. */
export function deliveryMismatch(sentence: string, { dose, strain, statement }: Studied): Mismatch | null {
  const line = [dose, strain].filter((part) => part !== null).join('; ');
  const studied = DELIVERY.map((row) => row.exec(line));
  const subject = subjectWords(statement);
  const said = DELIVERY.map((row) => row.exec(sentence)).map((m) =>
    m && formOfSubject(sentence, m, subject) ? m : null,
  );
  if (studied.every((m) => m === null) || said.some((m, row) => m && studied[row])) return null;
  const first = said.find((m) => m !== null);
  if (!first) return null;
  const words = studied.flatMap((m) => (m ? [m[0].toLowerCase()] : []));
  return { kind: 'form', said: first[0].toLowerCase(), studied: listed(words) };
}
