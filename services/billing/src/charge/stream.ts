import {
  type ChargedCompensation,
  type ChargedContractFee,
  type ChargeEvent,
  type Problem,
  problem,
} from '@kyoyo/contracts';
import { accept, type Decision, derivedId, japanDate, type Recorded, refuse } from '@kyoyo/kernel';
import { lastDayBefore } from '../books/months.ts';
import {
  adjust,
  type AdjustCommand,
  decideAdjustment,
  isAdjustCommand,
  isAdjusted,
  liftedBy,
  notAdjusted,
  totalsWith,
} from './adjusting.ts';
import type { Adjusted } from './adjusted.ts';
import { earnedWith, type Earning, feeMonthsOf } from './fee-months.ts';
import { bookedCharge } from './booked.ts';
import { type Charged, type ChargedUse, type RatedCharge, row, stream } from '../schema.ts';

interface Charge extends Adjusted {
  readonly charge: Charged | null;
  /** Of a contract's fee; null of all else. */
  readonly earning: Earning | null;
}

type ChargeCommand =
  | { readonly type: 'RateCharge'; readonly charge: RatedCharge }
  | { readonly type: 'CorrectCharge'; readonly charge: RatedCharge; readonly reason: string }
  | { readonly type: 'ChargeUnpublished'; readonly charge: RatedCharge; readonly reason: string }
  | { readonly type: 'ChargeContractFee'; readonly charge: ChargedContractFee }
  | { readonly type: 'ChargeCompensation'; readonly charge: ChargedCompensation }
  | AdjustCommand;

/** Of a reservation, or of a contract's fee. */
export const chargeIdOf = (reservationId: string): string => derivedId('charge', reservationId);

/**
 * What one reservation costs, as a run or as a fee: rated once, from facts that are named in it, and
 * anew where staff correct what was used. Or what a fee of a contract costs.
 */
export const chargeStream = stream({
  name: 'charge',
  form: 8,
  initial: { charge: null, earning: null, ...notAdjusted },
  decide,
  evolve,
  tables: { charge: ['charge_id'], pending_adjustment: ['charge_id'] },
  ledgers: ['journal_entry'],
  entries: bookedCharge,
  rows: ({ charge, adjustments, waivedYen, pending }, { id, openedAt }) =>
    charge
      ? [
          row('charge', {
            charge_id: id,
            ...whoseAndWhen(charge),
            rated_at: openedAt,
            net_yen: totalsWith(charge, { adjustments, waivedYen }).net,
            total_yen: totalsWith(charge, { adjustments, waivedYen }).total,
            data: JSON.stringify({ ...charge, adjustments, waivedYen, pending }),
          }),
          ...(pending ? [row('pending_adjustment', { charge_id: id, ...ownersOf(charge) })] : []),
        ]
      : [],
});

/**
 * The month of Japan's calendar, `2026-11`, in which the use ended, or for a fee the reserved time:
 * that of the date of supply.
 */
const monthOf = ({ usedTo }: RatedCharge): string => lastDayBefore(usedTo).slice(0, 7);

function whoseAndWhen(charge: Charged) {
  if (isCompensation(charge)) {
    const { institutionId, organisationId, instrumentId, assessedAt } = charge;
    return {
      institution_id: institutionId,
      organisation_id: organisationId,
      person_id: null,
      used_to: assessedAt,
      month: japanDate(assessedAt).slice(0, 7),
      kind: 'compensation' as const,
      instrument_id: instrumentId,
      contract_id: null,
      organisation_class: null,
    };
  }
  if (!isUse(charge)) {
    const { institutionId, organisationId, period, dueAt } = charge.fee;
    return {
      institution_id: institutionId,
      organisation_id: organisationId,
      person_id: null,
      used_to: period.end,
      month: japanDate(dueAt).slice(0, 7),
      kind: 'contract-fee' as const,
      instrument_id: null,
      contract_id: charge.fee.contractId,
      organisation_class: null,
    };
  }
  return {
    institution_id: charge.institutionId,
    organisation_id: charge.organisationId,
    person_id: charge.personId,
    used_to: charge.usedTo,
    month: monthOf(charge),
    kind: charge.kind,
    instrument_id: charge.instrumentId,
    contract_id: charge.agreementId,
    organisation_class: charge.organisationClass,
  };
}

const ownersOf = (charge: Charged) => {
  const { institution_id, organisation_id } = whoseAndWhen(charge);
  return { institution_id, organisation_id };
};

export const isCompensation = <Compensation extends ChargedCompensation>(
  charge: ChargedUse | ChargedContractFee | Compensation,
): charge is Compensation => 'incidentId' in charge;
export const isUse = <Use extends ChargedUse>(
  charge: Use | ChargedContractFee | ChargedCompensation,
): charge is Use => 'kind' in charge;

function decide(state: Charge, command: ChargeCommand): Decision<ChargeEvent, Problem> {
  const { charge: known } = state;
  if (isAdjustCommand(command)) return decideAdjustment(known, state, command);
  if (command.type === 'ChargeContractFee') {
    return known ? accept() : accept({ type: 'ContractFeeCharged', data: command.charge });
  }
  if (command.type === 'ChargeCompensation') return compensate(state, command.charge);
  const { charge } = command;
  if (command.type === 'ChargeUnpublished') return chargeUnpublished(state, command);
  if (!known) return accept({ type: 'ChargeRated', data: charge });
  if (command.type === 'RateCharge' || !isUse(known) || isSame(known, charge)) return accept();
  return accept(...correctedTo(state, known, command));
}

/** An adjustment, or a waiver, is of what was rated before: it is kept, or ends with it. */
function correctedTo(
  state: Charge,
  known: ChargedUse,
  command: { readonly charge: RatedCharge; readonly reason: string },
): readonly ChargeEvent[] {
  const { charge } = command;
  const bookedOn = charge.bookedOn ?? lastDayBefore(charge.usedTo);
  return [
    corrected(known, command),
    ...liftedBy({ former: known, charge: { ...charge, correction: null } }, state, bookedOn),
  ];
}

/** What is said anew takes the place of what was said before. */
function compensate(state: Charge, charge: ChargedCompensation): Decision<ChargeEvent, Problem> {
  const { charge: known } = state;
  if (known && !isCompensation(known)) return refuse(problem('already-exists'));
  if (known?.causedBy[0]?.eventId === charge.causedBy[0]?.eventId) return accept();
  const formerNet = known?.totals.net ?? 0;
  const charged: ChargeEvent = { type: 'CompensationCharged', data: { ...charge, formerNet } };
  if (!known) return accept(charged);
  const bookedOn = charge.bookedOn ?? japanDate(charge.assessedAt);
  return accept(charged, ...liftedBy({ former: known, charge }, state, bookedOn));
}

const corrected = (
  { totals: formerTotals }: ChargedUse,
  { charge, reason }: { readonly charge: RatedCharge; readonly reason: string },
): ChargeEvent => ({ type: 'ChargeCorrected', data: { ...charge, reason, formerTotals } });

function chargeUnpublished(
  state: Charge,
  command: Extract<ChargeCommand, { type: 'ChargeUnpublished' }>,
): Decision<ChargeEvent, Problem> {
  const { charge: known } = state;
  if (!known || !isUse(known)) return refuse(problem('not-found'));
  if (known.unpublished) return accept();
  const owesMore = command.charge.totals.total > known.totals.total;
  return owesMore
    ? accept(...correctedTo(state, known, command))
    : refuse(problem('publication-not-asked'));
}

/** For the same run, fee or correction, which is named first among what caused it. */
const isSame = ({ causedBy: [a] }: RatedCharge, { causedBy: [b] }: RatedCharge): boolean =>
  a?.eventId === b?.eventId;

function evolve(state: Charge, event: ChargeEvent, { time }: Pick<Recorded, 'time'>): Charge {
  if (isAdjusted(event)) {
    const { earning } = state;
    const moved = 'months' in event.data ? event.data.months : [];
    return { ...state, ...adjust(state, event), earning: earning && earnedWith(earning, moved) };
  }
  if (event.type === 'CompensationCharged') return { ...state, charge: event.data };
  if (event.type === 'ContractFeeCharged') {
    const bookedOn = event.data.bookedOn ?? japanDate(time);
    const empty = { bookedIn: bookedOn.slice(0, 7), months: new Map() };
    const earning = earnedWith(empty, feeMonthsOf(event.data, bookedOn));
    return { ...state, charge: event.data, earning };
  }
  if (event.type === 'ChargeRated') {
    return { ...state, charge: { ...event.data, correction: null } };
  }
  const { reason, formerTotals, ...charge } = event.data;
  return { ...state, charge: { ...charge, correction: { reason, formerTotals } } };
}
