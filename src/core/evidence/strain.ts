/** A bacterial strain in the sentence against the strain that was studied. */
import type { Mismatch, Studied } from './mismatch';

const SPECIES =
  'rhamnosus|reuteri|gasseri|plantarum|acidophilus|casei|paracasei|helveticus|brevis|bulgaricus|salivarius|fermentum|johnsonii|crispatus|longum|infantis|lactis|breve|bifidum|adolescentis|boulardii|subtilis|coagulans|clausii|butyricum|thermophilus';
/** Names that collections and makers give: GG, DSM 17938, CNCM I-2494, JB-1, 299v. */
const CODE = String.raw`GG|NCFM|Shirota|299v|1714|35624|CNCM I-\d{4}|[A-Z]{1,5}[- ]?\d{1,6}`;
const NAMED = new RegExp(String.raw`\b(?:(?:[A-Z]\.|[A-Z]\p{Ll}+) ?)?(${SPECIES})(?: (${CODE}))?(?![\p{L}\d])`, 'gu');
const BY_NAME: Record<string, string> = { LGG: 'Lactobacillus rhamnosus GG', 'BB-12': 'Bifidobacterium lactis BB-12' };
const SHORT = /\b(?:LGG|BB-12)\b/gu;

const POOLED = /\b(?:many|pooled)\b/iu;
const OPEN = /\b(?:many|pooled|other|species|several)\b/iu;

interface Strain {
  species: string;
  code: string | null;
  words: string;
}

const plainCode = (code: string): string => code.replace(/[- ]/gu, '').toUpperCase();

function strainsIn(text: string): Strain[] {
  const spelled = text.replace(SHORT, (name, at: number) =>
    text.slice(0, at).match(new RegExp(`(?:${SPECIES}) $`, 'u')) ? name : BY_NAME[name]!,
  );
  return Array.from(spelled.matchAll(NAMED), (m) => ({
    species: m[1]!,
    code: m[2] ? plainCode(m[2]) : null,
    words: m[0],
  }));
}

const sameStrain = (a: Strain, b: Strain): boolean =>
  a.species === b.species && (a.code === null || b.code === null || a.code === b.code);

/** @returns null when the sentence names no strain, or one that was studied, or when the line is not of single strains. */
export function strainMismatch(sentence: string, { strain }: Studied): Mismatch | null {
  const said = strain === null ? [] : strainsIn(sentence);
  const first = said[0];
  if (!first || strain === null) return null;
  const studied = strainsIn(strain);
  if (studied.length === 0)
    return POOLED.test(strain) ? { kind: 'strain', said: first.words, studied: 'many strains, pooled' } : null;
  if (OPEN.test(strain) || said.some((one) => studied.some((other) => sameStrain(one, other)))) return null;
  return { kind: 'strain', said: first.words, studied: studied.map((one) => one.words).join(' and ') };
}
