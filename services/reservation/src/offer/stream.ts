import {
  type DecidedRules,
  type OfferEvent,
  type Problem,
  problem,
  type UnitReduction,
} from '@kyoyo/contracts';
import { accept, type Decision, derivedId, type Instant, refuse } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';

export type OfferCommand =
  | { readonly type: 'ReduceUnits'; readonly reduction: UnitReduction }
  | { readonly type: 'DecideRules'; readonly rules: DecidedRules; readonly now: Instant };

export const offerIdOf = (instrumentId: string): string => derivedId('offer', instrumentId);

/**
 * What of an instrument is decided here, where its bookings are, and described by the catalogue a
 * moment later. Of a reduction it remembers what nobody may book until then.
 */
export const offerStream = stream({
  name: 'offer',
  form: 1,
  initial: null as UnitReduction | null,
  decide,
  evolve: (before, { type, data }: OfferEvent): UnitReduction | null =>
    type === 'UnitsReduced' ? data : before,
  tables: { unit_limit: ['instrument_id'] },
  rows: (reduction) =>
    reduction
      ? [
          row('unit_limit', {
            instrument_id: reduction.instrumentId,
            units: reduction.units,
            units_since: reduction.unitsSince,
          }),
        ]
      : [],
});

function decide(_: unknown, command: OfferCommand): Decision<OfferEvent, Problem> {
  if (command.type === 'DecideRules') {
    const { rules: data, now } = command;
    if (data.effectiveFrom < now) return refuse(problem('effective-in-past'));
    return accept({ type: 'RulesDecided', data });
  }
  const { reduction } = command;
  const { units, formerUnits } = reduction;
  if (units > formerUnits) return refuse(problem('units-not-fewer'));
  return units === formerUnits ? accept() : accept({ type: 'UnitsReduced', data: reduction });
}
