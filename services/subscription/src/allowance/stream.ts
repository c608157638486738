import {
  allocate,
  type AllowanceEvent,
  type AllowanceLot,
  type AllowanceTerms,
  type AllowanceUse,
  inOrderOfUse,
  leftOf,
  type Problem,
  problem,
  takenOf,
} from '@kyoyo/contracts';
import { rangeOf } from '@kyoyo/event-store/declaring';
import { accept, type Decision, derivedId, type Instant, rational, refuse } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';
import { lotsAfter, merged, usesMoved } from './moved.ts';

export interface Allowance {
  readonly terms: AllowanceTerms;
  readonly uses: Readonly<Record<string, AllowanceUse>>;
  readonly carriedOver: readonly { readonly lot: string; readonly minutes: number }[];
  readonly closed: boolean;
  /** Whether it has been said that little, or nothing, is left. */
  readonly low: boolean;
  readonly exhausted: boolean;
}

type AllowanceCommand =
  | { readonly type: 'SetTerms'; readonly terms: AllowanceTerms }
  | {
      readonly type: 'UseMinutes';
      readonly reservationId: string;
      readonly personId: string;
      readonly at: Instant;
      /** In all, of this reservation; 0 gives everything back. */
      readonly minutes: number;
    }
  | { readonly type: 'Close'; readonly carriedOver: Allowance['carriedOver'] };

export const allowanceIdOf = (contractId: string, periodStart: Instant): string =>
  derivedId('allowance', contractId, periodStart);

/**
 * What there is to be used in one period of a subscription, and what each reservation has of it. It is
 * never overdrawn: what a use does not get of it is overage, decided by the version of this stream.
 */
export const allowanceStream = stream({
  name: 'allowance',
  form: 1,
  initial: null as Allowance | null,
  decide,
  evolve,
  tables: { allowance: ['allowance_id'], allowance_use: ['reservation_id', 'allowance_id'] },
  rows: (allowance, { id }) =>
    allowance
      ? [
          row('allowance', {
            allowance_id: id,
            contract_id: allowance.terms.contractId,
            period: rangeOf(allowance.terms.period),
            terms: JSON.stringify(allowance.terms),
            carried_over: JSON.stringify(allowance.carriedOver),
            overage_yen: overageYenOf(allowance),
          }),
          ...Object.values(allowance.uses).map((use) =>
            row('allowance_use', {
              allowance_id: id,
              contract_id: allowance.terms.contractId,
              reservation_id: use.reservationId,
              person_id: use.personId,
              at: use.at,
              use: JSON.stringify(use),
            }),
          ),
        ]
      : [],
});

function decide(
  allowance: Allowance | null,
  command: AllowanceCommand,
): Decision<AllowanceEvent, Problem> {
  if (command.type === 'SetTerms') {
    if (!allowance) return accept({ type: 'AllowanceOpened', data: command.terms });
    return setTerms(allowance, command.terms);
  }
  if (!allowance) return refuse(problem('contract-not-in-force'));
  const { contractId, institutionId, organisationId, period } = allowance.terms;
  const of = { contractId, institutionId, organisationId };
  if (command.type === 'Close') {
    const { carriedOver } = command;
    const data = { ...of, period, carriedOver: [...carriedOver] };
    return allowance.closed ? accept() : accept({ type: 'AllowanceClosed', data });
  }
  const before = allowance.uses[command.reservationId];
  const use = usedAfter(allowance, before, command);
  const had = before ? minutesOf(before) : 0;
  if (!use || (before && JSON.stringify(before) === JSON.stringify(use))) return accept();
  const type = command.minutes >= had ? 'AllowanceTaken' : 'AllowanceGivenBack';
  const used: AllowanceEvent = { type, data: { ...of, use } };
  if (type === 'AllowanceGivenBack') return accept(used);
  const after = withUse(allowance, use);
  const told = { ...of, period, personId: use.personId };
  if (!allowance.exhausted && isExhausted(after)) {
    return accept<AllowanceEvent>(used, { type: 'AllowanceExhausted', data: told });
  }
  const { usedMinutes, minutes } = sumsOf(after);
  const isLow = minutes !== null && minutes > 0 && usedMinutes >= minutes * lowShare;
  if (!isLow || allowance.low || allowance.exhausted) return accept(used);
  return accept<AllowanceEvent>(used, {
    type: 'AllowanceNearlyExhausted',
    data: { ...told, usedMinutes, minutes },
  });
}

/** From which share on little is left. */
const lowShare = 0.8;

/** Of all lots together; `minutes` is null where one has no end. */
function sumsOf({ terms: { lots }, uses }: Allowance) {
  const taken = takenOf(Object.values(uses));
  const isEndless = lots.some(({ minutes }) => minutes === null);
  const sum = (of: (lot: AllowanceLot) => number) => lots.reduce((all, lot) => all + of(lot), 0);
  return {
    usedMinutes: sum(({ key }) => taken.get(key) ?? 0),
    minutes: isEndless ? null : sum(({ minutes }) => minutes ?? 0),
  };
}

/** What was used counts also against what takes the place of what is there no more. */
function setTerms(allowance: Allowance, terms: AllowanceTerms): Decision<AllowanceEvent, Problem> {
  const { contractId, institutionId, organisationId } = terms;
  const moved = usesMoved(allowance, terms.lots);
  const uses = { ...allowance.uses, ...Object.fromEntries(moved.map((u) => [u.reservationId, u])) };
  const data = { ...terms, lots: lotsAfter(allowance.terms.lots, uses, terms.lots) };
  if (JSON.stringify(allowance.terms) === JSON.stringify(data)) return accept();
  const taken = moved.map((use) => ({
    type: 'AllowanceTaken' as const,
    data: { contractId, institutionId, organisationId, use },
  }));
  return accept<AllowanceEvent>({ type: 'AllowanceChanged', data }, ...taken);
}

const minutesOf = ({ shares, overageMinutes }: AllowanceUse): number =>
  shares.reduce((sum, { minutes }) => sum + minutes, overageMinutes);

/**
 * What a reservation has keeps its source: more is taken beside it, and less goes back in the opposite
 * order. Of another person it is taken anew, as that may be another seat.
 */
function usedAfter(
  allowance: Allowance,
  before: AllowanceUse | undefined,
  command: Extract<AllowanceCommand, { type: 'UseMinutes' }>,
): AllowanceUse | null {
  const { reservationId, personId, at, minutes } = command;
  const kept = before?.personId === personId ? before : undefined;
  if (!before && minutes === 0) return null;
  const { overageYenPerHour } = kept?.overageMinutes ? kept : allowance.terms;
  const use = { reservationId, personId, at, overageYenPerHour };
  const had = kept ? minutesOf(kept) : 0;
  if (kept && minutes <= had) return { ...use, ...reduced(allowance, kept, had - minutes) };
  const others = { ...allowance.uses };
  if (!kept) delete others[reservationId];
  const taken = takenOf(Object.values(others));
  const more = allocate(lotsLeft(allowance), taken, { personId, minutes: minutes - had });
  if (!kept) return { ...use, ...more };
  const overageMinutes = kept.overageMinutes + more.overageMinutes;
  return { ...use, shares: merged([...kept.shares, ...more.shares]), overageMinutes };
}

/** Less by so many minutes: overage first, then what would have been used last. */
function reduced({ terms }: Allowance, { shares, overageMinutes }: AllowanceUse, less: number) {
  let rest = Math.max(0, less - overageMinutes);
  const order = inOrderOfUse(terms.lots).map(({ key }) => key);
  const fromLast = shares.toSorted((a, b) => order.indexOf(b.lot) - order.indexOf(a.lot));
  const left = fromLast.map(({ lot, minutes }) => {
    const given = Math.min(rest, minutes);
    rest -= given;
    return { lot, minutes: minutes - given };
  });
  return {
    shares: left.filter(({ minutes }) => minutes > 0).toReversed(),
    overageMinutes: Math.max(0, overageMinutes - less),
  };
}

/** Without what was carried over into the next period. */
const lotsLeft = ({
  terms,
  carriedOver,
}: Pick<Allowance, 'terms' | 'carriedOver'>): AllowanceLot[] =>
  terms.lots.map((lot) => {
    const gone = carriedOver.find(({ lot: key }) => key === lot.key)?.minutes ?? 0;
    return lot.minutes === null ? lot : { ...lot, minutes: Math.max(0, lot.minutes - gone) };
  });

/** There was something, and nobody can take of it any more. */
function isExhausted(allowance: Allowance): boolean {
  const taken = takenOf(Object.values(allowance.uses));
  const { lots } = allowance.terms;
  return lots.length > 0 && lots.every((lot) => leftOf(lot, taken) === 0);
}

const withUse = (allowance: Allowance, use: AllowanceUse): Allowance => {
  const { [use.reservationId]: _, ...others } = allowance.uses;
  return {
    ...allowance,
    uses: minutesOf(use) === 0 ? others : { ...others, [use.reservationId]: use },
  };
};

export function evolve(allowance: Allowance | null, event: AllowanceEvent): Allowance | null {
  if (event.type === 'AllowanceOpened') {
    return {
      terms: event.data,
      uses: {},
      carriedOver: [],
      closed: false,
      low: false,
      exhausted: false,
    };
  }
  if (!allowance) return allowance;
  switch (event.type) {
    case 'AllowanceChanged':
      return { ...allowance, terms: event.data, low: false, exhausted: false };
    case 'AllowanceTaken':
    case 'AllowanceGivenBack':
      return withUse(allowance, event.data.use);
    case 'AllowanceClosed':
      return { ...allowance, carriedOver: event.data.carriedOver, closed: true };
    case 'AllowanceNearlyExhausted':
      return { ...allowance, low: true };
    case 'AllowanceExhausted':
      return { ...allowance, exhausted: true };
  }
}

/** What its uses beyond it cost, exactly; nothing where the card prices them. */
function overageYenOf({ terms, uses }: Allowance): string {
  if (terms.overageByCard) return '0';
  const costs = Object.values(uses).map(({ overageMinutes, overageYenPerHour }) =>
    rational.multiply(
      rational.parseRational(overageYenPerHour),
      rational.rational(overageMinutes, 60),
    ),
  );
  return rational.format(rational.sum(costs));
}
