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
 * Reads at once what the prices of bookings depend on, and gives the facts of each, in their order, as
 * it would be charged now; `cards` are all by which they may be priced.
 */
export async function readFactsOfComing(
  pool: pg.Pool,
  of: Instrument,
  bookings: readonly ComingBooking[],
  cards: readonly DatedCard[],
): Promise<Known[]> {
  const copied = await readCopied(pool, {
    instrumentIds: [of.instrumentId],
    institutionIds: [of.institutionId],
    organisationIds: [...new Set(bookings.map(({ organisationId }) => organisationId))],
    personIds: [...new Set(bookings.map(({ personId }) => personId))],
  });
  const contractOf = await contractsOf(pool, bookings);
  const uses = [];
  for (const booking of bookings) {
    const contract = await contractOf(booking);
    const use = { ...of, reserved: booking.period, by: booking };
    const known = 'refused' in contract ? contract : factsOf(copied, { ...use, contract });
    uses.push('refused' in known ? known : { use, facts: { ...known.facts, cards } });
  }
  const asking = uses.filter((one) => 'use' in one);
  const chargedBefore = await readChargedBefore(pool, of, asking, null);
  return uses.map((one) =>
    'refused' in one ? one : { facts: { ...one.facts, ...chargedBefore(one) } },
  );
}
