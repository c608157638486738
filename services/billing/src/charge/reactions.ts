import { type Envelope, taxedTotals } from '@kyoyo/contracts';
import { japanDate, rational } from '@kyoyo/kernel';
import { causedBy, type Parts, type Reactions } from '@kyoyo/service-kit';
import type pg from 'pg';
import { bookingDay } from '../books/booking-day.ts';
import type { RatedCharge, Tables } from '../schema.ts';
import { rateAttributedFee, rateUsage } from './charging.ts';
import { percentOf } from '../rating/totals.ts';
import { chargeIdOf, chargeStream } from './stream.ts';

/** What is attributed to a contract is charged. */
export function chargeReactions({ store }: Parts<Tables>): NonNullable<Reactions['subscription']> {
  const rate = async (charge: RatedCharge, envelope: Envelope, tx: pg.ClientBase) => {
    await store.within(tx).execute(chargeStream, {
      streamId: chargeIdOf(charge.reservationId),
      command: { type: 'RateCharge', charge },
      context: causedBy(envelope),
    });
  };
  return {
    UsageAttributed: async ({ data, envelope }, tx) =>
      rate(await rateUsage(tx, envelope, data), envelope, tx),
    UsageCorrected: async ({ data, envelope }, tx) => {
      const charge = await rateUsage(tx, envelope, data);
      await store.within(tx).execute(chargeStream, {
        streamId: chargeIdOf(charge.reservationId),
        command: { type: 'CorrectCharge', charge, reason: data.reason },
        context: causedBy(envelope),
      });
    },
    ContractFeeRaised: async ({ data: fee, envelope }, tx) => {
      const { subject: feeId, id: eventId, source, type } = envelope;
      const lines = fee.lines.map(({ amount }) => ({ amount: rational.parseRational(amount) }));
      const taxed = taxedTotals(lines, fee.tax, 'half-up');
      const totals = { ...taxed, taxPercent: percentOf(fee.tax) };
      const bookedOn = await bookingDay(tx, fee.institutionId, japanDate(fee.dueAt));
      const charge = { feeId, fee, totals, bookedOn, causedBy: [{ source, type, eventId }] };
      await store.within(tx).execute(chargeStream, {
        streamId: chargeIdOf(feeId),
        command: { type: 'ChargeContractFee', charge },
        context: causedBy(envelope),
      });
    },
    FeeAttributed: async ({ data, envelope }, tx) =>
      rate(await rateAttributedFee(tx, envelope, data), envelope, tx),
  };
}
