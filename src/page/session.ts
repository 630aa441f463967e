/** One page from beginning to end: read → gate → ask → show, again when the text changes, and everything undone on stop. */
import type { Gate } from '../core/gate';
import { isEnglish, sampleOf } from '../core/language';
import type { PageAnalysis, PageReport, PageText } from '../core/model';
import { withoutMatches } from '../core/wrong-matches';
import { announce } from './announce';
import type { Marked } from './badges/draw';
import { barrierOf } from './barrier';
import { Display, isDrawn } from './display';
import { removeFormer } from './former';
import { FORCED_COLOURS } from './marks/highlights';
import { rangeOf } from './marks/ranges';
import { markStyle } from './marks/style';
import { isOurs } from './name';
import { isPrivate } from './private';
import { readPage, type Place } from './read/page';
import { scrollTo } from './scroll';
import type { Session, SessionCalls, SessionParts, View } from './session-shapes';
import { settled } from './settle';
import { watch } from './watch';
import type { PageWords } from './words';

/** A wiped badge is put back this often, this many milliseconds apart; then the page has its way. */
const RESEATS = 3;
const RESEAT_EVERY = 5000;
const CONTEXT = 32;

/** What the page is marked with. */
interface Shown {
  /** All that the engine found. */
  found: PageAnalysis;
  /** Without the matches that were called wrong. */
  analysis: PageAnalysis;
  page: PageText;
}

class PageSession implements Session {
  private state: PageReport = { state: 'reading' };
  private shown: Shown | null = null;
  /** Places of the blocks, as of the last reading. */
  private places = new Map<number, Place>();
  /** The text of the last reading. */
  private latest = '';
  private reseats = 0;
  private seatedAt = 0;
  private reseatLater: ReturnType<typeof setTimeout> | undefined;
  private view: View;
  /** By the person's command, for this page only. */
  private hidden = false;
  private readonly gate: Gate;
  private readonly words: PageWords;
  private readonly calls: SessionCalls;
  private readonly style: ReturnType<typeof markStyle>;
  private readonly display: Display;

  constructor(
    { gate, calls, words, view }: SessionParts,
    private readonly signal: AbortSignal,
  ) {
    this.gate = gate;
    this.words = words;
    this.calls = calls;
    this.view = view;
    this.style = markStyle(calls.styleMarks);
    this.display = new Display(words, (index, button) => this.open(index, button));
    signal.addEventListener('abort', () => this.leave({ state: 'off' }));
    matchMedia(FORCED_COLOURS).addEventListener('change', () => this.look(this.view), { signal });
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
    scrollTo(place.container);
    return true;
  }

  async start(): Promise<void> {
    if (isPrivate(document, location.hostname)) {
      this.state = { state: 'private' };
      return;
    }
    removeFormer();
    await settled(this.signal);
    await this.pass();
    if (!this.signal.aborted) watch(isOurs, () => void this.pass(), this.signal);
  }

  private pass(): Promise<void> {
    return this.guard(this.read());
  }

  /** Whatever goes wrong leaves the page untouched, and is told in the popup. */
  private guard(work: Promise<void>): Promise<void> {
    return work.catch((error: unknown) => {
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
    const found = await this.calls.analyse(page);
    // Stopped, or overtaken by a newer reading while the engine worked.
    const isOld = () => this.signal.aborted || this.latest !== key;
    if (isOld()) return;
    this.shown = { found, page, analysis: withoutMatches(found, this.view.isWrong) };
    await this.draw(this.shown);
  }

  look(view: View): void {
    this.view = view;
    if (!this.shown) return;
    const { found } = this.shown;
    this.shown = { ...this.shown, analysis: withoutMatches(found, view.isWrong) };
    void this.guard(this.draw(this.shown));
  }

  step(by: 1 | -1): boolean {
    const isThere = this.display.step(by);
    if (!isThere) this.say(this.words.none);
    return isThere;
  }

  toggle(): void {
    if (!this.hidden && this.display.count === 0) return this.say(this.words.none);
    this.hidden = !this.hidden;
    if (!this.shown) return;
    const { hidden, words } = this;
    void this.guard(this.draw(this.shown)).then(() =>
      this.say(hidden ? words.hidden : words.shown(this.display.count)),
    );
  }

  private say(words: string): void {
    announce(words, this.words.lang, this.signal);
  }

  /** Draws what was found, and then says so. A page of which nothing is drawn is left untouched. */
  private async draw(shown: Shown): Promise<void> {
    const { view } = this;
    const isNeeded = this.marked().length > 0;
    if (isNeeded) await this.style.on();
    // Stopped, read anew or looked at otherwise, while the style was on its way.
    if (this.signal.aborted || this.shown !== shown || this.view !== view) return;
    this.state = { state: 'done', analysis: shown.analysis };
    this.display.mark(this.marked());
    this.seat();
    if (!isNeeded) this.style.off();
  }

  /** Takes everything of ours out of the page. */
  private leave(state: PageReport): void {
    clearTimeout(this.reseatLater);
    this.latest = '';
    this.shown = null;
    this.display.clear();
    this.style.off();
    this.state = state;
  }

  /** Same text, perhaps in new nodes; and a framework may have thrown our badges out with its own. */
  private refresh(): void {
    if (!this.shown) return;
    this.display.mark(this.marked());
    if (!this.display.wiped || this.reseats >= RESEATS) return;
    const wait = this.seatedAt + RESEAT_EVERY - performance.now();
    clearTimeout(this.reseatLater);
    if (wait > 0) {
      this.reseatLater = setTimeout(() => void this.pass(), wait);
      return;
    }
    this.reseats++;
    this.seat();
  }

  /** Claims of which something is drawn, in the order of the page. */
  private marked(): Marked[] {
    const claims = this.hidden ? [] : (this.shown?.analysis.claims ?? []);
    return claims.flatMap((claim, index) => {
      const place = this.places.get(claim.block);
      return place && isDrawn(claim, this.view.density) ? [{ claim, index, place }] : [];
    });
  }

  private seat(): void {
    this.seatedAt = performance.now();
    this.display.seat(this.marked());
  }

  private open(index: number, button: HTMLElement): void {
    const claim = this.shown?.analysis.claims[index];
    if (!this.shown || !claim) return;
    const pieces = this.places.get(claim.block)?.pieces ?? [];
    const text = this.shown.page.blocks.find((b) => b.ordinal === claim.block)?.text ?? '';
    const range = rangeOf(pieces, claim.start, claim.end);
    const opened = this.calls.openCard(claim, this.shown.analysis, {
      button,
      range,
      giveFocusBack: () => this.display.focus(button, range),
      before: text.slice(Math.max(0, claim.start - CONTEXT), claim.start),
      after: text.slice(claim.end, claim.end + CONTEXT),
    });
    opened.catch((error: unknown) => {
      const words = (error instanceof Error && error.message) || this.words.gone;
      this.display.tell(button, words);
      this.say(words);
    });
  }
}

/** Starts on this page. Nothing is written until something is found; aborting leaves the page as it was. */
export function startSession(parts: SessionParts, signal: AbortSignal): Session {
  const session = new PageSession(parts, signal);
  void session.start();
  return session;
}
