import type { Booking, Envelope, OwedFee, Slot } from '@kyoyo/contracts';
import { causedBy, type Parts, type Reaction, type Reactions } from '@kyoyo/service-kit';
import type pg from 'pg';
import type { Tables } from '../schema.ts';
import { contractOf } from './contract.ts';
import { type AttributionCommand, attributionStream, attributionStreamId } from './stream.ts';

/** Whatever of a reservation is paid for is attributed to the contract under which it was booked. */
export function attributionReactions({ store }: Parts<Tables>): Reactions {
  const attribute = (
    reservationId: string,
    command: AttributionCommand,
    envelope: Envelope,
    tx: pg.ClientBase,
  ) =>
    store.within(tx).execute(attributionStream, {
      streamId: attributionStreamId(reservationId),
      command,
      context: causedBy(envelope),
    });

  const attributeFee =
    (kind: OwedFee['kind']): Reaction<FeeOwed> =>
    async ({ data, envelope }, tx) => {
      const fee = feeOf(kind, envelope.subject, data);
      const owed = {
        ...(await contractOf(store.within(tx), fee, envelope)),
        fee,
        feeEventId: envelope.id,
      };
      await attribute(fee.reservationId, { type: 'AttributeFee', owed }, envelope, tx);
    };

  return {
    reservation: {
      RunEnded: async ({ data: { run }, envelope }, tx) => {
        const usage = {
          ...(await contractOf(store.within(tx), run, envelope)),
          run,
          runEndedEventId: envelope.id,
        };
        await attribute(run.reservationId, { type: 'AttributeUsage', usage }, envelope, tx);
      },
      RunCorrected: async ({ data: { run, reason }, envelope }, tx) => {
        const usage = {
          ...(await contractOf(store.within(tx), run, envelope)),
          run,
          reason,
          runCorrectedEventId: envelope.id,
        };
        await attribute(run.reservationId, { type: 'CorrectUsage', usage }, envelope, tx);
      },
      CancellationFeeIncurred: attributeFee('cancellation'),
      NoShowRecorded: attributeFee('no-show'),
    },
  };
}

interface FeeOwed {
  readonly slot: Slot;
  readonly booking: Booking;
  readonly feePercent: number;
  readonly kept?: OwedFee['kept'];
}

const feeOf = (
  kind: OwedFee['kind'],
  reservationId: string,
  { slot, booking, feePercent, kept = null }: FeeOwed,
): OwedFee => ({
  kind,
  feePercent,
  reservationId,
  instrumentId: slot.instrumentId,
  institutionId: slot.institutionId,
  organisationId: booking.organisationId,
  personId: booking.personId,
  serviceKind: booking.serviceKind,
  tariff: booking.tariff,
  quantity: booking.quantity,
  reserved: slot.period,
  contractId: booking.contractId,
  termsVersion: slot.conditions.termsVersion,
  kept,
});
