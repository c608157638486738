import { plusMinutes } from '@kyoyo/kernel';
import { specify } from '@kyoyo/testing';
import { describe, it } from 'vitest';
import { reservationStream } from '../src/reservation/stream.ts';
import {
  at,
  booking,
  checkOut,
  confirmed,
  ended,
  facts,
  heldUntil,
  movedTo,
  moveTo,
  passTime,
  now,
  slot,
  reservationId,
  policy,
  slotAt,
  started,
  under,
} from './example-bookings.ts';

const { given } = specify(reservationStream);
const checkIn = (time = at('10:05')) => ({ type: 'CheckIn', facts, now: time }) as const;
const cancel = { type: 'CancelReservation', reason: 'ill', by: 'user', now } as const;

describe('what a late cancellation costs', () => {
  const tiers = [
    { hoursBefore: 30 * 24, percent: 50 },
    { hoursBefore: 8 * 24, percent: 100 },
  ];
  const tiered = under({ cancellationTiers: tiers });
  const booked = { type: 'ReservationConfirmed', data: { slot: tiered, booking } } as const;
  const cancelledFor = (feePercent: number, by: 'user' | 'facility' = 'user') =>
    ({
      type: 'ReservationCancelled',
      data: { slot: tiered, booking, reason: 'ill', by, feePercent, because: null, kept: null },
    }) as const;
  const daysBefore = (days: number) => plusMinutes(slot.period.start, -days * 1_440);

  it('is nothing up to the first tier', () =>
    given(booked)
      .when({ ...cancel, now: daysBefore(30) })
      .thenEmits(cancelledFor(0)));
  it('is half from then', () =>
    given(booked)
      .when({ ...cancel, now: plusMinutes(daysBefore(30), 1) })
      .thenEmits(cancelledFor(50)));
  it('is all within eight days', () =>
    given(booked)
      .when({ ...cancel, now: plusMinutes(daysBefore(8), 1) })
      .thenEmits(cancelledFor(100)));
  it('is nothing when the facility cancels', () =>
    given(booked)
      .when({ ...cancel, by: 'facility' })
      .thenEmits(cancelledFor(0, 'facility')));
  it('is nothing for a hold', () =>
    given({ type: 'SlotHeld', data: { slot: tiered, booking, heldUntil } })
      .when(cancel)
      .thenEmits(cancelledFor(0)));

  const { end } = slot.period;
  it('is due when the time is over', () =>
    given(booked, cancelledFor(100))
      .when(passTime(end))
      .thenEmits({
        type: 'CancellationFeeIncurred',
        data: { slot: tiered, booking, feePercent: 100, kept: null },
      }));
  it('and not before', () => given(booked, cancelledFor(100)).when(passTime(now)).thenNothing());
  const waived = {
    type: 'CancellationFeeWaived',
    data: { slot: tiered, booking, retakenMinutes: 120 },
  } as const;
  it('is waived when others took all of it', () =>
    given(booked, cancelledFor(100))
      .when(passTime(end, { retakenMinutes: 120 }))
      .thenEmits(waived));
  it('is settled once', () =>
    given(booked, cancelledFor(100), waived).when(passTime(end)).thenNothing());
});

describe('nobody came', () => {
  const watched = under({ noShow: { afterMinutes: 30, percent: 100 } });
  const booked = { type: 'ReservationConfirmed', data: { slot: watched, booking } } as const;
  const noShow = {
    type: 'NoShowRecorded',
    data: { slot: watched, booking, feePercent: 100 },
  } as const;

  it('is recorded and gives the time back', () =>
    given(booked)
      .when(passTime(at('10:30')))
      .thenEmits(noShow));
  it('not earlier', () =>
    given(booked)
      .when(passTime(at('10:29')))
      .thenNothing());
  it('at the end of its time, where somebody would only be missed after it', () => {
    const slow = under({ noShow: { afterMinutes: 600, percent: 100 } });
    given({ type: 'ReservationConfirmed', data: { slot: slow, booking } })
      .when(passTime(slot.period.end))
      .thenEmits({ type: 'NoShowRecorded', data: { slot: slow, booking, feePercent: 100 } });
  });
  const unused = { type: 'ReservationUnused', data: { slot, booking } } as const;
  it('is no no-show where no rule makes it one: it ends as unused, with its time', () => {
    given(confirmed)
      .when(passTime(at('11:59')))
      .thenNothing();
    given(confirmed).when(passTime(slot.period.end)).thenEmits(unused);
    given(confirmed, unused)
      .when(passTime(at('13:00')))
      .thenNothing();
    given(confirmed, unused).when(checkIn()).thenRefuses('wrong-status');
  });
  const tiers = [
    { hoursBefore: 48, percent: 50 },
    { hoursBefore: 24, percent: 80 },
  ];
  it('never costs less than cancelling at the last moment: where it is unused', () => {
    const data = { slot: under({ cancellationTiers: tiers }), booking };
    given({ type: 'ReservationConfirmed', data })
      .when(passTime(slot.period.end))
      .thenEmits(
        { type: 'ReservationUnused', data },
        { type: 'CancellationFeeIncurred', data: { ...data, feePercent: 80, kept: null } },
      );
  });
  it('and nothing where a timer finds it weeks later', () => {
    const data = { slot: under({ cancellationTiers: tiers }), booking };
    given({ type: 'ReservationConfirmed', data })
      .when(passTime(at('12:01', 14)))
      .thenEmits({ type: 'ReservationUnused', data });
  });
  it.each([
    [30, 80],
    [100, 100],
  ])('nor where it is a no-show for %i%%: %i%%', (percent, feePercent) => {
    const noShowRule = { noShow: { afterMinutes: 30, percent }, cancellationTiers: tiers };
    const data = { slot: under(noShowRule), booking };
    given({ type: 'ReservationConfirmed', data })
      .when(passTime(at('10:30')))
      .thenEmits({ type: 'NoShowRecorded', data: { ...data, feePercent } });
  });
  it('nobody checks in once it is due, before a timer has said so', () =>
    given(booked)
      .when(checkIn(at('10:30')))
      .thenRefuses('too-late-to-check-in'));
  it('repeated, changes nothing', () =>
    given(booked, noShow)
      .when(passTime(at('11:00')))
      .thenNothing());
  it('ends the booking', () => given(booked, noShow).when(checkIn()).thenRefuses('wrong-status'));
});

describe('what is over', () => {
  const { end } = slot.period;
  const withOperator = { ...slot, operatorId: reservationId };
  const booked = { type: 'ReservationConfirmed', data: { slot: withOperator, booking } } as const;
  const over = [
    [
      'handed over',
      {
        type: 'HandOverReservation',
        personId: reservationId,
        colleague: { organisationId: booking.organisationId, books: true },
        facts,
        now: end,
      },
    ],
    ['given another operator', { type: 'ChangeOperator', operatorId: booking.personId, now: end }],
    ['moved', moveTo(slotAt('13:00', '15:00'), end)],
    ['cancelled', { ...cancel, now: end }],
  ] as const;

  it.each(over)('is not %s', (_, command) =>
    given(booked).when(command).thenRefuses('reservation-over'),
  );
});

describe('a booking that has begun, before its check-in', () => {
  const begun = at('10:40');
  it('can be made shorter', () =>
    given(confirmed)
      .when(moveTo(slotAt('10:00', '11:00'), begun))
      .thenEmits(movedTo(slotAt('10:00', '11:00'))));
  it('or longer', () =>
    given(confirmed)
      .when(moveTo(slotAt('10:00', '13:00'), begun))
      .thenEmits(movedTo(slotAt('10:00', '13:00'))));
  it('not to what is over', () =>
    given(confirmed)
      .when(moveTo(slotAt('10:00', '11:00'), at('11:00')))
      .thenRefuses('period-in-past'));
  it('nor to another begin that has passed', () =>
    given(confirmed)
      .when(moveTo(slotAt('10:30', '12:00'), begun))
      .thenRefuses('period-in-past'));
  it('within the lead time, too, as long as nothing more is taken', () => {
    const known = { ...facts, policy: { ...policy, leadMinutes: 120 } };
    const soon = at('09:30');
    given(confirmed)
      .when(moveTo(slotAt('10:00', '11:00'), soon, known))
      .thenEmits(movedTo(slotAt('10:00', '11:00')));
    given(confirmed)
      .when(moveTo(slotAt('11:00', '13:00'), soon, known))
      .thenRefuses('too-late-to-book');
  });
});

describe('a run past its time', () => {
  const next = { reservationId, personId: booking.personId };
  const overran = { type: 'RunOverran', data: { slot, booking, next } } as const;
  const { end } = slot.period;

  it('warns who comes next', () =>
    given(confirmed, started).when(passTime(end, { next })).thenEmits(overran));
  it('once', () => given(confirmed, started, overran).when(passTime(end, { next })).thenNothing());
  it('not before its end', () =>
    given(confirmed, started)
      .when(passTime(at('11:59')))
      .thenNothing());
  const longer = slotAt('10:00', '13:00');
  it('and again after it was extended', () =>
    given(confirmed, started, overran, movedTo(longer))
      .when(passTime(longer.period.end))
      .thenEmits({ type: 'RunOverran', data: { slot: longer, booking, next: null } }));
});

it('an early end keeps the time of cleaning up', () => {
  const cleaned = {
    ...under({ bufferAfterMinutes: 15 }),
    occupied: { start: at('10:00'), end: at('12:15') },
  };
  const booked = { type: 'ReservationConfirmed', data: { slot: cleaned, booking } } as const;
  const begun = { ...started, data: { ...started.data, slot: cleaned } };
  const run = ended(at('11:00'), at('11:15'));
  given(booked, begun)
    .when(checkOut(at('11:00')))
    .thenEmits({ ...run, data: { ...run.data, slot: cleaned } });
});
