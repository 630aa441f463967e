/** The message file: whole, used, neutral; and no visible words anywhere else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { messages } from '../messages';

const root = join(import.meta.dirname, '..', '..');
const sources = ['src', 'entrypoints'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
);
const filesOf = (...kinds: string[]) => sources.filter((file) => kinds.some((kind) => file.endsWith(kind)));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Attributes whose text a person sees or hears. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'label',
  'placeholder',
  'title',
]);
const hasWord = (text: string) => /\p{L}/u.test(text);

/** Words in the mark-up of a .tsx file: text between tags, texts in braces there, and the values of spoken attributes. */
function visibleWords(name: string, source: string): string[] {
  const found: string[] = [];
  const literals = (node: ts.Node): void => {
    // A key of a message is no text, nor is what is compared or looked up.
    if (ts.isCallExpression(node) || ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node)) return;
    if (ts.isBinaryExpression(node) && /^[=!]==?$/.test(node.operatorToken.getText())) return;
    if (ts.isStringLiteral(node) && hasWord(node.text)) found.push(node.text);
    if (ts.isTemplateExpression(node))
      found.push(...[node.head, ...node.templateSpans.map((s) => s.literal)].map((part) => part.text).filter(hasWord));
    ts.forEachChild(node, literals);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && hasWord(node.text)) found.push(node.text.trim());
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) literals(node);
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer) literals(node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

describe('visible words', () => {
  it.each(filesOf('.tsx'))('stand in the message file, not in %s', (file) => {
    expect(visibleWords(file, read(file))).toEqual([]);
  });

  it.each([
    ['text between tags', '<p>Hello</p>'],
    ['a text in braces', "<p>{on && 'Hello'}</p>"],
    ['a template', '<p>{`Hello ${name}`}</p>'],
    ['a spoken attribute', '<input placeholder="Hello" />'],
    ['a spoken attribute in braces', "<a aria-label={on ? 'Hello' : t('no')} />"],
  ])('would be noticed: %s', (_, markup) => {
    expect(visibleWords('x.tsx', `const x = ${markup};`)).toHaveLength(1);
  });

  it('are not what a key, a class or a comparison says', () => {
    expect(visibleWords('x.tsx', "const x = <p class=\"one\">{a === 'b' && t('key.of')} · </p>;")).toEqual([]);
  });
});

describe('the message file', () => {
  const names = Object.keys(messages);

  it('has names that browsers accept, which take no notice of case', () => {
    for (const name of names) expect(name).toMatch(/^\w+$/);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it('holds nothing that is shown nowhere', () => {
    const code = [...filesOf('.ts', '.tsx'), 'wxt.config.ts'].map(read).join('\n');
    const keys = [...code.matchAll(/\bt\(\s*(['`])(.+?)\1/g)].map(([, , key]) => key ?? '');
    const manifest = [...code.matchAll(/__MSG_(\w+?)__/g)].map(([, name]) => name ?? '');
    const patterns = [
      ...keys.map((key) => key.replace(/\$\{.*?\}(?=\.|$)/g, '\\w+').replaceAll('.', '_')),
      ...manifest,
    ];
    const isUsed = (name: string) => patterns.some((pattern) => new RegExp(`^${pattern}$`).test(name));
    expect(names.filter((name) => !isUsed(name))).toEqual([]);
  });

  it('stays neutral: no verdicts on people or sites, no exclamation', () => {
    const all = Object.values(messages).map(({ message }) => message);
    expect(all.filter((message) => /biased|debunk|myth|fake|\blie\b|scam|!/i.test(message))).toEqual([]);
  });
});
