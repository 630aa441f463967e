/** The card is a second script, loaded into the page on first open. This is how the two meet. */
import type { EntryDetails } from '../../claims-db/shapes';
import type { Study } from '../core/evidence/known-studies';
import type { SavedClaim } from '../core/kept';
import type { Analysis, Claim } from '../core/model';
import type { WrongKey, WrongReport } from './wrong-matches';

export interface CardRequest {
  claim: Claim;
  analysis: Analysis;
  button: HTMLElement;
  range: StaticRange | null;
  details(): Promise<EntryDetails | null>;
  /** What the database knows of each of the claim's linked papers. */
  studies(): Promise<(Study | null)[]>;
  save(claim: Omit<SavedClaim, 'id' | 'savedAt'>): Promise<SavedClaim>;
  sayWrong(match: WrongReport): Promise<void>;
  unsayWrong(key: WrongKey): Promise<void>;
  giveFocusBack(): void;
  readAt: { url: string; title: string; before: string; after: string };
  signal: AbortSignal;
}

type OpenCard = (request: CardRequest) => void;

/** In the script's own world, which no page can see. */
const KEY = Symbol.for('card');
const world = globalThis as unknown as Record<symbol, OpenCard | undefined>;

export const provideCard = (open: OpenCard): void => {
  world[KEY] = open;
};

/** Opens a card. @param load puts the card's script into this page. @throws when it cannot be loaded. */
export async function openCard(request: CardRequest, load: () => Promise<void>): Promise<void> {
  if (!world[KEY]) await load();
  world[KEY]?.(request);
}
