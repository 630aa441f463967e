/** One page from beginning to end: read → gate → ask → show, again when the text changes, and everything undone on stop. */
import type { Gate } from '../core/gate';
import { isEnglish, sampleOf } from '../core/language';
import type { Claim, PageAnalysis, PageReport, PageText } from '../core/model';
import { barrierOf } from './barrier';
import { Badges } from './badges/draw';
import { drawHighlights, type HighlightKind } from './marks/highlights';
import { rangeOf } from './marks/ranges';
import { markStyle } from './marks/style';
import { HOST_NAME, isOurs } from './name';
import { isPrivate } from './private';
import { readPage, type Place } from './read/page';
import { settled } from './settle';
import { watch } from './watch';

export interface SessionCalls {
  analyse(page: PageText): Promise<PageAnalysis>;
  /** Puts the style of the marks into the page, or takes it away. */
  styleMarks(on: boolean): Promise<void>;
  openCard(claim: Claim, analysis: PageAnalysis, place: ClaimPlace): void;
}

/** Where an opened claim stands. */
export interface ClaimPlace {
  button: HTMLElement;
  /** The sentence on the page; null when the page has changed since. */
  range: StaticRange | null;
  /** Up to 32 units of the block's text on either side of the sentence. */
  before: string;
  after: string;
}

export interface Session {
  report(): PageReport;
  /** Scrolls to the n-th claim of the report. */
  show(index: number): boolean;
  /** Scrolls to a block of the report. */
  showBlock(block: number): boolean;
}

/** A wiped badge is put back this often, this many milliseconds apart; then the page has its way. */
const RESEATS = 3;
const RESEAT_EVERY = 5000;
const CONTEXT = 32;

/** What the page is marked with. */
interface Shown {
  analysis: PageAnalysis;
  page: PageText;
}

const kindOf = (claim: Claim): HighlightKind => claim.mark ?? 'disputed';

class PageSession implements Session {
  private state: PageReport = { state: 'reading' };
  private shown: Shown | null = null;
  /** Places of the blocks, as of the last reading. */
  private places = new Map<number, Place>();
  /** The text of the last reading. */
  private latest = '';
  private unmark = () => {};
  private reseats = 0;
  private seatedAt = 0;
  private reseatLater: ReturnType<typeof setTimeout> | undefined;
  private readonly style: ReturnType<typeof markStyle>;
  private readonly badges = new Badges(HOST_NAME, (index, button) => this.open(index, button));

  constructor(
    private readonly gate: Gate,
    private readonly calls: SessionCalls,
    private readonly signal: AbortSignal,
  ) {
    this.style = markStyle(calls.styleMarks);
    signal.addEventListener('abort', () => this.leave({ state: 'off' }));
  }

  report(): PageReport {
    return this.state;
  }

  show(index: number): boolean {
    const block = this.shown?.analysis.claims[index]?.block;
    return block !== undefined && this.showBlock(block);
  }

  showBlock(block: number): boolean {
    const place = this.places.get(block);
    if (!place?.container.isConnected) return false;
    place.container.scrollIntoView({ block: 'center' });
    return true;
  }

  async start(): Promise<void> {
    if (isPrivate(document, location.hostname)) {
      this.state = { state: 'private' };
      return;
    }
    await settled(this.signal);
    await this.pass();
    if (!this.signal.aborted) watch(isOurs, () => void this.pass(), this.signal);
  }

  private pass(): Promise<void> {
    return this.read().catch((error: unknown) => {
      if (!this.signal.aborted)
        this.leave({ state: 'failed', error: String(error instanceof Error ? error.message : error) });
    });
  }

  private async read(): Promise<void> {
    if (this.signal.aborted) return;
    const barrier = barrierOf(document);
    if (barrier) return this.leave({ state: barrier });
    const { page, places } = readPage(document, location.href, isOurs);
    this.places = new Map(places.map((place, ordinal) => [ordinal, place]));
    if (!isEnglish(page.language, sampleOf(page.blocks)))
      return this.leave({ state: 'language', language: page.language });
    if (!this.gate.opens(page)) return this.leave({ state: 'nothing' });
    // What frames the article may tick and turn; only its text is worth another reading.
    const key = JSON.stringify([page.blocks.filter((b) => b.kind !== 'furniture'), page.forSale]);
    if (key === this.latest) return this.refresh();
    this.latest = key;
    const analysis = await this.calls.analyse(page);
    // Stopped, or overtaken by a newer reading while the engine worked.
    const isOld = () => this.signal.aborted || this.latest !== key;
    if (isOld()) return;
    if (analysis.claims.some((c) => c.badge !== null)) await this.style.on();
    if (isOld()) return;
    this.shown = { analysis, page };
    this.state = { state: 'done', analysis };
    this.mark();
    this.seat();
  }

  /** Takes everything of ours out of the page. */
  private leave(state: PageReport): void {
    clearTimeout(this.reseatLater);
    this.latest = '';
    this.shown = null;
    this.unmark();
    this.unmark = () => {};
    this.badges.remove();
    this.style.off();
    this.state = state;
  }

  /** Same text, perhaps in new nodes; and a framework may have thrown our badges out with its own. */
  private refresh(): void {
    if (!this.shown) return;
    this.mark();
    if (!this.badges.wiped || this.reseats >= RESEATS) return;
    const wait = this.seatedAt + RESEAT_EVERY - performance.now();
    clearTimeout(this.reseatLater);
    if (wait > 0) {
      this.reseatLater = setTimeout(() => void this.pass(), wait);
      return;
    }
    this.reseats++;
    this.seat();
  }

  /** Claims with a badge, and their number in the report. */
  private marked(): { claim: Claim; index: number }[] {
    const claims = this.shown?.analysis.claims ?? [];
    return claims.map((claim, index) => ({ claim, index })).filter(({ claim }) => claim.badge !== null);
  }

  private mark(): void {
    const ranges = this.marked().flatMap(({ claim }) => {
      const place = this.places.get(claim.block);
      const range = place && rangeOf(place.pieces, claim.start, claim.end);
      return range ? [{ kind: kindOf(claim), range }] : [];
    });
    this.unmark();
    this.unmark = drawHighlights(ranges);
  }

  private seat(): void {
    this.seatedAt = performance.now();
    const marked = this.marked();
    const blocks = [...new Set(marked.map(({ claim }) => claim.block))].flatMap((block) => {
      const place = this.places.get(block);
      return place ? [{ place, claims: marked.filter(({ claim }) => claim.block === block) }] : [];
    });
    this.badges.show(blocks);
  }

  private open(index: number, button: HTMLElement): void {
    const claim = this.shown?.analysis.claims[index];
    if (!this.shown || !claim) return;
    const pieces = this.places.get(claim.block)?.pieces ?? [];
    const text = this.shown.page.blocks.find((b) => b.ordinal === claim.block)?.text ?? '';
    this.calls.openCard(claim, this.shown.analysis, {
      button,
      range: rangeOf(pieces, claim.start, claim.end),
      before: text.slice(Math.max(0, claim.start - CONTEXT), claim.start),
      after: text.slice(claim.end, claim.end + CONTEXT),
    });
  }
}

/** Starts on this page. Nothing is written until something is found; aborting leaves the page as it was. */
export function startSession(gate: Gate, calls: SessionCalls, signal: AbortSignal): Session {
  const session = new PageSession(gate, calls, signal);
  void session.start();
  return session;
}
