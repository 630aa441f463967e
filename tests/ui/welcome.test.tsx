import { describe, expect, it, vi } from 'vitest';
import { SAMPLE } from '../../src/ui/sample';
import { Welcome } from '../../src/ui/screens/Welcome';
import { show } from './render';
import { analysis, claim, entry } from './samples';

const text = SAMPLE.blocks[0]?.text ?? '';
const second = text.slice(text.indexOf('Your gut'));
const read = {
  ...analysis,
  claims: [{ ...claim, text: second, block: 0, start: text.indexOf('Your gut'), end: text.length }],
};
const calls = {
  loadEntry: vi.fn().mockResolvedValue(entry),
  loadStudies: vi.fn().mockResolvedValue([]),
  save: vi.fn(),
  copy: vi.fn(),
};

describe('the welcome page', () => {
  it('says what leaves the computer, and what each permission is for', async () => {
    const { text } = await show(<Welcome sample={SAMPLE} analysis={null} error={null} calls={calls} />);
    expect(text()).toContain('Nothing.');
    for (const name of ['storage', 'activeTab', 'scripting', 'contextMenus', 'access to websites'])
      expect(text()).toContain(name);
  });

  it('shows the sample with badges behind its sentences, whole, and opens the evidence', async () => {
    const screen = await show(<Welcome sample={SAMPLE} analysis={read} error={null} calls={calls} />);
    const words = [...screen.app.querySelectorAll('.sample > p')].map((p) => p.textContent);
    expect(words[0]).toContain('made in the gut. Your gut makes 400 times');
    expect(words.slice(1)).toEqual(SAMPLE.blocks.slice(1).map((block) => block.text));
    await screen.press('Evidence for: Your gut');
    expect(screen.text()).toContain(entry.summary);
    await screen.press('Back');
    expect(screen.app.querySelectorAll('.sample > p')).toHaveLength(SAMPLE.blocks.length);
  });

  it('says so when the sample could not be read', async () => {
    const { text } = await show(<Welcome sample={SAMPLE} analysis={null} error="No answer." calls={calls} />);
    expect(text()).toContain('No answer.');
  });
});
