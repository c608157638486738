import type { OperatorEvent, OutageEvent, ReservationEvent, Slot } from '@kyoyo/contracts';
import { type Instant, isForward, overlaps, type Period } from '@kyoyo/kernel';
import type pg from 'pg';

/** What the log says, and when by the platform's clock. */
export type Logged = (ReservationEvent | OutageEvent | OperatorEvent) & {
  readonly streamId: string;
  readonly time: Instant;
};

interface Taking {
  readonly resources: readonly string[];
  readonly period: Period;
  /** Of a hold: from then on anybody may have its time. */
  readonly heldUntil: Instant | null;
}

export interface LogCalendar {
  /** `a and b: resource`, once for each time that somebody took what somebody else had. */
  readonly overlaps: readonly string[];
  /** How often anything was taken, so that an empty log does not pass for a good one. */
  readonly takings: number;
}

/** Everything that the reservation service has recorded, in its order. */
export async function readLog(tables: pg.ClientBase): Promise<Logged[]> {
  const { rows } = await tables.query(
    `SELECT stream_id AS "streamId", type, data, meta->>'time' AS time
     FROM reservation.events ORDER BY position`,
  );
  return rows;
}

/**
 * Who had what when, by the events alone: it knows nothing of the tables, nor of the constraint on
 * them. Whatever is taken is compared with all that stands at that moment.
 */
export function calendarOf(log: readonly Logged[]): LogCalendar {
  const standing = new Map<string, Taking>();
  const found: string[] = [];
  let takings = 0;
  for (const event of log) {
    const change = changeOf(event, standing);
    // Undefined also for the events of other streams, such as a series, which take nothing themselves.
    if (!change) continue;
    const [taker, taking] = change;
    standing.delete(taker);
    if (!taking || !isForward(taking.period)) continue;
    takings += 1;
    for (const [other, one] of standing) {
      const isOver = one.heldUntil !== null && one.heldUntil <= event.time;
      if (isOver || !overlaps(one.period, taking.period)) continue;
      const both = taking.resources.filter((resource) => one.resources.includes(resource));
      found.push(...both.map((resource) => `${other} and ${taker}: ${resource}`));
    }
    standing.set(taker, taking);
  }
  return { overlaps: found, takings };
}

type Change = readonly [taker: string, taking: Taking | undefined];

/** What somebody has from now on; undefined where the event changes nothing of that. */
function changeOf(event: Logged, standing: ReadonlyMap<string, Taking>): Change | undefined {
  const { streamId } = event;
  const heldUntil = standing.get(streamId)?.heldUntil ?? null;
  switch (event.type) {
    case 'SlotHeld':
      return [streamId, slotTaking(event.data.slot, event.data.heldUntil)];
    case 'ReservationRequested':
    case 'ReservationConfirmed':
      return [streamId, slotTaking(event.data.slot, null)];
    case 'ReservationMoved':
    case 'ReservationAdapted':
      return [streamId, slotTaking(event.data.to, heldUntil)];
    case 'OperatorChanged':
      return [streamId, slotTaking(event.data.slot, heldUntil)];
    case 'RunEnded': {
      const { slot, occupied } = event.data;
      return [streamId, slotTaking({ ...slot, occupied }, null)];
    }
    case 'HoldExpired':
    case 'ReservationDeclined':
    case 'ReservationCancelled':
    case 'NoShowRecorded':
    case 'ReservationUnused':
      return [streamId, undefined];
    case 'OutageScheduled':
      return [streamId, outageTaking(event.data)];
    case 'OutageEnded': {
      const { period, endedAt } = event.data;
      return [streamId, outageTaking({ ...event.data, period: { ...period, end: endedAt } })];
    }
    case 'OperatorLeaveScheduled': {
      const { leaveId, personId, period } = event.data;
      return [leaveId, { resources: [`operator ${personId}`], period, heldUntil: null }];
    }
    case 'OperatorLeaveCancelled':
      return [event.data.leaveId, undefined];
    case 'ContractChanged':
    case 'ContractLapsed':
    case 'ContractRestored':
    case 'ReservationHandedOver':
    case 'ReservationSuspended':
    case 'ReservationResumed':
    case 'CancellationFeeIncurred':
    case 'CancellationFeeWaived':
    case 'RunStarted':
    case 'OptionsRecorded':
    case 'RunOverran':
    case 'SlotReleased':
    case 'OverstayNoticed':
    case 'ReservationDelayed':
    case 'UnitFreed':
    case 'RunCorrected':
    case 'OperatorDutiesSet':
      return undefined;
  }
}

const slotTaking = (slot: Slot, heldUntil: Instant | null): Taking => ({
  resources: [
    `unit ${slot.instrumentId} ${slot.unit}`,
    ...(slot.operatorId === null ? [] : [`operator ${slot.operatorId}`]),
    ...slot.accessories.map(({ accessoryId, unit }) => `accessory ${accessoryId} ${unit}`),
  ],
  period: slot.occupied,
  heldUntil,
});

const outageTaking = ({
  instrumentId,
  units,
  period,
}: Extract<Logged, { type: 'OutageScheduled' }>['data']): Taking => ({
  resources: units.map((unit) => `unit ${instrumentId} ${unit}`),
  period,
  heldUntil: null,
});
