/** Words that a study leaves in its report by the mere doing of it. They are counted, not looked for. */

const SPECIES =
  'mice|mouse|rats?|murine|rodents?|rabbits?|piglets?|pigs?|porcine|swine|dogs?|canines?|cats?|feline|gerbils?|hamsters?|guinea[- ]pigs?|monkeys?|macaques?|marmosets?|primates?|baboons?|zebrafish|drosophila|(?:fruit )?flies|C\\. elegans|Caenorhabditis|nematodes?|worms|sheep|ewes?|lambs?|goats?|horses?|calves|cattle|cows?|chicks?|chickens?|birds?|squirrels?|xenopus|frogs?|ferrets?|voles?|pups|sprague[- ]dawley|wistar|C57BL/6J?|SHRSP|SHR';

const counted = (pattern: string) => new RegExp(`\\b(?:${pattern})\\b`, 'gi');

export interface Trace {
  id: string;
  pattern: RegExp;
  example: string;
  /** A near miss. */
  avoid: string;
}

export const TRACES = {
  species: {
    id: 'species',
    pattern: counted(SPECIES),
    example: 'A rat ran.',
    avoid: 'The rate of dogma in this category.',
  },
  animals: { id: 'animals', pattern: counted('animals'), example: 'The animals slept.', avoid: 'An animated film.' },
  /** Something is done to animals, or seen in them. */
  animalWork: {
    id: 'animal-work',
    pattern: counted(
      `(?:${SPECIES})(?: [\\w-]{1,40}){0,2} (?:were|was|received|underwent|with|on|that|fed|treated|exposed|showed|lacking|subjected|injected|given|deficient|exhibit(?:ed)?|displayed|expressing|had)|(?:in|of|to|on|from|using|between) (?:[\\w/().+-]{1,40} ){0,4}(?:${SPECIES})|(?:mouse|rat|murine|rodent|animal|primate|porcine|canine|monkey|zebrafish|preclinical|drosophila) (?:[\\w-]{1,40} ){0,2}(?:models?|strains?|lines)|animals (?:were|was|received|treated|showed|that|in)|(?:intraperitoneal|i\\.p\\.|intracerebroventricular|stereotaxic)(?:ly)?|knock-?out|transgenic|littermates|osmotic minipumps?|middle cerebral artery occlusion|MCAO|spontaneously hypertensive`,
    ),
    example: 'Voles were kept in the dark.',
    avoid: 'Nurses were kept in the dark.',
  },
  people: {
    id: 'people',
    pattern: counted(
      'patients?|participants?|subjects|women|men|children|adults|adolescents|volunteers|individuals|people|inpatients|outpatients|persons|controls|families|students|infants|mothers|nurses',
    ),
    example: 'Twelve women took part.',
    avoid: 'Twelve hens were fed.',
  },
  cells: {
    id: 'cells',
    pattern: counted(
      'in vitro|ex vivo|cell lines?|cell cultures?|cultured|cultures?|hiPSCs?|iPSCs?|induced pluripotent|organoids?|transfect(?:ed|ion)|HEK ?293T?|HeLa|SH-SY5Y|PC12|fibroblasts|(?:astrocytes|neurons) were|incubated|incubation|recombinant|binding assays?|molecular (?:docking|dynamics)|crystal structure|slices|knock(?:ed)?down|siRNA|patch[- ]clamp|co-?cultured?|lysates?|aggregation|(?:[\\w-]{1,40} )?cells|yeast|fluorescen\\w+|IC50|compounds|western blot\\w*|mRNA|apoptosis|phosphorylation|luciferase|proteins? levels?',
    ),
    example: 'The cells were stained.',
    avoid: 'The cellar was dark.',
  },
} satisfies Record<string, Trace>;

/** Work in glass says so by at least one of these. */
export const GLASS =
  /\b(?:in vitro|ex vivo|cell lines?|cell cultures?|cultured|hiPSCs?|iPSCs?|induced pluripotent|organoids?|transfect(?:ed|ion)|HEK ?293T?|HeLa|SH-SY5Y|PC12|fibroblasts?|glioma cells?|incubated|recombinant|docking|slices|knock(?:ed)?down|siRNA|patch[- ]clamp|co-?cultured?|lysates?|aggregation|yeast|IC50|inhibitors|molecular dynamics|petri dish|test tube)\b/i;

export const count = (text: string, { pattern }: Trace): number => text.match(pattern)?.length ?? 0;
