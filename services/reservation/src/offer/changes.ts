import {
  type Accessory,
  type Duties,
  type Outage,
  problem,
  type Rota,
  type Slot,
} from '@kyoyo/contracts';
import { overlaps, type Period } from '@kyoyo/kernel';
import type pg from 'pg';
import { isWorking } from '../operators/rota.ts';
import { accessoryResource, operatorResource, unitResource } from '../taking-time/resources.ts';
import type { Change, Looked, Loss } from './change.ts';

/** What each kind of change takes from a slot. */

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

const unitLoss = ({ instrumentId, unit }: Slot, left: readonly number[]): Loss => ({
  kind: 'unit',
  resource: unitResource(instrumentId, unit),
  others: left.map((one) => unitResource(instrumentId, one)),
});

/** The units with the highest numbers are those that go. */
export const fewerUnits = (
  { instrumentId, institutionId }: Pick<Slot, 'instrumentId' | 'institutionId'>,
  units: number,
): Change => ({
  kind: 'units-reduced',
  institutionId,
  among: { instrumentId },
  concernsRuns: true,
  name: null,
  lossesOf: ({ slot }) => (slot.unit > units ? [unitLoss(slot, upTo(units))] : []),
});

/** A step of the instrument itself; while it is suspended its bookings stand. */
export const stepOf = (
  { instrumentId, institutionId }: Pick<Slot, 'instrumentId' | 'institutionId'>,
  step: 'suspension' | 'retirement' | 'transfer',
): Looked => ({
  institutionId,
  among: { instrumentId },
  concernsRuns: false,
  lossesOf: () => [
    step === 'suspension'
      ? { kind: 'rule', resource: '', others: [], problem: problem('instrument-not-bookable') }
      : { kind: 'instrument', resource: '', others: [] },
  ],
});

/** `count`: how many units there are. */
export function outOfUse({ instrumentId, ...outage }: Outage, count: number): Change {
  const left = upTo(count).filter((unit) => !outage.units.includes(unit));
  return {
    kind: 'outage',
    institutionId: outage.institutionId,
    among: { instrumentId },
    concernsRuns: true,
    name: null,
    lossesOf: ({ slot }) =>
      outage.units.includes(slot.unit) && overlaps(slot.occupied, outage.period)
        ? [unitLoss(slot, left)]
        : [],
  };
}

/** What an accessory is to be from now on. */
export function otherAccessory(
  accessoryId: string,
  { institutionId, name, units, instrumentIds, active }: Accessory,
): Change {
  const lossOf = (slot: Slot, unit: number): Loss[] => {
    const there = active && instrumentIds.includes(slot.instrumentId) ? units : 0;
    if (unit <= there) return [];
    const resource = accessoryResource(accessoryId, unit);
    const others = upTo(there).map((piece) => accessoryResource(accessoryId, piece));
    return [{ kind: 'accessory', resource, others }];
  };
  return {
    kind: 'accessory-changed',
    institutionId,
    among: { accessoryId },
    concernsRuns: false,
    name,
    lossesOf: ({ slot }) =>
      slot.accessories.flatMap((one) =>
        one.accessoryId === accessoryId ? lossOf(slot, one.unit) : [],
      ),
  };
}

/** What an operator is to do from now on. */
export const otherDuties = (
  { institutionId, personId, ...duties }: Duties,
  colleagues: readonly Colleague[],
): Change => ({
  ...withoutOperator({ institutionId, personId }, colleagues, ({ instrumentId, period }) => {
    const { active, instrumentIds, rota } = duties;
    return !active || !instrumentIds.includes(instrumentId) || !isWorking(rota, period);
  }),
  concernsRuns: false,
});

export const onLeave = (
  operator: Pick<Duties, 'institutionId' | 'personId'>,
  colleagues: readonly Colleague[],
  leave: Period,
): Change => withoutOperator(operator, colleagues, ({ occupied }) => overlaps(occupied, leave));

const withoutOperator = (
  { institutionId, personId }: Pick<Duties, 'institutionId' | 'personId'>,
  colleagues: readonly Colleague[],
  isAway: (slot: Slot) => boolean,
): Change => ({
  kind: 'operator-changed',
  institutionId,
  among: { operatorId: personId },
  concernsRuns: true,
  name: null,
  lossesOf({ slot }) {
    if (!isAway(slot)) return [];
    const others = colleagues
      .filter(
        ({ instrumentIds, rota }) =>
          instrumentIds.includes(slot.instrumentId) && isWorking(rota, slot.occupied),
      )
      .map((colleague) => operatorResource(colleague.personId));
    return [{ kind: 'operator', resource: operatorResource(personId), others }];
  },
});

/** Another operator of the institution. */
export interface Colleague {
  readonly personId: string;
  readonly instrumentIds: readonly string[];
  readonly rota: Rota;
}

export async function readColleagues(
  client: pg.Pool | pg.ClientBase,
  { institutionId, personId }: Pick<Duties, 'institutionId' | 'personId'>,
): Promise<Colleague[]> {
  const { rows } = await client.query(
    `SELECT person_id AS "personId", instrument_ids AS "instrumentIds", rota FROM operator
     WHERE institution_id = $1 AND person_id <> $2 AND active ORDER BY operator_id`,
    [institutionId, personId],
  );
  return rows as Colleague[];
}
