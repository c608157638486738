import {
  type ChargedCompensation,
  type Envelope,
  type FeeTax,
  taxedTotals,
} from '@kyoyo/contracts';
import { derivedId, japanDate, rational } from '@kyoyo/kernel';
import { causedBy, type Parts, type Reactions } from '@kyoyo/service-kit';
import type pg from 'pg';
import { bookingDay } from '../books/booking-day.ts';
import { percentOf } from '../rating/totals.ts';
import type { Tables } from '../schema.ts';
import { chargeStream } from './stream.ts';

/** What one organisation pays for one incident. */
export const compensationIdOf = (incidentId: string, organisationId: string): string =>
  derivedId('charge', incidentId, organisationId);

const untaxed: FeeTax = { treatment: 'out-of-scope', percent: '0' };
const label = { ja: '弁償金', en: 'Compensation' };

/** What a facility asks for after an incident is charged; what it waives comes to nothing. */
export function compensationReactions({
  store,
}: Parts<Tables>): NonNullable<Reactions['reservation']> {
  async function charge(
    asked: Pick<ChargedCompensation, 'institutionId' | 'organisationId' | 'instrumentId'> & {
      readonly yen: number;
      readonly tax: FeeTax;
      readonly note: string;
      readonly reservationId: string | null;
    },
    envelope: Envelope,
    tx: pg.ClientBase,
  ): Promise<void> {
    const { yen, tax, ...of } = asked;
    const { subject: incidentId, id: eventId, source, type, time } = envelope;
    const taxed = taxedTotals([{ amount: rational.rational(yen) }], tax, 'half-up');
    const compensation: ChargedCompensation = {
      ...of,
      incidentId,
      label,
      tax,
      totals: { ...taxed, taxPercent: percentOf(tax) },
      assessedAt: time,
      bookedOn: await bookingDay(tx, of.institutionId, japanDate(time)),
      formerNet: 0,
      causedBy: [{ source, type, eventId }],
    };
    await store.within(tx).execute(chargeStream, {
      streamId: compensationIdOf(incidentId, of.organisationId),
      command: { type: 'ChargeCompensation', charge: compensation },
      context: causedBy(envelope),
    });
  }

  return {
    IncidentCompensationAssessed: ({ data, envelope }, tx) => {
      const { institutionId, organisationId, instrumentId, use, yen, tax, note } = data;
      const reservationId = use?.reservationId ?? null;
      const of = { institutionId, organisationId, instrumentId, reservationId };
      return charge({ ...of, yen, tax, note }, envelope, tx);
    },
    IncidentCompensationWaived: async ({ data, envelope }, tx) => {
      const { institutionId, organisationId, instrumentId, use, note } = data;
      // Nobody had been asked for anything.
      if (organisationId === null) return;
      const reservationId = use?.reservationId ?? null;
      const of = { institutionId, organisationId, instrumentId, reservationId };
      await charge({ ...of, yen: 0, tax: untaxed, note }, envelope, tx);
    },
  };
}
