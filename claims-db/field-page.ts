/** The editor's schema and the page of fields, both made from the zod schema. */
import { z } from 'zod';
import { Concept, Entry, Source } from './schema';

/** JSON Schema of an entry file. */
export const claimSchema = (): object => z.toJSONSchema(Entry);

interface Field {
  description?: string;
  enum?: string[];
  type?: string;
  anyOf?: { type?: string }[];
}

function kindOf({ enum: values, type, anyOf }: Field): string {
  if (values) return values.map((v) => `\`${v}\``).join(', ');
  return (
    type ??
    (anyOf ?? [])
      .map((a) => a.type ?? '')
      .filter(Boolean)
      .join(' or ')
  );
}

function table(title: string, schema: z.ZodType): string[] {
  const { properties = {} } = z.toJSONSchema(schema) as { properties?: Record<string, Field> };
  const rows = Object.entries(properties).map(
    ([name, field]) => `| \`${name}\` | ${kindOf(field)} | ${field.description ?? ''} |`,
  );
  return [`## ${title}`, '', '| field | values | meaning |', '|---|---|---|', ...rows, ''];
}

/** Markdown: every field of every kind of file. */
export const fieldPage = (): string =>
  ['# Fields', '', ...table('Entry', Entry), ...table('Source', Source), ...table('Concept', Concept)].join('\n');
