/** Disclosures on sentences of our own: the whole set, and the half of which only the figure is seen. */
import { isDisclosure } from '../../src/core/conflicts/disclosure';
import { OWN_DECOYS } from './conflict-own-decoys';
import { OWN_DISCLOSURES } from './conflict-own-disclosures';
import { isUnseen } from './half';
import { ratio, type Measure, type Measures } from './measure';

const GOAL = 0.9;

/** F1 of "this is a disclosure". */
export function ownF1(keep: (text: string) => boolean = () => true): Measure {
  const truth = OWN_DISCLOSURES.filter(keep);
  const decoys = OWN_DECOYS.filter(keep);
  const hits = truth.filter(isDisclosure).length;
  const said = hits + decoys.filter(isDisclosure).length;
  return { value: ratio(2 * hits, truth.length + said), goal: GOAL, better: 'higher', n: truth.length + decoys.length };
}

export const ownDisclosures = (): Measures => ({
  'disclosures/own/f1': ownF1(),
  'disclosures/own/unseen-half/f1': ownF1(isUnseen),
});
