/** The look-up in the address bar: "gut", a space, and a claim in any words. */
import type { Lookup } from '../core/model';
import { t } from '../i18n';
import { api } from './api';
import { MOST_WORDS, openLookUp } from './look-up-page';

const SPECIAL: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** Control, bidi and zero-width characters: Chromium refuses some, and others reorder what is read. */
// eslint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;

/** A text for a suggestion. Chromium reads it as XML; Firefox as it is. */
export function suggestionText(text: string, asXml: boolean): string {
  const plain = text.replace(UNPRINTABLE, ' ');
  return asXml ? plain.replace(/[&<>"']/g, (sign) => SPECIAL[sign] ?? '') : plain;
}

interface Suggestion {
  /** What the bar holds when it is picked: the claim in the database's words. */
  content: string;
  description: string;
}

/** Poor matches say that they are only the nearest. */
export function suggestionsOf({ results, confident }: Lookup, asXml: boolean): Suggestion[] {
  return results.map(({ statement }, at) => {
    const isAnswer = confident && at === 0;
    const text = isAnswer ? statement : t('omnibox.nearest', { claim: statement });
    return { content: statement, description: suggestionText(text, asXml) };
  });
}

/** What pressing Enter on the typed words would do. */
const headline = ({ query, results, confident }: Lookup): string =>
  confident && results.length > 0 ? t('omnibox.lookUp', { words: query }) : t('omnibox.notInList', { words: query });

/**
 * Register at top level: a worker started by the first key must find it. Not there in Firefox for Android.
 * @param asXml whether this browser reads suggestions as XML.
 */
export function offerOmnibox(lookup: (words: string) => Promise<Lookup>, asXml: boolean): void {
  if (!api.omnibox) return;
  api.omnibox.onInputStarted.addListener(() =>
    api.omnibox.setDefaultSuggestion({ description: suggestionText(t('omnibox.start'), asXml) }),
  );
  api.omnibox.onInputChanged.addListener((words, suggest) => {
    const answer = async () => {
      const found = await lookup(words.slice(0, MOST_WORDS));
      api.omnibox.setDefaultSuggestion({ description: suggestionText(headline(found), asXml) });
      suggest(suggestionsOf(found, asXml));
    };
    // Without an answer the words can still be looked up on Enter.
    answer().catch(() => suggest([]));
  });
  api.omnibox.onInputEntered.addListener((words, where) => void openLookUp(words, where));
}
