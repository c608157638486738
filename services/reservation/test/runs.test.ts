import { specify } from '@kyoyo/testing';
import { describe, it } from 'vitest';
import { reservationStream } from '../src/reservation/stream.ts';
import {
  at,
  booking,
  checkOut,
  confirmed,
  ended,
  passTime,
  slot,
  started,
  under,
} from './example-bookings.ts';

const { given } = specify(reservationStream);

describe('a run that nobody ends', () => {
  const forgotten = ended(at('13:00'), slot.period.end);
  const byRule = { ...forgotten, data: { ...forgotten.data, byRule: true } };
  const overran = { type: 'RunOverran', data: { slot, booking, next: null } } as const;

  it('ends an hour after its time, and the grace, where the policy says nothing else', () => {
    given(confirmed, started, overran)
      .when(passTime(at('12:59')))
      .thenNothing();
    given(confirmed, started, overran)
      .when(passTime(at('13:00')))
      .thenEmits(byRule);
  });
  it('ends then also where the timer comes days later', () =>
    given(confirmed, started)
      .when(passTime(at('10:00', 3)))
      .thenEmits(byRule));
  it('ends then also where its user is the first to say so', () => {
    for (const time of [at('13:00'), at('10:00', 3)]) {
      given(confirmed, started).when(checkOut(time)).thenEmits(byRule);
    }
    const late = ended(at('12:59'));
    given(confirmed, started)
      .when(checkOut(at('12:59')))
      .thenEmits(late);
  });
  it('ends as its policy has it', () => {
    const useTerms = { graceMinutes: 15, earlyCharged: false, forgottenMinutes: 30 };
    const strict = under({ useTerms });
    const run = { ...forgotten.data.run, used: { start: at('10:05'), end: at('12:45') } };
    given(
      { type: 'ReservationConfirmed', data: { slot: strict, booking } },
      { ...started, data: { ...started.data, slot: strict } },
    )
      .when(passTime(at('12:45')))
      .thenEmits({
        type: 'RunEnded',
        data: { ...byRule.data, slot: strict, run: { ...run, terms: useTerms } },
      });
  });
  it('repeated, changes nothing; and nobody checks it out any more', () => {
    given(confirmed, started, byRule)
      .when(passTime(at('14:00')))
      .thenNothing();
    given(confirmed, started, byRule)
      .when(checkOut(at('14:00'), true, [{ code: 'staff', quantity: '1' }]))
      .thenRefuses('wrong-status');
  });
});

describe('CorrectRun', () => {
  const done = [confirmed, started, ended(at('13:00'), slot.period.end)] as const;
  const used = { start: at('10:05'), end: at('11:30') };
  const correct = (changes: object = {}) =>
    ({
      type: 'CorrectRun',
      used,
      options: null,
      offered: ['staff'],
      reason: 'left at half past eleven',
      now: at('14:00'),
      ...changes,
    }) as const;
  const { run } = done[2].data;
  const corrected = {
    type: 'RunCorrected',
    data: {
      slot,
      booking,
      run: { ...run, used },
      former: run.used,
      reason: 'left at half past eleven',
    },
  } as const;

  it('says what was used, appended to what was recorded', () =>
    given(...done)
      .when(correct())
      .thenEmits(corrected));
  it('with other options', () => {
    const options = [{ code: 'staff', quantity: '1' }];
    given(...done)
      .when(correct({ options }))
      .thenEmits({
        ...corrected,
        data: { ...corrected.data, run: { ...corrected.data.run, options } },
      });
    given(...done)
      .when(correct({ options: [{ code: 'champagne', quantity: '1' }] }))
      .thenRefuses('unknown-option');
  });
  it('repeated, changes nothing', () =>
    given(...done, corrected)
      .when(correct({ reason: 'again' }))
      .thenNothing());
  it('may be corrected again', () =>
    given(...done, corrected)
      .when(correct({ used: run.used }))
      .thenEmits({ ...corrected, data: { ...corrected.data, run, former: used } }));
  it('is refused for time before check-in opened, and for time to come', () => {
    for (const wrong of [
      { start: at('09:44'), end: at('11:30') },
      { start: at('10:00'), end: at('14:01') },
    ]) {
      given(...done)
        .when(correct({ used: wrong }))
        .thenRefuses('correction-outside-use');
    }
  });
  it('needs a run that is over', () => {
    given(confirmed, started).when(correct()).thenRefuses('wrong-status');
    given().when(correct()).thenRefuses('not-found');
  });
});
