import {
  type Actor,
  type Booking,
  givenBackBy,
  type Slot,
  type UsedOption,
} from '@kyoyo/contracts';
import { type Instant, later, type Period, plusMinutes } from '@kyoyo/kernel';
import {
  type Reservation,
  type ReservationCommand,
  reservationStream,
  unitResource,
} from '@kyoyo/reservation/deciding';
import {
  bookableBy,
  freeSlot,
  type PastContract,
  type PastInstrument,
  type PastPerson,
} from './bookable.ts';
import type { Past } from './past.ts';
import type { UnitBook } from './unit-book.ts';

/** What becomes of a planned booking; what lies after the present is not done. */
export interface BookingLife extends Period {
  readonly wish: Pick<Booking, 'serviceKind' | 'tariff' | 'quantity' | 'purpose' | 'technique'>;
  readonly bookedAt: Instant;
  /** Held first, and confirmed some minutes later. */
  readonly holds: boolean;
  /** When the facility approves of it, where it has to; null for not yet. */
  readonly approvedAt: Instant | null;
  /** It was booked for another time, and moved to this one. */
  readonly moved: { readonly from: Period; readonly at: Instant } | null;
  readonly becomes: Becomes;
}

export type Becomes =
  /** Nobody does anything: in the end a no-show, where the facility records them. */
  | { readonly outcome: 'booked' | 'no-show' }
  | { readonly outcome: 'cancelled'; readonly reason: string; readonly at: Instant }
  /** Without an end the run still goes on. */
  | {
      readonly outcome: 'run';
      readonly from: Instant;
      readonly to: Instant | null;
      readonly options: readonly UsedOption[];
    };

interface Living {
  readonly past: Past;
  readonly units: UnitBook;
  readonly instrument: PastInstrument;
  readonly person: PastPerson;
  /** Who answers for the facility. */
  readonly staff: Actor;
  /** Under which it is booked; null for the usage terms. */
  readonly contract: PastContract | null;
}

const confirmedAfterMinutes = 4;

/** Books at this moment and plans all that follows; returns the id, or undefined if refused. */
export function beginLife(
  living: Living,
  life: BookingLife,
  at: Instant,
  seriesId: string | null = null,
): string | undefined {
  const { past, units, instrument, person, staff, contract } = living;
  const { instrumentId, policy, offered } = instrument;
  const { personId, organisationId } = person;
  const user = { personId, organisationId };
  const reservationId = past.newId(at);
  const bookable = bookableBy(past, instrument, person, contract);
  const { facts } = bookable;
  const withOperator =
    life.wish.serviceKind !== 'equipment-use' &&
    (policy.operator === 'optional' || policy.operator === 'required');
  const slotFor = (wanted: Period, now: Instant): Slot | undefined => {
    const { technique } = life.wish;
    const slot = freeSlot(past, bookable, { period: wanted, technique, withOperator }, now);
    if (slot) units.enter(slot, reservationId);
    else past.miss('period-taken');
    return slot;
  };
  const execute = (command: ReservationCommand, now: Instant, actor: Actor = user) =>
    past.execute(reservationStream, reservationId, command, { at: now, actor });
  const step = (when: Instant, commandAt: (now: Instant) => ReservationCommand, actor?: Actor) =>
    past.plan(when, (_, now) => void execute(commandAt(now), now, actor));

  const period = { start: life.start, end: life.end };
  const slot = slotFor(life.moved?.from ?? period, at);
  if (!slot) return undefined;
  const booking: Booking = {
    ...life.wish,
    organisationId,
    personId,
    project: null,
    purchaseOrder: null,
    seriesId,
    consultationId: null,
    contractId: contract?.contractId ?? null,
  };
  const booked = execute(
    {
      type: 'BookSlot',
      slot,
      booking,
      facts,
      now: at,
      heldUntil: plusMinutes(at, 10),
      confirm: !life.holds,
      byStaff: false,
    },
    at,
  );
  if (booked) return undefined;

  if (life.holds) {
    const confirmedAt = plusMinutes(at, confirmedAfterMinutes);
    step(confirmedAt, (now) => ({ type: 'ConfirmReservation', facts, now, byStaff: false }));
  }
  if (life.approvedAt && slot.conditions.approval) {
    step(later(life.approvedAt, at), (now) => ({ type: 'ApproveReservation', facts, now }), staff);
  }
  if (life.moved) {
    past.plan(life.moved.at, (_, now) => {
      const to = slotFor(period, now);
      if (to)
        execute(
          {
            type: 'MoveReservation',
            to,
            facts,
            now,
            byStaff: false,
            freeOfFee: false,
            agreedFees: [{ feePercent: 100, givenBack: givenBackBy(slot, to) }],
          },
          now,
        );
    });
  }
  planBecoming();
  return reservationId;

  function planBecoming(): void {
    const { becomes } = life;
    if (becomes.outcome === 'cancelled') {
      const { reason } = becomes;
      step(later(becomes.at, at), (now) => ({
        type: 'CancelReservation',
        reason,
        by: 'user',
        now,
      }));
    }
    if (becomes.outcome !== 'run') return;
    const { from, to, options } = becomes;
    step(from, (now) => ({ type: 'CheckIn', facts, now }));
    if (to === null) {
      step(plusMinutes(from, 1), () => ({ type: 'RecordOptions', options, offered }));
      return;
    }
    step(to, (now) => ({
      type: 'CheckOut',
      reservationId,
      now,
      mayExtend: isFreeAfter(now),
      options,
      offered,
    }));
  }

  /** Whether a late end may keep the unit a little longer. */
  function isFreeAfter(now: Instant): boolean {
    const state = past.state<Reservation>(reservationId);
    if (!state || state.status === 'none') return false;
    const { occupied, unit, conditions } = state.slot;
    const end = plusMinutes(now, conditions.bufferAfterMinutes);
    const more = { start: occupied.end, end };
    return more.start >= end || past.isFree(unitResource(instrumentId, unit), more, now);
  }
}
