/** Figures in a sentence: "400 times", "90%", "tripled", "four hundred times", "12-fold". */

export interface Figure {
  value: number;
  unit: 'times' | 'percent';
  start: number;
  end: number;
}

const SPELLED: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twenty: 20,
  fifty: 50,
  hundred: 100,
  'a hundred': 100,
  'one hundred': 100,
  'two hundred': 200,
  'three hundred': 300,
  'four hundred': 400,
  'five hundred': 500,
  twice: 2,
  thrice: 3,
  doubled: 2,
  doubles: 2,
  double: 2,
  tripled: 3,
  triples: 3,
  triple: 3,
  quadrupled: 4,
  quadruples: 4,
  quadruple: 4,
};

const DIGITS =
  /(?<![\d.,])(\d{1,3}(?:,\d{3}){1,3}|\d{1,9}(?:\.\d{1,6})?)(?:\s?(?:-|–|to)\s?(\d{1,9}(?:\.\d{1,6})?))?\s?(%|percent\b|per cent\b|times\b|x\b|×|-?fold\b)/giu;
const WORDS =
  /\b((?:(?:a|one|two|three|four|five) )?hundred|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty)(?: |-)?(times|fold|percent|per cent)\b|\b(twice|thrice|doubled?s?|tripled?s?|quadrupled?s?)\b/giu;

const isPercent = (unit: string) => unit === '%' || unit.startsWith('per');

function fromDigits(m: RegExpMatchArray): Figure {
  // Of a range the upper end is what the sentence boasts of.
  const value = Number((m[2] ?? m[1]!).replaceAll(',', ''));
  return {
    value,
    unit: isPercent(m[3]!.toLowerCase()) ? 'percent' : 'times',
    start: m.index!,
    end: m.index! + m[0].length,
  };
}

function fromWords(m: RegExpMatchArray): Figure | null {
  const value = SPELLED[(m[1] ?? m[3])!.toLowerCase()];
  if (value === undefined) return null;
  const unit = isPercent((m[2] ?? 'times').toLowerCase()) ? 'percent' : 'times';
  return { value, unit, start: m.index!, end: m.index! + m[0].length };
}

/** Figures of a sentence in reading order. Offsets are UTF-16 units in the text given. */
export function figures(text: string): Figure[] {
  const found = [...Array.from(text.matchAll(DIGITS), fromDigits), ...Array.from(text.matchAll(WORDS), fromWords)];
  return found.filter((f) => f !== null).sort((a, b) => a.start - b.start);
}
