/** A popup over a page with three claims. */
import { vi } from 'vitest';
import type { PopupProps } from '../../src/ui/screens/Popup';
import { analysis, entry } from './samples';

export const lookup = {
  query: 'gut melatonin',
  confident: true,
  results: [
    {
      entry: entry.id,
      score: 0.9,
      why: ['gut', 'melat\u202Eonin'],
      statement: entry.statement,
      certainty: 'low',
      direction: 'contradicts',
      studyType: 'animal',
    },
  ],
} as const;

export const props = (): PopupProps => ({
  view: { state: 'done', analysis },
  page: { host: 'www.example.com', title: 'Sleep', url: 'https://www.example.com/a' },
  off: { everywhere: false, site: false, page: false },
  density: 'all',
  problem: null,
  database: '2026-11-22',
  startWords: '',
  calls: {
    loadEntry: vi.fn().mockResolvedValue(entry),
    loadStudies: vi.fn().mockResolvedValue([]),
    save: vi.fn().mockResolvedValue(undefined),
    copy: vi.fn().mockResolvedValue(undefined),
    lookUp: vi.fn().mockResolvedValue(lookup),
  },
  onTurn: vi.fn(),
  onDensity: vi.fn(),
  onCheck: vi.fn(),
  onShow: vi.fn().mockResolvedValue(true),
  onShowBlock: vi.fn().mockResolvedValue(true),
  onOpenReadingList: vi.fn(),
  onOpenSettings: vi.fn(),
});
