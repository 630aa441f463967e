import { render } from 'preact';
import type { PageAnalysis } from '../../src/core/model';
import { ask } from '../../src/extension/messages';
import { t } from '../../src/i18n';
import { SAMPLE } from '../../src/ui/sample';
import { Welcome } from '../../src/ui/screens/Welcome';

document.title = t('welcome.pageTitle');
const app = document.getElementById('app') as HTMLElement;

const calls = {
  loadEntry: (entry: string) => ask('details', entry),
  loadStudies: (ids: string[]) => ask('studies', ids),
  save: (draft: Parameters<typeof ask<'save'>>[1] & object) => ask('save', draft),
  copy: (text: string) => navigator.clipboard.writeText(text),
};

const show = (analysis: PageAnalysis | null, error: string | null) =>
  render(<Welcome sample={SAMPLE} analysis={analysis} error={error} calls={calls} />, app);

show(null, null);
ask('analyse', SAMPLE).then(
  (analysis) => show(analysis, null),
  (reason: unknown) => show(null, reason instanceof Error ? reason.message : String(reason)),
);
