import '../theme.css';
import '../card.css';
import './page.css';
import './options.css';
import './welcome.css';
import type { PageAnalysis, PageText } from '../../core/model';
import { direction, t } from '../../i18n';
import type { CardCalls } from '../parts/OpenEntry';
import { Promises } from '../parts/Promises';
import { TrySample } from '../parts/TrySample';

export interface WelcomeProps {
  sample: PageText;
  /** What the engine says of the sample; null until it is read. */
  analysis: PageAnalysis | null;
  /** Why the sample could not be read; null when it could. */
  error: string | null;
  calls: CardCalls;
}

const STEPS = ['badge', 'card', 'popup', 'off'] as const;

/** What a person sees once, after installing: what it does, to try it, what leaves the computer, what it may do. */
export function Welcome({ sample, analysis, error, calls }: WelcomeProps) {
  return (
    <main class="sheet" lang={t('language')} dir={direction()}>
      <h1>{t('welcome.title')}</h1>
      <p class="lead">{t('extension.description')}</p>
      <section>
        <h2>{t('welcome.try')}</h2>
        <p class="quiet">{t('welcome.tryHow')}</p>
        {error !== null && (
          <p class="error" role="alert">
            {error}
          </p>
        )}
        {analysis === null && error === null && <p class="quiet">{t('loading')}</p>}
        {analysis && <TrySample sample={sample} analysis={analysis} calls={calls} />}
      </section>
      <section>
        <h2>{t('welcome.how')}</h2>
        <ul class="steps-list">
          {STEPS.map((step) => (
            <li key={step}>{t(`welcome.steps.${step}`)}</li>
          ))}
        </ul>
      </section>
      <Promises />
      <p class="fine">{t('notAdvice')}</p>
    </main>
  );
}
