import { specify } from '@kyoyo/testing';
import { describe, it } from 'vitest';
import type { Colleague } from '../src/reservation/state.ts';
import { reservationStream } from '../src/reservation/stream.ts';
import {
  book,
  booking,
  cancelled,
  confirmed,
  facts,
  heldUntil,
  moveTo,
  passTime,
  now,
  slot,
  slotAt,
  started,
  under,
} from './example-bookings.ts';

const { institutionId } = slot;
const { given } = specify(reservationStream);
const confirm = (time = now) =>
  ({ type: 'ConfirmReservation', facts, now: time, byStaff: false }) as const;

describe('where the facility approves', () => {
  const asked = under({ approval: true });
  const requested = { type: 'ReservationRequested', data: { slot: asked, booking } } as const;
  const approved = { type: 'ReservationConfirmed', data: { slot: asked, booking } } as const;
  const declined = {
    type: 'ReservationDeclined',
    data: { slot: asked, booking, reason: 'sample unsafe' },
  } as const;
  const heldThere = { type: 'SlotHeld', data: { slot: asked, booking, heldUntil } } as const;
  const approve = { type: 'ApproveReservation', facts, now } as const;
  const decline = { type: 'DeclineReservation', reason: 'sample unsafe' } as const;

  it('a booking is a request', () =>
    given()
      .when(book({ slot: asked }))
      .thenEmits(requested));
  it('but for what staff book themselves', () =>
    given()
      .when(book({ slot: asked, byStaff: true }))
      .thenEmits(approved));
  it('a confirmed hold is a request', () => given(heldThere).when(confirm()).thenEmits(requested));
  it('a hold that is confirmed after its start comes too late for anybody to decide', () => {
    const { start, end } = slot.period;
    const held = { ...heldThere, data: { ...heldThere.data, heldUntil: end } };
    given(held).when(confirm(start)).thenRefuses('period-in-past');
  });
  it('a request that is confirmed again stays one', () =>
    given(requested).when(confirm()).thenNothing());

  it('approving books', () => given(requested).when(approve).thenEmits(approved));
  it('approving, repeated, changes nothing', () =>
    given(requested, approved).when(approve).thenNothing());
  it('approving needs a request', () => given(heldThere).when(approve).thenRefuses('wrong-status'));
  it('approving comes too late when the time is over', () =>
    given(requested)
      .when({ ...approve, now: slot.period.end })
      .thenRefuses('period-in-past'));

  it('declining says why', () => given(requested).when(decline).thenEmits(declined));
  it('declining, repeated, changes nothing', () =>
    given(requested, declined).when(decline).thenNothing());
  it('declining comes too late for what is approved', () =>
    given(requested, approved).when(decline).thenRefuses('wrong-status'));

  it('a request that nobody answers until its start is declined', () =>
    given(requested)
      .when(passTime(slot.period.start))
      .thenEmits({ ...declined, data: { ...declined.data, reason: '' } }));
  it('and not before', () => given(requested).when(passTime(now)).thenNothing());

  const to = { ...slotAt('13:00', '15:00'), conditions: asked.conditions };
  const moved = { type: 'ReservationMoved', data: { from: asked, to, booking } } as const;
  it('a booking that its user moves is asked for again', () =>
    given(approved)
      .when(moveTo(to))
      .thenEmits(moved, { type: 'ReservationRequested', data: { slot: to, booking } }));
  it('one that staff move stays booked', () =>
    given(approved)
      .when({ ...moveTo(to), byStaff: true } as ReturnType<typeof moveTo>)
      .thenEmits(moved));
});

describe('HandOverReservation', () => {
  const colleague = '0193b1a0-0000-7000-8000-000000000009';
  const { organisationId, personId } = booking;
  const handOver = (to: string, of: Colleague | null = { organisationId, books: true }) =>
    ({ type: 'HandOverReservation', personId: to, colleague: of, facts, now }) as const;
  const handedOver = {
    type: 'ReservationHandedOver',
    data: { slot, booking: { ...booking, personId: colleague }, fromPersonId: personId },
  } as const;

  it('gives it to a colleague', () =>
    given(confirmed).when(handOver(colleague)).thenEmits(handedOver));
  it('stays within the organisation', () =>
    given(confirmed)
      .when(handOver(colleague, { organisationId: institutionId, books: true }))
      .thenRefuses('not-a-colleague'));
  it('needs somebody whose roles let them use instruments', () =>
    given(confirmed)
      .when(handOver(colleague, { organisationId, books: false }))
      .thenRefuses('does-not-book'));
  it('needs somebody who is known', () =>
    given(confirmed).when(handOver(colleague, null)).thenRefuses('not-a-colleague'));
  it('never goes back, so that it cannot go round', () =>
    given(confirmed, handedOver).when(handOver(personId)).thenRefuses('already-held-before'));
  it('asks the rules for who takes over', () =>
    given(confirmed)
      .when({ ...handOver(colleague), facts: { ...facts, organisationClass: 'large' } })
      .thenRefuses('not-open-to-class'));
  it('repeated, changes nothing', () =>
    given(confirmed, handedOver).when(handOver(colleague)).thenNothing());
  it('comes too late for a run', () =>
    given(confirmed, started).when(handOver(colleague)).thenRefuses('wrong-status'));
});

describe('ChangeOperator', () => {
  const [first, second] = [institutionId, booking.personId];
  const operated = { ...slot, operatorId: first };
  const booked = { type: 'ReservationConfirmed', data: { slot: operated, booking } } as const;
  const change = { type: 'ChangeOperator', operatorId: second, now } as const;
  const changed = {
    type: 'OperatorChanged',
    data: { slot: { ...slot, operatorId: second }, booking, fromOperatorId: first },
  } as const;

  it('books another', () => given(booked).when(change).thenEmits(changed));
  it('repeated, changes nothing', () => given(booked, changed).when(change).thenNothing());
  it('needs a booking with one', () =>
    given(confirmed).when(change).thenRefuses('no-operator-booked'));
  it('comes too late for a hold that has run out', () =>
    given({ type: 'SlotHeld', data: { slot: operated, booking, heldUntil } })
      .when({ ...change, now: heldUntil })
      .thenRefuses('hold-expired'));
  it('comes too late for what is cancelled', () =>
    given(booked, cancelled).when(change).thenRefuses('wrong-status'));
});
