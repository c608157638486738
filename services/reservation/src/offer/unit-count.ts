import { type Problem, problem, type UnitCountEvent, type UnitReduction } from '@kyoyo/contracts';
import { accept, type Decision, derivedId, refuse } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';

export const unitCountIdOf = (instrumentId: string): string =>
  derivedId('unit-count', instrumentId);

/**
 * How many units of an instrument can be booked, where that has been made fewer. The catalogue says
 * the same a moment later, and rules from then on: nobody books the unit in between.
 */
export const unitCount = stream({
  name: 'unit-count',
  form: 1,
  initial: null as UnitReduction | null,
  decide(_, reduction: UnitReduction): Decision<UnitCountEvent, Problem> {
    const { units, formerUnits } = reduction;
    if (units > formerUnits) return refuse(problem('units-not-fewer'));
    return units === formerUnits ? accept() : accept({ type: 'UnitsReduced', data: reduction });
  },
  evolve: (_, { data }: UnitCountEvent): UnitReduction => data,
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
