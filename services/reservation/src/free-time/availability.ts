import { type BookingPolicy, formerUseTerms, type Slot } from '@kyoyo/contracts';
import { fromEpochMs, type Instant, type Period, plusMinutes } from '@kyoyo/kernel';
import type pg from 'pg';
import type { BookableInstrument } from '../copies/bookable.ts';
import { type Assignment, byLoad, type Member, type Need, type Wanted } from './needs.ts';
import { accessoryResource, operatorResource, unitResource } from '../taking-time/resources.ts';
import { contractConditions } from '../reservation/policies.ts';
import { offDuty } from '../operators/rota.ts';
import { rangeOf } from '@kyoyo/event-store/declaring';

/** Time that is kept from others beside a use itself, in minutes. */
export interface Margins {
  readonly before: number;
  readonly after: number;
}

/** Buffers, and the set-up that the technique takes. */
export function marginsOf(policy: BookingPolicy, technique: string | null): Margins {
  const setup = policy.setups.find((one) => one.technique === technique)?.minutes ?? 0;
  return { before: policy.bufferMinutes.before + setup, after: policy.bufferMinutes.after };
}

export const withMargins = ({ start, end }: Period, { before, after }: Margins): Period => ({
  start: plusMinutes(start, -before),
  end: plusMinutes(end, after),
});

const noMargins = { before: 0, after: 0 };

/** The slot that a booking of this instrument would be, with what its policy says today. */
export function slotOf(
  { instrumentId, institutionId, facts }: BookableInstrument,
  period: Period,
  technique: string | null,
  assignment: Assignment,
): Slot {
  const { policy } = facts;
  const margins = policy ? marginsOf(policy, technique) : noMargins;
  return {
    instrumentId,
    institutionId,
    period,
    occupied: withMargins(period, margins),
    ...assignment,
    conditions: {
      approval: policy?.approval === 'required',
      cancellationTiers: policy?.cancellationTiers ?? [],
      noShow: policy?.noShow ?? { afterMinutes: null, percent: 0 },
      bufferAfterMinutes: margins.after,
      quotas: policy?.quotas ?? [],
      ...contractConditions(facts, period),
      useTerms: policy?.useTerms ?? formerUseTerms,
    },
  };
}

/** Whether an operator's time is booked with it. */
const needsOperator = (policy: BookingPolicy | null, { serviceKind }: Wanted): boolean =>
  serviceKind !== 'equipment-use' &&
  (policy?.operator === 'optional' || policy?.operator === 'required');

/** What a booking needs, without a look at who has time. */
function alternatives(instrument: BookableInstrument, wanted: Wanted): [Need['kind'], string[]][] {
  const { instrumentId, units, operators, accessories, facts } = instrument;
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const qualified = operators
    .map(({ personId }) => personId)
    .filter((personId) => wanted.operatorId === null || wanted.operatorId === personId);
  return [
    ['unit', upTo(units).map((unit) => unitResource(instrumentId, unit))],
    ...(needsOperator(facts.policy, wanted)
      ? [['operator', qualified.map(operatorResource)] as [Need['kind'], string[]]]
      : []),
    ...[...new Set(wanted.accessoryIds)].map((accessoryId): [Need['kind'], string[]] => {
      const accessory = accessories.find((one) => one.accessoryId === accessoryId);
      return [
        'accessory',
        upTo(accessory?.units ?? 0).map((unit) => accessoryResource(accessoryId, unit)),
      ];
    }),
  ];
}

/** The only way to meet every need, where there is just one and nobody has to be asked for time. */
export function onlyChoice(instrument: BookableInstrument, wanted: Wanted): Member[] | undefined {
  const needs = alternatives(instrument, wanted);
  const [first, ...others] = needs;
  if (others.length > 0 || first?.[1].length !== 1) return undefined;
  return first[1].map((resource) => ({ resource, taken: [] }));
}

/** What a booking needs, and when whom or what of it is taken in the window. */
export async function readNeeds(
  client: pg.Pool | pg.ClientBase,
  instrument: BookableInstrument,
  wanted: Wanted,
  {
    window,
    now,
    exceptTakenBy,
  }: { readonly window: Period; readonly now: Instant; readonly exceptTakenBy: string | null },
): Promise<Need[]> {
  const needs = alternatives(instrument, wanted);
  const taken = await takenPeriods(
    client,
    needs.flatMap(([, resources]) => resources),
    { window, now, exceptTakenBy },
  );
  const rotas = new Map(
    instrument.operators.map(({ personId, rota }) => [operatorResource(personId), rota]),
  );
  return needs.map(([kind, resources]) => {
    const members = resources.map((resource) => ({ resource, taken: taken.get(resource) ?? [] }));
    if (kind !== 'operator') return { kind, members };
    return {
      kind,
      members: byLoad(members).map(({ resource, taken: booked }) => ({
        resource,
        taken: [...booked, ...offDuty(rotas.get(resource) ?? [], window)],
      })),
    };
  });
}

/** When these resources are taken, holds that ran out left aside. */
export async function takenPeriods(
  client: pg.Pool | pg.ClientBase,
  resources: readonly string[],
  {
    window,
    now,
    exceptTakenBy,
  }: { readonly window: Period; readonly now: Instant; readonly exceptTakenBy: string | null },
): Promise<Map<string, Period[]>> {
  const { rows } = await client.query(
    `SELECT resource, lower(period) AS start, upper(period) AS end FROM claim
     WHERE resource = ANY ($1) AND period && $2::tstzrange
       AND (until IS NULL OR until > $3) AND taker IS DISTINCT FROM $4::uuid`,
    [resources, rangeOf(window), now, exceptTakenBy],
  );
  const taken = new Map<string, Period[]>();
  for (const row of rows) {
    const periods = taken.get(row.resource) ?? [];
    periods.push({
      start: fromEpochMs(row.start.getTime()),
      end: fromEpochMs(row.end.getTime()),
    });
    taken.set(row.resource, periods);
  }
  return taken;
}
