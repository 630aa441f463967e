/** One page from beginning to end: read → gate → ask → show, again when the text changes, and everything undone on stop. */
import type { Gate } from '../core/gate';
import { isEnglish, sampleOf } from '../core/language';
import type { Analysis, Claim, GatedPage, PageReport } from '../core/model';
import { drawBadges, type DrawnBadges } from './badges/draw';
import { drawHighlights, type HighlightKind } from './marks/highlights';
import { rangeOf } from './marks/ranges';
import { HOST_NAME, isOurs } from './name';
import { isPrivate } from './private';
import { readPage, type Place } from './read/page';
import { settled } from './settle';
import { watch } from './watch';

export interface SessionCalls {
  analyse(page: GatedPage): Promise<Analysis>;
  /** Puts the style of the marks into the page, or takes it away. */
  styleMarks(on: boolean): Promise<void>;
  openCard(claim: Claim, analysis: Analysis, place: ClaimPlace): void;
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
}

/** A wiped badge is put back this often, this many milliseconds apart; then the page has its way. */
const RESEATS = 3;
const RESEAT_EVERY = 5000;
const CONTEXT = 32;

interface Shown {
  analysis: Analysis;
  gated: GatedPage;
  places: Map<number, Place>;
  badges: DrawnBadges;
  undo(): void;
}

const kindOf = (claim: Claim): HighlightKind => claim.mark ?? 'disputed';

function draw(
  analysis: Analysis,
  places: Map<number, Place>,
  open: (index: number, button: HTMLElement) => void,
): Pick<Shown, 'badges' | 'undo'> {
  const drawn = analysis.claims.flatMap((claim, index) => (claim.badge === null ? [] : [{ claim, index }]));
  const ranges = drawn.flatMap(({ claim }) => {
    const place = places.get(claim.block);
    const range = place && rangeOf(place.pieces, claim.start, claim.end);
    return range ? [{ kind: kindOf(claim), range }] : [];
  });
  const blocks = [...new Set(drawn.map((d) => d.claim.block))].flatMap((block) => {
    const place = places.get(block);
    return place ? [{ place, claims: drawn.filter((d) => d.claim.block === block) }] : [];
  });
  const badges = drawBadges(blocks, HOST_NAME, open);
  const clear = drawHighlights(ranges);
  return {
    badges,
    undo() {
      clear();
      badges.remove();
    },
  };
}

/** Starts on this page. Nothing is written until something is found; aborting leaves the page as it was. */
export function startSession(gate: Gate, calls: SessionCalls, signal: AbortSignal): Session {
  let state: PageReport = { state: 'reading' };
  let shown: Shown | null = null;
  let latest = '';
  let reseats = 0;
  let reseated = 0;

  function clear(): void {
    shown?.undo();
    shown = null;
  }

  function open(index: number, button: HTMLElement): void {
    if (!shown) return;
    const claim = shown.analysis.claims[index]!;
    const pieces = shown.places.get(claim.block)?.pieces ?? [];
    const text = shown.gated.blocks.find((b) => b.ordinal === claim.block)?.text ?? '';
    calls.openCard(claim, shown.analysis, {
      button,
      range: rangeOf(pieces, claim.start, claim.end),
      before: text.slice(Math.max(0, claim.start - CONTEXT), claim.start),
      after: text.slice(claim.end, claim.end + CONTEXT),
    });
  }

  /** A framework may have thrown our badges out with its own nodes. */
  function reseat(places: Map<number, Place>): void {
    if (!shown || shown.badges.hosts.every((h) => h.isConnected)) return;
    const now = performance.now();
    if (reseats >= RESEATS || now - reseated < RESEAT_EVERY) return;
    reseats++;
    reseated = now;
    const { analysis, gated } = shown;
    clear();
    shown = { analysis, gated, places, ...draw(analysis, places, open) };
  }

  async function pass(): Promise<void> {
    if (signal.aborted) return;
    const { page, places } = readPage(document, location.href, isOurs);
    const byOrdinal = new Map(places.map((place, ordinal) => [ordinal, place]));
    if (!isEnglish(page.language, sampleOf(page.blocks))) {
      clear();
      state = { state: 'language', language: page.language };
      return;
    }
    const gated = gate.pass(page);
    const key = gated ? JSON.stringify(gated) : '';
    if (key === latest && state.state !== 'reading') return reseat(byOrdinal);
    latest = key;
    if (!gated) {
      clear();
      state = { state: 'nothing' };
      return;
    }
    const analysis = await calls.analyse(gated);
    // Stopped, or overtaken by a newer reading while the engine worked.
    if (signal.aborted || latest !== key) return;
    clear();
    if (analysis.claims.some((c) => c.badge !== null)) await calls.styleMarks(true);
    if (signal.aborted || latest !== key) return;
    shown = { analysis, gated, places: byOrdinal, ...draw(analysis, byOrdinal, open) };
    state = { state: 'done', analysis };
  }

  const safely = () =>
    pass().catch((error: unknown) => {
      clear();
      state = { state: 'failed', error: error instanceof Error ? error.message : String(error) };
    });

  async function start(): Promise<void> {
    if (isPrivate(document, location.hostname)) {
      state = { state: 'private' };
      return;
    }
    await settled(signal);
    await safely();
    if (!signal.aborted) watch(isOurs, () => void safely(), signal);
  }

  signal.addEventListener('abort', () => {
    if (shown) void calls.styleMarks(false).catch(() => undefined);
    clear();
    state = { state: 'off' };
  });
  void start();

  return {
    report: () => state,
    show(index) {
      const block = shown?.analysis.claims[index]?.block;
      const place = block === undefined ? undefined : shown?.places.get(block);
      if (!place?.container.isConnected) return false;
      place.container.scrollIntoView({ block: 'center' });
      return true;
    },
  };
}
