import type { Rule } from './rule';

/** Every id an entry or a concept names has its file. */
export const referencesExist: Rule = {
  name: 'references-exist',
  description: 'Sources and concepts that are named have a file.',
  level: 'error',
  check({ entries, sources, concepts }) {
    const studies = new Set(sources.map((s) => s.value.id));
    const known = new Set(concepts.map((c) => c.value.id));
    const missingConcept = (file: string, field: string, id: string) =>
      known.has(id)
        ? []
        : [{ file, field, message: `no concept "${id}": add concepts/${id}.json or correct the name` }];
    return [
      ...entries.flatMap(({ file, value: e }) => [
        ...e.evidence
          .filter((x) => !studies.has(x.source))
          .map((x) => ({
            file,
            field: 'evidence',
            message: `no source "${x.source}": add sources/${x.source}.json or correct the name`,
          })),
        ...e.subject.flatMap((id) => missingConcept(file, 'subject', id)),
        ...e.outcome.flatMap((id) => missingConcept(file, 'outcome', id)),
        ...(e.requires ?? []).flat().flatMap((id) => missingConcept(file, 'requires', id)),
      ]),
      ...concepts.flatMap(({ file, value: c }) => [
        ...c.broader.flatMap((id) => missingConcept(file, 'broader', id)),
        ...(c.opposite ? missingConcept(file, 'opposite', c.opposite) : []),
      ]),
    ];
  },
};
