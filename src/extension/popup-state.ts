/** What the popup knows of the page in front, and what its switches do. */
import type { Density } from '../core/model';
import { followReport, frontPage, readNow, saveFrom, type ActivePage, type PageView } from './active-page';
import { ask, askPage, type Calls } from './messages';
import { isAnyOff, type Off } from './off';

/** Time a content script needs to see a new setting before it is asked again, in milliseconds. */
const SETTLE = 150;

export interface PopupState {
  page: ActivePage | null;
  view: PageView;
  off: Off;
  density: Density;
  /** What went wrong outside the page itself; null when nothing did. */
  problem: string | null;
  /** Version of the database; an empty string until it is known. */
  database: string;
}

const NOTHING_YET: PopupState = {
  page: null,
  view: { state: 'reading' },
  off: { everywhere: false, site: false, page: false },
  density: 'all',
  problem: null,
  database: '',
};

export class PopupModel {
  private state = NOTHING_YET;
  private stop = () => {};

  /** @param draw called at once with nothing known, and at every change. */
  constructor(private readonly draw: (state: PopupState) => void) {}

  /** Finds out what is in front, and follows it. */
  start(): void {
    this.update({});
    this.attempt(ask('database').then((database) => this.update({ database })));
    this.attempt(ask('density').then((density) => this.update({ density })));
    this.attempt(this.findPage());
  }

  readonly fail = (reason: unknown): void =>
    this.update({ problem: reason instanceof Error ? reason.message : String(reason) });

  /** Turns badges on or off; takes effect in the page at once. */
  turn(scope: keyof Off, on: boolean): void {
    this.attempt(this.turned(scope, on));
  }

  setDensity(density: Density): void {
    this.attempt(ask('setDensity', density).then(() => this.update({ density, problem: null })));
  }

  /** Reads a page that no content script has read. */
  check(): void {
    const { page } = this.state;
    if (!page) return;
    const read = async () => {
      await readNow(page);
      this.update({ view: { state: 'reading' }, problem: null });
      this.follow(page, SETTLE);
    };
    this.attempt(read());
  }

  /** @throws Error with words a person can read. */
  save(claim: Parameters<Calls['save']>[0]): Promise<void> {
    return saveFrom(this.state.page, claim);
  }

  /** Scrolls the page to a claim, or to a block; false when it is gone. */
  async show(call: 'show' | 'showBlock', at: number): Promise<boolean> {
    return this.state.page ? askPage(this.state.page.tab, call, at) : false;
  }

  private update(change: Partial<PopupState>): void {
    this.state = { ...this.state, ...change };
    this.draw(this.state);
  }

  private attempt(act: Promise<unknown>): void {
    act.catch(this.fail);
  }

  private async findPage(): Promise<void> {
    const { page, unreachable } = await frontPage();
    if (!page) return this.update({ view: { state: 'unreachable', why: unreachable ?? 'browser' } });
    this.update({ page });
    this.follow(page);
    this.update({ off: await ask('offAt', page.url) });
  }

  private follow(page: ActivePage, delay = 0): void {
    this.stop();
    this.stop = followReport(page, (view) => this.update({ view }), delay);
  }

  private async turned(scope: keyof Off, on: boolean): Promise<void> {
    const { page } = this.state;
    if (!page) return;
    if (scope === 'everywhere') await ask('setOffEverywhere', !on);
    if (scope === 'site') await ask('setOff', { host: page.host, off: !on });
    if (scope === 'page') await ask('setPageOff', { address: page.url, off: !on });
    // The page hears of the others from the storage. One without a content script has nothing to turn.
    if (scope === 'page') await askPage(page.tab, 'turned').catch(() => undefined);
    this.stop();
    const off = { ...this.state.off, [scope]: !on };
    this.update({ off, view: { state: isAnyOff(off) ? 'off' : 'reading' }, problem: null });
    if (!isAnyOff(off)) this.follow(page, SETTLE);
  }
}
