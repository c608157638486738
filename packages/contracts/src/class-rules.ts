import { anniversary, daysFrom } from './calendar-days.ts';
import type { ClassEvidence } from './class-evidence.ts';
import type { Bilingual, OrganisationClass } from './primitives.ts';

/** What makes a firm an SME or a startup, from a day on, and who says so. */
export interface ClassRules {
  readonly from: string;
  readonly source: { readonly name: Bilingual; readonly url: string };
  readonly sme: { readonly capitalYenMax: number };
  readonly startup: {
    readonly capitalYenBelow: number;
    /** The anniversary itself is included. */
    readonly ageYearsMax: number;
    readonly investorsMin: number;
  };
}

/** By the day from which they hold, the oldest first; the first also for what lies before it. */
export const classRules: readonly [ClassRules, ...ClassRules[]] = [
  {
    from: '2020-04-01',
    source: {
      name: {
        ja: '物質・材料研究機構（NIMS）オープンファシリティの利用者区分',
        en: 'User classes of the NIMS Open Facility',
      },
      url: 'https://nims-open-facility.jp/sp/page/page000012.html',
    },
    sme: { capitalYenMax: 100_000_000 },
    startup: { capitalYenBelow: 500_000_000, ageYearsMax: 10, investorsMin: 1 },
  },
];

export const classRulesOn = (day: string): ClassRules =>
  classRules.findLast(({ from }) => from <= day) ?? classRules[0];

export const classCriteria = [
  'startup-capital',
  'startup-age',
  'startup-investors',
  'sme-capital',
] as const;
export type ClassCriterion = (typeof classCriteria)[number];

/** What the evidence would make of an organisation on a day. */
export interface ClassProposal {
  readonly class: Extract<OrganisationClass, 'startup' | 'sme' | 'large'>;
  /** The first day on which it is too old for its class; null where age ends nothing. */
  readonly validTo: string | null;
  /** What it is from then on. */
  readonly thereafter: OrganisationClass | null;
  readonly met: Readonly<Record<ClassCriterion, boolean>>;
}

/** Null where no capital is said: whether a university or a public body is one, no number tells. */
export function proposedClass(
  {
    capitalYen,
    foundedOn,
    investors,
  }: Pick<ClassEvidence, 'capitalYen' | 'foundedOn' | 'investors'>,
  day: string,
): ClassProposal | null {
  if (capitalYen === null) return null;
  const { sme, startup } = classRulesOn(day);
  const tooOldFrom = foundedOn && dayAfter(anniversary(foundedOn, startup.ageYearsMax));
  const met = {
    'startup-capital': capitalYen < startup.capitalYenBelow,
    'startup-age':
      tooOldFrom !== null && foundedOn !== null && foundedOn <= day && day < tooOldFrom,
    'startup-investors': investors.length >= startup.investorsMin,
    'sme-capital': capitalYen <= sme.capitalYenMax,
  };
  const bySize = met['sme-capital'] ? 'sme' : 'large';
  return met['startup-capital'] && met['startup-age'] && met['startup-investors']
    ? { class: 'startup', validTo: tooOldFrom, thereafter: bySize, met }
    : { class: bySize, validTo: null, thereafter: null, met };
}

const dayAfter = (day: string): string => daysFrom(day, 1);
