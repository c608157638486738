import { type Instant, japanDate, type Period } from '@kyoyo/kernel';
import type { FreeTime, InstrumentWishes } from './queries.ts';

/** What is looked for, as the address of the page says it: it can be sent on and come back to. */
export interface FindAddress {
  readonly q?: string;
  readonly institutions?: string;
  readonly networks?: string;
  readonly category?: string;
  readonly technique?: string;
  /** Free between, until, and for so many minutes. */
  readonly from?: string;
  readonly to?: string;
  readonly minutes?: string;
}

const names = [
  'q',
  'institutions',
  'networks',
  'category',
  'technique',
  'from',
  'to',
  'minutes',
] as const;

/** The router reads a word of digits as a number. */
export function findInAddress(search: Record<string, unknown>): FindAddress {
  const given = names.flatMap((name) => {
    const value = search[name];
    const text = typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
    return text === '' ? [] : [[name, text] as const];
  });
  return Object.fromEntries(given);
}

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const idsOf = (text: string | undefined): string[] =>
  (text ?? '').split(',').filter((one) => uuid.test(one));

export const wishesOf = (address: FindAddress): InstrumentWishes => ({
  q: (address.q ?? '').slice(0, searchLengthMax),
  institutionIds: idsOf(address.institutions),
  networkIds: idsOf(address.networks),
  category: address.category ?? null,
  technique: address.technique ?? null,
});

/** As long as the service takes it. */
export const searchLengthMax = 200;

export const hoursOffered = [0.5, 1, 2, 3, 4, 6, 8];

/** Null where none is asked for. What cannot be answered is still asked, and said at the filter. */
export function freeTimeOf({ from, to, minutes }: FindAddress): FreeTime | null {
  const hours = hoursOffered.find((one) => one * 60 === Number(minutes));
  if (!from || !to || !hours) return null;
  const period = { start: from as Instant, end: to as Instant };
  return { period, minutes: hours * 60, alsoTaken: false };
}

export const isOver = ({ end }: Period, now: Instant): boolean => japanDate(end) < japanDate(now);

export function addressOf(wishes: InstrumentWishes, freeTime: FreeTime | null): FindAddress {
  const { q, institutionIds, networkIds, category, technique } = wishes;
  return findInAddress({
    q: q.trim(),
    institutions: institutionIds.join(','),
    networks: networkIds.join(','),
    category,
    technique,
    from: freeTime?.period.start,
    to: freeTime?.period.end,
    minutes: freeTime?.minutes,
  });
}
