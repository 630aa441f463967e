/** Ids never die: every id ever released is an entry, or a redirect that lands. And what release notes say. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimSchema, fieldPage } from '../../claims-db/field-page';
import { load } from '../../claims-db/load';
import { openData, type OpenData } from '../../claims-db/open-data';
import { releaseNotes } from '../../claims-db/release-notes';
import { Entry } from '../../claims-db/schema';

const { database } = load('claims-db');
const data = openData(database);
const released = JSON.parse(readFileSync('claims-db/released-ids.json', 'utf8')) as string[];

describe('released ids', () => {
  it('all still resolve', () => {
    const ids = new Set(data.claims.map((c) => c.id));
    const dead = released.filter((id) => !ids.has(id) && data.redirects[id] === undefined);
    expect(dead).toEqual([]);
  });
});

describe('release notes', () => {
  const [first, second] = data.claims as [Entry, Entry];
  const changed = (claims: Entry[], redirects: OpenData['redirects'] = {}): OpenData => ({
    ...data,
    claims,
    redirects,
  });

  it('tell what was added, regraded and withdrawn', () => {
    const regraded: Entry = {
      ...first,
      certainty: 'high',
      history: [...first.history, { ...first.history[0]!, note: 'a new trial' }],
    };
    const before = changed([
      { ...first, certainty: 'low' },
      { ...second, id: 'gone' },
    ]);
    const now = changed([regraded, second], { gone: { withdrawn: '2026-01-01', why: 'The paper was retracted.' } });
    const notes = releaseNotes(before, now);
    expect(notes).toMatch(new RegExp(`## Added\\n\\n- ${second.statement.slice(0, 10)}`));
    expect(notes).toContain('a new trial');
    expect(notes).toContain('The paper was retracted.');
  });

  it('say when nothing changed', () => {
    expect(releaseNotes(data, data)).toContain('Nothing changed.');
  });
});

describe('what is made from the schema', () => {
  it('names every field of an entry', () => {
    const page = fieldPage();
    for (const field of Object.keys(Entry.shape)) {
      expect(page).toContain(`\`${field}\``);
      expect(JSON.stringify(claimSchema())).toContain(`"${field}"`);
    }
  });
});
