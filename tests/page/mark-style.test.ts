import { describe, expect, it } from 'vitest';
import { markStyle } from '../../src/page/marks/style';

/** A page that takes its time: each call waits until it is let go. */
function slowPage() {
  const calls: boolean[] = [];
  const waiting: ((error?: Error) => void)[] = [];
  const set = (on: boolean) => {
    calls.push(on);
    return new Promise<void>((done, fail) => waiting.push((error) => (error ? fail(error) : done())));
  };
  return { calls, set, answer: (error?: Error) => waiting.shift()?.(error) };
}

describe('the style of the marks', () => {
  it('is put in once, however often it is asked for', async () => {
    const { calls, set, answer } = slowPage();
    const style = markStyle(set);
    const both = [style.on(), style.on()];
    answer();
    await Promise.all(both);
    await style.on();
    expect(calls).toEqual([true]);
  });

  it('is taken out after it is in, when it is taken back while on its way', async () => {
    const { calls, set, answer } = slowPage();
    const style = markStyle(set);
    const asked = style.on();
    style.off();
    expect(calls).toEqual([true]);
    answer();
    await asked;
    expect(calls).toEqual([true, false]);
  });

  it('is not taken out when it was never in', () => {
    const { calls, set } = slowPage();
    markStyle(set).off();
    expect(calls).toEqual([]);
  });

  it('is asked for again after a refusal', async () => {
    const { calls, set, answer } = slowPage();
    const style = markStyle(set);
    const refused = style.on();
    answer(new Error('no'));
    await expect(refused).rejects.toThrow('no');
    const again = style.on();
    answer();
    await again;
    expect(calls).toEqual([true, true]);
  });
});
