/** The figure a sentence gives against the figures the evidence allows. */
import type { IndexEntry } from '../../../claims-db/shapes';
import type { Figure } from '../claims/numbers';
import type { FigureNote } from '../model';

/** @returns null when either side has no figure, or when they count in different units. */
export function figureNote(figure: Figure | null, number: IndexEntry['number']): FigureNote | null {
  if (!figure || !number || figure.unit !== number.unit) return null;
  const [low, high] = number.accepted;
  return {
    said: figure.value,
    unit: figure.unit,
    accepted: number.accepted,
    fits: figure.value >= low && figure.value <= high,
  };
}

/** "80 to 95%", "400 times". */
export function amountWords(values: readonly number[], unit: FigureNote['unit']): string {
  const written = [...new Set(values)].join(' to ');
  return unit === 'percent' ? `${written}%` : `${written} times`;
}
