import type { ChargeEvent, Problem } from '@kyoyo/contracts';
import { accept, type Decision, derivedId } from '@kyoyo/kernel';
import { type RatedCharge, row, stream } from '../schema.ts';

interface Charge {
  readonly rated: RatedCharge | null;
}

interface ChargeCommand {
  readonly type: 'RateCharge';
  readonly charge: RatedCharge;
}

export const chargeIdOf = (reservationId: string): string => derivedId('charge', reservationId);

/** What one reservation costs, as a run or as a fee: rated once, from facts that are named in it. */
export const chargeStream = stream({
  name: 'charge',
  form: 1,
  initial: { rated: null },
  decide: ({ rated }: Charge, { charge }: ChargeCommand): Decision<ChargeEvent, Problem> =>
    rated ? accept() : accept({ type: 'ChargeRated', data: charge }),
  evolve: (_: Charge, { data }: ChargeEvent): Charge => ({ rated: data }),
  tables: { charge: ['charge_id'] },
  rows: ({ rated }, { id, openedAt }) =>
    rated
      ? [
          row('charge', {
            charge_id: id,
            institution_id: rated.institutionId,
            organisation_id: rated.organisationId,
            person_id: rated.personId,
            rated_at: openedAt,
            data: JSON.stringify(rated),
          }),
        ]
      : [],
});
