import type { Problem } from '@kyoyo/contracts';
import type pg from 'pg';
import type { KnownFacts } from '../charge/rate-use.ts';
import { readCopied } from '../price-facts/copied.ts';
import { factsOf } from '../price-facts/facts.ts';
import { readChargedBefore } from '../price-facts/reading.ts';
import { contractsOf } from '../quote/contracts.ts';
import type { DatedCard } from '../rating/facts.ts';
import type { ComingBooking } from './bookings.ts';

interface Instrument {
  readonly instrumentId: string;
  readonly institutionId: string;
}

type Known = { readonly facts: KnownFacts } | { readonly refused: Problem };

/**
 * Reads at once what the prices of bookings depend on, and gives the facts of each, as it would be
 * charged now; `cards` are all by which it may be priced.
 */
export async function readFactsOfComing(
  pool: pg.Pool,
  { instrumentId, institutionId }: Instrument,
  bookings: readonly ComingBooking[],
): Promise<(booking: ComingBooking, cards: readonly DatedCard[]) => Promise<Known>> {
  const copied = await readCopied(pool, {
    instrumentIds: [instrumentId],
    institutionIds: [institutionId],
    organisationIds: [...new Set(bookings.map(({ organisationId }) => organisationId))],
    personIds: [...new Set(bookings.map(({ personId }) => personId))],
  });
  const contractOf = await contractsOf(pool, bookings);
  return async (booking, cards) => {
    const contract = await contractOf(booking);
    if ('refused' in contract) return contract;
    const { period: reserved } = booking;
    const use = { instrumentId, institutionId, reserved, contract, by: booking };
    const known = factsOf(copied, use);
    if ('refused' in known) return known;
    const { facts } = known;
    const before = await readChargedBefore(pool, use, { ...facts, cards }, null);
    return { facts: { ...facts, ...before } };
  };
}
