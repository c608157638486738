import { type Booking, type Problem, problem, type Quota, type Slot } from '@kyoyo/contracts';
import { durationMs, type Instant, japanDate, japanWeekday, plusMinutes } from '@kyoyo/kernel';

/** What a booking takes out of one quota of one person, organisation or agreement. */
export interface QuotaUse {
  readonly bucket: string;
  readonly minutes: number;
  readonly limit: number;
  readonly otherwise: Problem;
}

/**
 * A booking counts whole in the day, week or month of Japan in which it begins. Where a policy has
 * two quotas for the same, the smaller one counts.
 */
export const quotaUses = ({ conditions, ...slot }: Slot, booking: Booking): QuotaUse[] =>
  conditions.quotas.filter(isSmallestOfItsKind).map((quota) => {
    const { of, per, minutes: limit } = quota;
    const owner = ownerOf(of, slot, booking);
    return {
      bucket: ['quota', ...owner, per, firstDay(per, slot.period.start)].join('/'),
      minutes: durationMs(slot.period) / 60_000,
      limit,
      otherwise: problem('quota-exceeded', { ...quota, whose: owners[of], span: spans[per] }),
    };
  });

/** What it takes of what its contract allows in all, in the period in which it begins. */
export function contractUses(
  { conditions: { contractLimit }, period }: Slot,
  { contractId }: Booking,
): QuotaUse[] {
  if (contractId === null || contractLimit === null) return [];
  const { from, minutes: limit } = contractLimit;
  return [
    {
      bucket: ['contract', contractId, from].join('/'),
      minutes: durationMs(period) / 60_000,
      limit,
      otherwise: problem('contract-limit-reached', { minutes: limit, from: japanDate(from) }),
    },
  ];
}

const isSmallestOfItsKind = (quota: Quota, nth: number, all: readonly Quota[]): boolean =>
  !all.some(
    ({ of, per, minutes }, other) =>
      of === quota.of &&
      per === quota.per &&
      (minutes < quota.minutes || (minutes === quota.minutes && other < nth)),
  );

function ownerOf(
  of: Quota['of'],
  { instrumentId, institutionId }: Pick<Slot, 'instrumentId' | 'institutionId'>,
  { personId, organisationId, contractId }: Booking,
): string[] {
  switch (of) {
    case 'person':
      return [instrumentId, of, personId];
    case 'organisation':
      return [instrumentId, of, organisationId];
    case 'agreement':
      // Each contract by itself; the usage terms are one of organisation and institution.
      return [institutionId, of, contractId ?? organisationId];
  }
}

/** Weeks begin on Monday. */
function firstDay(per: Quota['per'], start: Instant): string {
  const date = japanDate(start);
  if (per === 'day') return date;
  if (per === 'month') return date.slice(0, 7);
  return japanDate(plusMinutes(start, -(japanWeekday(start) - 1) * 1_440));
}

const owners = {
  person: { ja: '1人', en: 'one person' },
  organisation: { ja: '1組織', en: 'one organisation' },
  agreement: { ja: '契約全体', en: 'one agreement' },
} as const;
const spans = {
  day: { ja: '1日', en: 'day' },
  week: { ja: '1週', en: 'week' },
  month: { ja: '1か月', en: 'month' },
} as const;
