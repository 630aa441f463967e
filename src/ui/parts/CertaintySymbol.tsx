import type { Certainty, Direction } from '../../core/model';
import { stepsOf } from '../words';

const PLACES = [0, 1, 2, 3] as const;
/** Width of a bar and the way to the next, in px. */
const BAR = 6;
const PITCH = 8;

/**
 * The four bars of a badge, filled from the start. A full bar is solid and an empty one hollow, so colour is not needed.
 * Always beside its words, and silent for those who hear them.
 */
export function CertaintySymbol({ certainty, direction }: { certainty: Certainty; direction: Direction }) {
  const steps = stepsOf(certainty, direction);
  return (
    <svg class="steps" width="30" height="12" viewBox="0 0 30 12" aria-hidden="true">
      {PLACES.map((place) => {
        const full = place < steps;
        const inset = full ? 0 : 0.75;
        return (
          <rect
            key={place}
            class={full ? 'step full' : 'step'}
            x={place * PITCH + inset}
            y={inset}
            width={BAR - 2 * inset}
            height={12 - 2 * inset}
            rx="1"
          />
        );
      })}
    </svg>
  );
}
