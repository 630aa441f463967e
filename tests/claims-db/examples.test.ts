/** Every entry's own sentences through the real engine: the data tests the engine, and the engine tests the data. */
import { describe, expect, it } from 'vitest';
import { load } from '../../claims-db/load';
import { claimsIn } from '../core/fixture';
import { knownMisses } from './known-misses';

const entries = load('claims-db').database.entries.map((e) => e.value);
const matches = entries.flatMap((e) => e.examples.match.map((text) => [e.id, text] as const));
const avoids = entries.flatMap((e) => e.examples.avoid.map((text) => [e.id, text] as const));

const found = (id: string, text: string) => claimsIn(text).some((c) => c.entry === id && c.badge !== null);

describe('sentences that must get the entry', () => {
  it.each(matches.filter(([, text]) => !knownMisses.has(text)))('%s: %s', (id, text) => {
    expect(claimsIn(text).map((c) => c.entry)).toContain(id);
    expect(found(id, text)).toBe(true);
  });
});

describe('sentences the engine cannot read yet', () => {
  it('are listed, and leave the list when it can', () => {
    const texts = new Set(matches.map(([, text]) => text));
    expect([...knownMisses].filter((text) => !texts.has(text))).toEqual([]);
    const read = matches.filter(([id, text]) => knownMisses.has(text) && found(id, text));
    expect(read.map(([, text]) => text)).toEqual([]);
  });
});

describe('near misses that must not get a mark from it', () => {
  it.each(avoids)('%s: %s', (id, text) => {
    expect(claimsIn(text).filter((c) => c.entry === id && c.mark !== null)).toEqual([]);
  });
});
