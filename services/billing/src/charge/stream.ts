import { type ChargedContractFee, type ChargeEvent, type Problem, problem } from '@kyoyo/contracts';
import {
  accept,
  type Decision,
  derivedId,
  epochMs,
  fromEpochMs,
  japanDate,
  refuse,
} from '@kyoyo/kernel';
import { type ChargeData, type ChargedUse, type RatedCharge, row, stream } from '../schema.ts';

interface Charge {
  readonly charge: ChargeData | null;
}

type ChargeCommand =
  | { readonly type: 'RateCharge'; readonly charge: RatedCharge }
  | { readonly type: 'CorrectCharge'; readonly charge: RatedCharge; readonly reason: string }
  | { readonly type: 'ChargeUnpublished'; readonly charge: RatedCharge; readonly reason: string }
  | { readonly type: 'ChargeContractFee'; readonly charge: ChargedContractFee };

/** Of a reservation, or of a contract's fee. */
export const chargeIdOf = (reservationId: string): string => derivedId('charge', reservationId);

/**
 * What one reservation costs, as a run or as a fee: rated once, from facts that are named in it, and
 * anew where staff correct what was used. Or what a fee of a contract costs.
 */
export const chargeStream = stream({
  name: 'charge',
  form: 4,
  initial: { charge: null },
  decide,
  evolve,
  tables: { charge: ['charge_id'] },
  rows: ({ charge }, { id, openedAt }) =>
    charge
      ? [
          row('charge', {
            charge_id: id,
            ...whoseAndWhen(charge),
            rated_at: openedAt,
            net_yen: charge.totals.net,
            total_yen: charge.totals.total,
            data: JSON.stringify(charge),
          }),
        ]
      : [],
});

/**
 * The month of Japan's calendar, `2026-11`, in which the use ended, or for a fee the reserved time:
 * that of the date of supply. What ends at 24:00 is of the day that ends.
 */
const monthOf = ({ usedTo }: RatedCharge): string =>
  japanDate(fromEpochMs(epochMs(usedTo) - 1)).slice(0, 7);

function whoseAndWhen(charge: ChargeData) {
  if (!isUse(charge)) {
    const { institutionId, organisationId, period, dueAt } = charge.fee;
    return {
      institution_id: institutionId,
      organisation_id: organisationId,
      person_id: null,
      used_to: period.end,
      month: japanDate(dueAt).slice(0, 7),
    };
  }
  return {
    institution_id: charge.institutionId,
    organisation_id: charge.organisationId,
    person_id: charge.personId,
    used_to: charge.usedTo,
    month: monthOf(charge),
  };
}

export const isUse = (charge: ChargeData): charge is ChargedUse => 'kind' in charge;

function decide({ charge: known }: Charge, command: ChargeCommand): Decision<ChargeEvent, Problem> {
  if (command.type === 'ChargeContractFee') {
    return known ? accept() : accept({ type: 'ContractFeeCharged', data: command.charge });
  }
  const { charge } = command;
  if (command.type === 'ChargeUnpublished') return chargeUnpublished(known, command);
  if (!known) return accept({ type: 'ChargeRated', data: charge });
  if (command.type === 'RateCharge' || !isUse(known) || isSame(known, charge)) return accept();
  return accept(corrected(known, command));
}

const corrected = (
  { totals: formerTotals }: ChargedUse,
  { charge, reason }: { readonly charge: RatedCharge; readonly reason: string },
): ChargeEvent => ({ type: 'ChargeCorrected', data: { ...charge, reason, formerTotals } });

function chargeUnpublished(
  known: ChargeData | null,
  command: Extract<ChargeCommand, { type: 'ChargeUnpublished' }>,
): Decision<ChargeEvent, Problem> {
  if (!known || !isUse(known)) return refuse(problem('not-found'));
  if (known.unpublished) return accept();
  const owesMore = command.charge.totals.total > known.totals.total;
  return owesMore ? accept(corrected(known, command)) : refuse(problem('publication-not-asked'));
}

/** For the same run, fee or correction, which is named first among what caused it. */
const isSame = ({ causedBy: [a] }: RatedCharge, { causedBy: [b] }: RatedCharge): boolean =>
  a?.eventId === b?.eventId;

function evolve(_: Charge, event: ChargeEvent): Charge {
  if (event.type === 'ContractFeeCharged') return { charge: event.data };
  if (event.type === 'ChargeRated') return { charge: { ...event.data, correction: null } };
  const { reason, formerTotals, ...charge } = event.data;
  return { charge: { ...charge, correction: { reason, formerTotals } } };
}
