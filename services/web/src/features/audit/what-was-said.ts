import {
  type BookingPolicy,
  bookingPolicy,
  type InstrumentDescription,
  type Language,
} from '@kyoyo/contracts';
import type { AuditEvent } from '../../api.ts';
import type { Dictionary } from '../../language/ja.ts';
import { formatMinute, formatMinutes, listed } from '../../parts/format.ts';
import { rulesOf } from '../policies/rules.ts';

/** One thing that an event says, in the reader's words. */
export interface Fact {
  readonly name: string;
  readonly text: string;
}

export interface Change {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What differs; a fact that is not said is empty. */
export function changesBetween(before: readonly Fact[], after: readonly Fact[]): Change[] {
  const former = new Map(before.map(({ name, text }) => [name, text]));
  const latter = new Map(after.map(({ name, text }) => [name, text]));
  return [...new Set([...latter.keys(), ...former.keys()])].flatMap((name) => {
    const change = { name, before: former.get(name) ?? '', after: latter.get(name) ?? '' };
    return change.before === change.after ? [] : [change];
  });
}

/** Events that say all of something anew, so that what they change is in what was said before. */
const kinds: Partial<Record<string, 'policy' | 'description'>> = {
  PolicySet: 'policy',
  InstrumentProposed: 'description',
  InstrumentDescribed: 'description',
};

export const saysAnew = ({ type }: AuditEvent): boolean => kinds[type] !== undefined;

/** The event that last said the same before this one; undefined where it is the first. */
export function formerOf(event: AuditEvent, all: readonly AuditEvent[]): AuditEvent | undefined {
  const before = all.filter(
    ({ subject, type, position }) =>
      subject === event.subject && kinds[type] === kinds[event.type] && position < event.position,
  );
  return before.toSorted((a, b) => a.position - b.position).at(-1);
}

/** All that such an event says. */
export function factsOf({ data }: AuditEvent, t: Dictionary, language: Language): Fact[] {
  if ('policy' in data) {
    const policy = bookingPolicy.safeParse(data['policy']);
    const effective = { name: t.policies.effective, text: since(data['effectiveFrom'], language) };
    return policy.success ? [effective, ...ofPolicy(policy.data, t, language)] : [];
  }
  const description = 'description' in data ? data['description'] : data;
  return ofDescription(description as InstrumentDescription, t, language);
}

const since = (effectiveFrom: unknown, language: Language): string =>
  typeof effectiveFrom === 'string' ? formatMinute(effectiveFrom, language) : '';

const ofPolicy = (policy: BookingPolicy, t: Dictionary, language: Language): Fact[] => [
  {
    name: t.policies.openTo,
    text: listed(
      policy.openTo.map((name) => t.classes[name]),
      language,
    ),
  },
  ...rulesOf(policy, t, language),
  { name: t.policies.promotion, text: formatMinutes(policy.promotionMinutes, language) },
];

function ofDescription(said: InstrumentDescription, t: Dictionary, language: Language): Fact[] {
  const words = t.instrumentForm;
  const { name, location, category, units, specs, photos, documents, funding } = said;
  const all = (list: readonly string[]) => listed(list, language);
  const both = ({ ja, en }: { ja: string; en: string }) => `${ja} / ${en}`;
  const facts: [string, string][] = [
    [words.nameJa, name.ja],
    [words.nameEn, name.en],
    [words.category, t.categories[category as keyof typeof t.categories] ?? category],
    [words.locationJa, location.ja],
    [words.locationEn, location.en],
    [words.units, `${units}`],
    [words.aliases, all(said.aliases)],
    [words.techniques, all(said.techniques)],
    [words.sampleKinds, all(said.sampleKinds)],
    [words.specs, all(specs.map((one) => `${both(one.name)}: ${one.value}`))],
    [words.photos, all(photos.map(({ alt }) => both(alt)))],
    [words.documents, all(documents.map(({ title }) => both(title)))],
    [words.subsidyJa, funding?.subsidy?.ja ?? ''],
    [words.subsidyEn, funding?.subsidy?.en ?? ''],
    [words.acquiredOn, funding?.acquiredOn ?? ''],
    [words.costOnlyUntil, funding?.costOnlyUntil ?? ''],
    [words.signedOffBy, funding?.signedOffBy ?? ''],
  ];
  return facts.map(([fact, text]) => ({ name: fact, text }));
}
