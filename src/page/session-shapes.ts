/** What a session on one page is given, and what can be asked of it. */
import type { Gate } from '../core/gate';
import type { Claim, Density, PageAnalysis, PageReport, PageText } from '../core/model';
import type { PageWords } from './words';

/** How much a person wants to see. */
export interface View {
  density: Density;
  /** Has the person called this match wrong? */
  isWrong(claim: Claim): boolean;
}

export interface SessionCalls {
  analyse(page: PageText): Promise<PageAnalysis>;
  /** Puts the style of the marks into the page, or takes it away. */
  styleMarks(on: boolean): Promise<void>;
  /** Rejects with words a person can read. */
  openCard(claim: Claim, analysis: PageAnalysis, place: ClaimPlace): Promise<void>;
}

/** Where an opened claim stands. */
export interface ClaimPlace {
  button: HTMLElement;
  /** The sentence on the page; null when the page has changed since. */
  range: StaticRange | null;
  /** Up to 32 units of the block's text on either side of the sentence. */
  before: string;
  after: string;
  /** To the badge, or to the next one when it is gone. */
  giveFocusBack(): void;
}

export interface Session {
  report(): PageReport;
  /** Scrolls to the n-th claim of the report. */
  show(index: number): boolean;
  /** Scrolls to a block of the report. */
  showBlock(block: number): boolean;
  /** Draws what is known of the page in another way, at once. */
  look(view: View): void;
  /** Gives the next badge, or the one before, the focus. False when there is none. */
  step(by: 1 | -1): boolean;
  /** Hides everything drawn until the page is loaded again, or shows it again; and says so. */
  toggle(): void;
}

export interface SessionParts {
  gate: Gate;
  calls: SessionCalls;
  words: PageWords;
  view: View;
}
