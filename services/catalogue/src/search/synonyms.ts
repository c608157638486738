import { z } from 'zod';
import { atomsOf, searchForm } from './form.ts';
import data from './synonyms.json' with { type: 'json' };

const { compiled, concepts } = z
  .strictObject({
    compiled: z.iso.date(),
    note: z.string(),
    concepts: z.array(
      z.strictObject({
        id: z.string(),
        names: z.array(z.string()).min(1),
        broader: z.array(z.string()).default([]),
      }),
    ),
  })
  .parse(data);

/** When the names were last changed. What was indexed under another date is indexed anew. */
export const synonymsCompiled = compiled;

type Concept = (typeof concepts)[number];

const byId = new Map(concepts.map((concept) => [concept.id, concept]));
const onlyLatin = /^[\p{Script=Latin}\p{N}]+$/u;

/** Names of Latin letters alone, which must fill whole parts of a text, and the others. */
const latinNames = new Map<string, Concept[]>();
const otherNames: (readonly [string, Concept])[] = [];
for (const concept of concepts) {
  for (const broader of concept.broader) {
    if (!byId.has(broader)) throw new Error(`${concept.id} is a kind of ${broader}, which is none`);
  }
  for (const form of concept.names.map(searchForm)) {
    if (onlyLatin.test(form)) latinNames.set(form, [...(latinNames.get(form) ?? []), concept]);
    else otherNames.push([form, concept]);
  }
}

/** Every name of whatever the texts name, and of what that is a kind of. */
export function synonymsOf(texts: Iterable<string>): string[] {
  const found = new Set<Concept>();
  const add = (concept: Concept): void => {
    if (found.has(concept)) return;
    found.add(concept);
    for (const id of concept.broader) add(byId.get(id) as Concept);
  };
  for (const text of texts) {
    const atoms = atomsOf(text);
    const whole = atoms.join('');
    for (const join of joinsOf(atoms)) latinNames.get(join)?.forEach(add);
    for (const [form, concept] of otherNames) if (whole.includes(form)) add(concept);
  }
  return [...found].flatMap(({ names }) => names);
}

const joinedAtomsMax = 7;

/** Every run of neighbouring parts, written together: FE-SEM-EDX has FE, FESEM, SEM, SEMEDX … */
const joinsOf = (atoms: readonly string[]): string[] =>
  atoms.flatMap((_, from) =>
    atoms
      .slice(from, from + joinedAtomsMax)
      .map((__, length) => atoms.slice(from, from + length + 1).join('')),
  );
