import type { Instant } from '@kyoyo/kernel';
import { plusMinutes } from '@kyoyo/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, facts, heldUntil } from './example-bookings.ts';
import { idOf, type ReservationWorld, startReservation } from './reservation-world.ts';

let world: ReservationWorld;
beforeAll(async () => {
  world = await startReservation();
});
afterAll(() => world?.database[Symbol.asyncDispose]());

const noShow = { afterMinutes: 30, percent: 100 };
const stages = ['held', 'requested', 'confirmed'] as const;
type Stage = (typeof stages)[number];
const both = ['none', 'required'] as const;
const cases = stages.flatMap((stage) =>
  both.flatMap((after) => [false, true].map((byStaff) => ({ stage, after, byStaff }))),
);

/** When time by itself does something to what begins then. */
const wakeUpOf = (stage: Stage, start: Instant): Instant => {
  if (stage === 'held') return heldUntil;
  return stage === 'requested' ? start : plusMinutes(start, 30);
};

async function begun(stage: Stage) {
  const approval = stage === 'requested' ? 'required' : 'none';
  const instrument = await world.newInstrument({ noShow, approval });
  const confirm = stage !== 'held';
  const id = idOf(await world.book(instrument, at('10:00'), at('11:00'), { confirm }));
  expect(await world.row(id)).toMatchObject({ status: stage });
  return { id, instrument };
}

describe('when time does something to a booking', () => {
  it.each(cases)(
    'that was $stage and is moved (approval: $after; by staff: $byStaff)',
    async ({ stage, after, byStaff }) => {
      const { id } = await begun(stage);
      expect((await world.row(id)).wake_at).toBe(wakeUpOf(stage, at('10:00')));
      const to = await world.newInstrument({ noShow, approval: after });
      const period = { start: at('14:00'), end: at('15:00') };
      const found = await world.found(id);
      const moved = await world.commands.move(
        found,
        to,
        period,
        { byStaff, freeOfFee: false, agreedFees: [] },
        world.context(),
      );
      if ('refused' in moved) throw new Error(moved.refused.slug);
      const now = moved.done.status as Stage;
      expect(await world.row(id)).toMatchObject({
        status: now,
        wake_at: wakeUpOf(now, at('14:00')),
      });
    },
  );

  it.each(stages)(
    'that is %s when its instrument is suspended, and when resumed',
    async (stage) => {
      const { id, instrument } = await begun(stage);
      const before = wakeUpOf(stage, at('10:00'));
      await world.hear('InstrumentSuspended', instrument, { reason: 'pump' });
      expect((await world.row(id)).wake_at).toBe(before);
      await world.hear('InstrumentResumed', instrument);
      expect((await world.row(id)).wake_at).toBe(before);
    },
  );

  it('that is confirmed only while its instrument is suspended', async () => {
    const { id, instrument } = await begun('held');
    await world.hear('InstrumentSuspended', instrument, { reason: 'pump' });
    const confirm = {
      type: 'ConfirmReservation',
      facts,
      now: world.now(),
      byStaff: false,
    } as const;
    idOf(await world.commands.step(await world.found(id), confirm, world.context()));
    expect(await world.row(id)).toMatchObject({ status: 'confirmed', wake_at: at('10:30') });
  });

  it('that nobody is ever missed for, while its instrument is suspended', async () => {
    const instrument = await world.newInstrument();
    const id = idOf(await world.book(instrument, at('10:00'), at('11:00')));
    expect((await world.row(id)).wake_at).toBe(at('11:00'));
    await world.hear('InstrumentSuspended', instrument, { reason: 'pump' });
    expect((await world.row(id)).wake_at).toBe(at('11:00'));
    await world.hear('InstrumentResumed', instrument);
    expect((await world.row(id)).wake_at).toBe(at('11:00'));
  });
});
