/**
 * The study design a text names itself. A title, or a single sentence, is believed at its word; in an abstract the
 * text must say that it did the thing ("we searched PubMed"), for abstracts also name the studies of others.
 */
import type { StudyType } from '../model';
import { DESIGNS, OTHERS } from './study/designs';
import { GLASS, TRACES, count } from './study/traces';

/** From this length on, in UTF-16 units, a text is an abstract. */
const ABSTRACT = 500;
const TITLE_END = /[.?!\]]\s|\s(?=BACKGROUND|OBJECTIVES?:|INTRODUCTION|PURPOSE|AIMS?:|METHODS)/;

/** The first sentence, where it can be told; else the first words. */
function titleOf(text: string): string {
  const end = TITLE_END.exec(text.slice(0, 300))?.index ?? 0;
  return text.slice(0, end > 20 ? end : 180);
}

interface Report {
  text: string;
  title: string;
  long: boolean;
}

/** Reviews that pool the studies of others. */
function pooled({ text, title, long }: Report): StudyType | null {
  const { metaAnalysis, ownMetaAnalysis, systematicReview, ownSystematicReview } = DESIGNS;
  const afterFirst = text.slice(text.search(metaAnalysis.pattern) + 1);
  const didMeta = long
    ? ownMetaAnalysis.pattern.test(text) && metaAnalysis.pattern.test(text) && metaAnalysis.pattern.test(afterFirst)
    : metaAnalysis.pattern.test(text);
  if (didMeta || metaAnalysis.pattern.test(title)) return 'meta-analysis';
  const named = systematicReview.pattern.test(long ? title : text);
  return named || ownSystematicReview.pattern.test(text) ? 'systematic-review' : null;
}

interface Counts {
  /** Animals named, and things done to them. */
  animal: number;
  animalWork: number;
  animalTitle: number;
  people: number;
  cells: number;
  trial: number;
}

function countsOf({ text, title }: Report): Counts {
  const species = count(text, TRACES.species);
  const animalWork = count(text, TRACES.animalWork);
  return {
    animal: species + count(text, TRACES.animals) > 0 ? species + animalWork : 0,
    animalWork,
    animalTitle: count(title, TRACES.species),
    people: count(text, TRACES.people),
    cells: count(text, TRACES.cells),
    trial: count(text, DESIGNS.trial),
  };
}

function isNarrative({ text }: Report, n: Counts): boolean {
  const animalsToo = n.animalWork >= 4 || (n.animalTitle > 0 && n.animalWork > 1);
  return n.trial === 0 && !animalsToo && DESIGNS.narrativeReview.pattern.test(text);
}

/** Animals outnumber the people, and are more than a passing mention. */
function isAnimal(n: Counts): boolean {
  return n.animal >= 2 && n.animalWork > 0 && n.animal > n.people && !(n.trial > 0 && n.people >= n.animal);
}

function isTrial({ text, title }: Report, n: Counts): boolean {
  if (n.trial === 0) return false;
  const { trialTitle, ownTrial, otherDesign } = DESIGNS;
  return (
    n.trial > 1 || trialTitle.pattern.test(title) || ownTrial.pattern.test(text) || !otherDesign.pattern.test(text)
  );
}

function isGlass({ text, long }: Report, n: Counts): boolean {
  if (!GLASS.test(text)) return false;
  if (!long || (n.people < 3 && n.cells >= 4)) return true;
  return n.cells >= 3 && (n.people === 0 || n.animal > 2 * n.people);
}

/** @returns "none" when the text names no design, or only plans a study. */
export function studyTypeOf(text: string): StudyType {
  const report = { text, title: titleOf(text), long: text.length > ABSTRACT };
  if (DESIGNS.plan.pattern.test(text) && !DESIGNS.results.pattern.test(text)) return 'none';
  const review = pooled(report);
  if (review) return review;
  const n = countsOf(report);
  if (isNarrative(report, n)) return 'narrative-review';
  if (isAnimal(n)) return n.cells >= 5 && n.cells > 2 * n.animal && GLASS.test(text) ? 'in-vitro' : 'animal';
  if (isTrial(report, n)) return 'rct';
  if (isGlass(report, n)) return 'in-vitro';
  return OTHERS.find((row) => row.pattern.test(text))?.type ?? 'none';
}
