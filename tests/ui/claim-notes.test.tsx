import { describe, expect, it, vi } from 'vitest';
import { OpenEntry } from '../../src/ui/parts/OpenEntry';
import { claimNotes } from '../../src/ui/claim-notes';
import { linkedStudyWords } from '../../src/ui/study-words';
import { show } from './render';
import { claim, entry } from './samples';

const study = entry.evidence[0]!.study;
const rats = { ...study, design: 'animal', species: 'rat', year: 1992, status: 'ok' } as const;

describe('what the card says of the sentence', () => {
  it('gives the species line only where the gap does not give it', () => {
    const quiet = { ...claim, figure: null };
    expect(claimNotes(quiet, entry, [])).toEqual([]);
    expect(claimNotes({ ...quiet, gap: null }, entry, [])).toEqual(['The evidence is in rats.']);
  });

  it('sets the figure beside the evidence, with where it comes from', () => {
    expect(claimNotes(claim, entry, [])).toEqual([
      'The page says 400 times; the evidence gives 0.05 to 0.19 times (more melatonin).',
      'Where the number comes from: One assay of rat gut from 1992.',
    ]);
    expect(claimNotes(claim, { ...entry, direction: 'untested' }, [])).toEqual([
      'Where the number comes from: One assay of rat gut from 1992.',
    ]);
  });

  it('names what was studied otherwise, and shows nothing invisible of the page', () => {
    const sleep = { ...entry, statement: 'Glycine improves sleep.', dose: '3 g before bed', population: 'Adults.' };
    const said = { ...claim, text: 'Glycine helps children sleep at 500\u00A0mg.', figure: null };
    expect(claimNotes(said, sleep, [])).toEqual(['The page speaks of children; the evidence is in adults.']);
    expect(claimNotes({ ...said, text: 'Take 500 mg of glycine.' }, sleep, [])).toEqual([
      'The page speaks of 500 mg; the studies used 3 g.',
    ]);
    expect(
      claimNotes({ ...said, text: 'Glycine helps you.' }, { ...sleep, population: 'Athletes, mostly.' }, []),
    ).toEqual(['The evidence is mostly in athletes.']);
  });

  it.each([
    [
      rats,
      'sentence',
      null,
      'The linked study was done in rats (1992). It is not among the studies cited here for this claim.',
    ],
    [
      { ...rats, species: 'mouse, with human stool', status: 'retracted' },
      'block',
      'indirect',
      'A study linked in the same paragraph was done in animals (mouse, with human stool, 1992). It was retracted. It is cited here as indirect evidence.',
    ],
    [
      { ...rats, design: 'rct', species: 'human' },
      'sentence',
      'direct',
      'The linked study is a trial with random groups (in people, 1992). It is also cited here for this claim.',
    ],
  ] as const)('says what a linked study is', (linked, near, cited, words) => {
    expect(linkedStudyWords({ study: linked, near, cited })).toBe(words);
  });

  it('says when the match is not of the very thing', () => {
    const quiet = { ...claim, figure: null };
    expect(claimNotes({ ...quiet, through: 'broader' }, entry, [])).toEqual([
      'This entry is about something broader than what the sentence names.',
    ]);
  });

  it('loads the linked papers with the card', async () => {
    const loadStudies = vi.fn().mockResolvedValue([study]);
    const linked = [{ id: 'doi:10.1111/jpi.12906', near: 'sentence' as const }];
    const calls = { loadEntry: () => Promise.resolve(entry), loadStudies, save: vi.fn(), copy: vi.fn() };
    const onPage = { claim: { ...claim, linked }, signals: [] };
    const screen = await show(
      <OpenEntry {...calls} entry={entry.id} onPage={onPage} page={null} database="" onBack={() => {}} />,
    );
    await screen.wait();
    expect(loadStudies).toHaveBeenCalledWith(['doi:10.1111/jpi.12906']);
    expect(screen.text()).toContain(
      'The linked study is an expert review (rat and other mammals, 2023). It was retracted.',
    );
    expect(screen.text()).toContain('About this sentence');
  });
});
