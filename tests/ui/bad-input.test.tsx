/** What pages and times bring: clear words, and nothing broken. */
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../src/ui/screens/Popup';
import { props } from './popup-props';
import { show } from './render';
import { analysis, entry } from './samples';

describe('the popup, given what it should not be given', () => {
  const withText = (text: string) => ({ ...analysis, claims: [{ ...analysis.claims[0]!, text }] });

  it('shows a sentence of 2,000 letters, and opens its evidence', async () => {
    const long = `${'very '.repeat(400)}long`;
    const screen = await show(<Popup {...props()} view={{ state: 'done', analysis: withText(long) }} />);
    expect(screen.app.querySelector('q')?.textContent).toBe(long);
    await screen.press('Evidence for: very very');
    expect(screen.text()).toContain(entry.summary);
  });

  it.each([
    [
      'markup',
      '<img src=x onerror=alert(1)> & <script>1</script>',
      '<img src=x onerror=alert(1)> & <script>1</script>',
    ],
    ['bidi controls', 'safe \u202Eesrever\u202C \u2066end\u2069', 'safe esrever end'],
    ['places of a message', 'costs $1 and {fact} and {claim}', 'costs $1 and {fact} and {claim}'],
  ])('shows %s of a quote as what it says', async (_, text, shown) => {
    const screen = await show(<Popup {...props()} view={{ state: 'done', analysis: withText(text) }} />);
    expect(screen.app.querySelector('q')?.textContent).toBe(shown);
    expect(screen.app.querySelectorAll('img, script')).toHaveLength(0);
    expect(screen.has(`Evidence for: ${shown}`)).toBe(true);
  });

  it('says when the entry of a claim was withdrawn, and goes back to the list', async () => {
    const given = props();
    given.calls.loadEntry = vi.fn().mockResolvedValue(null);
    const screen = await show(<Popup {...given} />);
    await screen.press('Evidence for: Your gut');
    expect(screen.text()).toContain('This entry is no longer in the database.');
    await screen.press('Back');
    expect(screen.text()).toContain('3 claims found');
  });

  it('shows in words what a dead background does not answer', async () => {
    const given = { ...props(), problem: 'No answer from the extension.' };
    given.calls.loadEntry = vi.fn().mockRejectedValue(new Error('No answer from the extension.'));
    const screen = await show(<Popup {...given} />);
    expect(screen.app.querySelector('.error')?.textContent).toBe('No answer from the extension.');
    await screen.press('Evidence for: Your gut');
    expect(screen.app.querySelector('.opened [role=alert]')?.textContent).toBe('No answer from the extension.');
  });
});
