/** Doses in a text, in one unit for each thing that can be weighed or counted. */

export type Dimension = 'mass' | 'iu' | 'live';

/** From `low` to `high`: milligrams, international units, or billions of live bacteria. */
export interface Amount {
  dimension: Dimension;
  low: number;
  high: number;
  start: number;
  end: number;
}

const UNITS: readonly (readonly [pattern: RegExp, dimension: Dimension, factor: number])[] = [
  [/^(?:mg|milligram)/iu, 'mass', 1],
  [/^(?:mcg|µg|microgram)/iu, 'mass', 0.001],
  [/^g/iu, 'mass', 1000],
  [/^(?:iu|international)/iu, 'iu', 1],
  [/^billion/iu, 'live', 1],
  [/^million/iu, 'live', 0.001],
];

const SPELLED: Record<string, number> = { half: 0.5, one: 1, two: 2, three: 3, four: 4, five: 5, ten: 10 };

const NUMBER = String.raw`\d{1,3}(?:,\d{3}){1,2}|\d{1,6}(?:\.\d{1,3})?`;
const LIVE = String.raw`[bm]illion(?= (?:cfus?|live|bacteria|organisms|colony|probiotics?|cultures)\b)`;
const AMOUNT = new RegExp(
  String.raw`(?<![\d.,])\b(?:(${NUMBER})(?: ?(?:-|–|to(?: more than)?|and) ?(${NUMBER}))?[ -]?|(half|one|two|three|four|five|ten) (?:an? )?)(mg|milligrams?|mcg|µg|micrograms?|g|grams?|iu|international units|${LIVE})(?![\p{L}\d/])`,
  'giu',
);

const UP_TO = /\b(?:up to|less than|under|below|no more than) ?$/iu;
const AT_LEAST = /\b(?:more than|at least|over|from) ?$/iu;
const OR_MORE = /^ ?(?:of [\p{L} ]{1,24})?(?: a day)? ?(?:or more|and more|or higher|plus)\b|^\+/iu;

const value = (text: string): number => SPELLED[text.toLowerCase()] ?? Number(text.replaceAll(',', ''));

function amount(text: string, m: RegExpMatchArray): Amount {
  const [, dimension, factor] = UNITS.find(([pattern]) => pattern.test(m[4]!))!;
  const first = value(m[1] ?? m[3]!) * factor;
  const last = m[2] === undefined ? first : value(m[2]) * factor;
  const end = m.index! + m[0].length;
  const before = text.slice(0, m.index!);
  const open = AT_LEAST.test(before) || m[0].includes('more than') || OR_MORE.test(text.slice(end));
  const low = UP_TO.test(before) ? 0 : Math.min(first, last);
  return { dimension, low, high: open ? Infinity : Math.max(first, last), start: m.index!, end };
}

/** Doses in reading order. "Half a milligram" is 0.5, "up to 3 g" begins at 0, "10 mg or more" has no end. */
export const amounts = (text: string): Amount[] => Array.from(text.matchAll(AMOUNT), (m) => amount(text, m));

const NAMES: Record<Dimension, string> = { mass: 'mg', iu: 'IU', live: 'billion bacteria' };

function single(amount: number, dimension: Dimension): string {
  if (dimension === 'mass' && amount >= 1000) return `${amount / 1000} g`;
  return `${amount} ${NAMES[dimension]}`;
}

/** "320 to 729 mg", "729 mg to 2 g", "10 mg or more", "up to 100 mg". */
export function rangeWords({ dimension, low, high }: Pick<Amount, 'dimension' | 'low' | 'high'>): string {
  if (high === Infinity) return `${single(low, dimension)} or more`;
  if (low === 0) return `up to ${single(high, dimension)}`;
  if (low === high) return single(low, dimension);
  const [from, to] = [single(low, dimension), single(high, dimension)];
  const unit = to.slice(to.indexOf(' '));
  return from.endsWith(unit) ? `${from.slice(0, -unit.length)} to ${to}` : `${from} to ${to}`;
}
