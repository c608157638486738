import type { ReservationEvent, Slot } from '@kyoyo/contracts';
import { specify } from '@kyoyo/testing';
import { expect, it } from 'vitest';
import { reservationStream } from '../src/reservation/stream.ts';
import { booking, heldUntil, moveTo, slotAt, under } from './example-bookings.ts';

const { given } = specify(reservationStream);

/** A slot where the facility decides, or where nobody does. */
const where = (approval: boolean, slot = slotAt('10:00', '12:00')): Slot => ({
  ...slot,
  conditions: { ...under({}).conditions, approval },
});

const stages = ['held', 'requested', 'confirmed'] as const;
type Stage = (typeof stages)[number];
const begun = (stage: Stage, slot: Slot): ReservationEvent =>
  stage === 'held'
    ? { type: 'SlotHeld', data: { slot, booking, heldUntil } }
    : {
        type: stage === 'requested' ? 'ReservationRequested' : 'ReservationConfirmed',
        data: { slot, booking },
      };

/** What it is after the move; every other case stays what it was. */
const becomes = (stage: Stage, asked: boolean, byStaff: boolean): Stage => {
  if (stage === 'requested' && !asked) return 'confirmed';
  if (stage === 'confirmed' && asked && !byStaff) return 'requested';
  return stage;
};

const both = [false, true];
const cases = stages.flatMap((stage) =>
  both.flatMap((before) =>
    both.flatMap((after) => both.map((byStaff) => ({ stage, before, after, byStaff }))),
  ),
);

it('looks at every combination', () => expect(cases).toHaveLength(24));

it.each(cases)(
  'what is $stage (approval asked: $before) is moved (asked: $after; by staff: $byStaff)',
  ({ stage, before, after, byStaff }) => {
    const from = where(before);
    const to = where(after, slotAt('13:00', '15:00'));
    const moved: ReservationEvent = { type: 'ReservationMoved', data: { from, to, booking } };
    const next = becomes(stage, after, byStaff);
    given(begun(stage, from))
      .when({ ...moveTo(to), byStaff } as ReturnType<typeof moveTo>)
      .thenEmits(moved, ...(next === stage ? [] : [begun(next, to)]));
  },
);
