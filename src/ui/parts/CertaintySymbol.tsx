import type { Certainty, Direction } from '../../core/model';
import { stepsOf } from '../words';

const PLACES = [0, 1, 2, 3] as const;

/** Four dots, filled from the start: full and empty differ in shape, so colour is not needed. Always beside its words. */
export function CertaintySymbol({ certainty, direction }: { certainty: Certainty; direction: Direction }) {
  const steps = stepsOf(certainty, direction);
  return (
    <svg class="steps" width="50" height="11" viewBox="0 0 50 11" aria-hidden="true">
      {PLACES.map((place) => (
        <circle
          key={place}
          class={place < steps ? 'step full' : 'step'}
          cx={5.5 + place * 13}
          cy="5.5"
          r={place < steps ? 5 : 4}
        />
      ))}
    </svg>
  );
}
