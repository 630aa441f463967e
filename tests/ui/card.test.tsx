import { describe, expect, it, vi } from 'vitest';
import { EntryCard, type EntryCardProps } from '../../src/ui/parts/EntryCard';
import { show } from './render';
import { analysis, claim, entry } from './samples';

const props: EntryCardProps = {
  entry,
  titleId: 'title',
  onPage: { claim, signals: analysis.conflicts, studies: [] },
  page: { title: 'Sleep', url: 'https://example.com/sleep' },
  database: '2026-11-22',
  onSave: () => Promise.resolve(),
  onCopy: () => Promise.resolve(),
};

describe('the card of an entry', () => {
  it.each([
    ['statement', entry.statement],
    ['GRADE sentence', entry.summary],
    ['certainty and direction', 'Limited evidence · against the claim'],
    ['study type and species', 'in animals: rats, not people; 3 studies'],
    ['population', entry.population],
    ['effect', entry.effect],
    ['number provenance', 'One assay of rat gut from 1992.'],
    ['gap', 'The wording here says more than the evidence: stated as a fact; the evidence is in rats'],
    ['why this grade', entry.whyThisGrade],
    ['what would change it', entry.wouldChange],
    ['what pages get wrong', entry.pagesGetWrong],
    ['retraction, outside the folds', 'A source of this entry was retracted after publication.'],
    ['source', 'Kennaway 2023, J Pineal Res · expert review · rat and other mammals'],
    ['bearing and funding', 'Tests this claim · Funding: None declared'],
    ['history', '20 November 2026 · Some evidence against · first review'],
    ['matched words', 'Matched on: gut · produces · 400 times · melatonin'],
    ['conflict with network', 'the site can earn when a reader buys through them. Seen: Amazon Associates.'],
    ['fine print', 'Graded by people, matched by rules. Database 22 November 2026.'],
    ['no advice', 'Information about research, not medical advice.'],
  ])('shows the %s', async (_, words) => {
    expect((await show(<EntryCard {...props} />)).text()).toContain(words);
  });

  it('links the paper by DOI and by PubMed id', async () => {
    const { app } = await show(<EntryCard {...props} />);
    const links = [...app.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['https://doi.org/10.1111/jpi.12906', 'https://pubmed.ncbi.nlm.nih.gov/37649458/']);
  });

  it('says that no conflict seen is no proof', async () => {
    const onPage = { claim: { ...claim, conflicts: [], gap: null }, signals: [], studies: [] };
    const { text } = await show(<EntryCard {...props} onPage={onPage} />);
    expect(text()).toContain('None seen next to this claim; this is not proof of independence.');
    expect(text()).not.toContain('The wording here');
  });

  it('says nothing of a page in a look-up', async () => {
    const { text } = await show(<EntryCard {...props} onPage={null} page={null} database="" />);
    expect(text()).not.toMatch(/on this page|Matched on|Database/);
  });

  it('shows why a save failed, keeps the claim, and can be pressed again', async () => {
    const onSave = vi.fn().mockRejectedValueOnce(new Error('The browser has no room left.')).mockResolvedValue(null);
    const screen = await show(<EntryCard {...props} onSave={onSave} />);
    await screen.press('Save');
    expect(screen.app.querySelector('[role=alert]')?.textContent).toBe('The browser has no room left.');
    expect(screen.text()).toContain(entry.statement);
    await screen.press('Save');
    expect(screen.app.querySelector('[role=alert]')).toBeNull();
    await screen.press('Saved');
    expect(onSave).toHaveBeenCalledTimes(2);
  });

  it('copies a citation with grade, date, paper and page', async () => {
    const onCopy = vi.fn().mockResolvedValue(undefined);
    await (await show(<EntryCard {...props} onCopy={onCopy} />)).press('Copy as citation');
    expect(onCopy.mock.calls[0]?.[0]).toMatchInlineSnapshot(`
      "“The gut makes 400 times more melatonin than the brain.”
      The gut may make less melatonin than the brain.
      Some evidence against (GRADE: low); best evidence: in animals. Reviewed 20 November 2026.
      - Kennaway (2023). The gut is not a major source of melatonin. J Pineal Res. https://doi.org/10.1111/jpi.12906 [Retracted]
      Read on: Sleep https://example.com/sleep
      Gutcheck, entry “gut-400x-melatonin”. Information about research, not medical advice."
    `);
  });
});
