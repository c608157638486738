import { usedOptions, type UsedOption } from '@kyoyo/contracts';
import { specify } from '@kyoyo/testing';
import { describe, expect, it } from 'vitest';
import { reservationStream } from '../src/reservation/stream.ts';
import {
  at,
  checkOut,
  confirmed,
  ended,
  movedTo,
  offered,
  recorded,
  slotAt,
  started,
} from './example-bookings.ts';

const { given } = specify(reservationStream);
const running = [confirmed, started];
const guidance = { code: 'guidance', quantity: '1' };
const staff = { code: 'staff', quantity: '2' };
const record = (...options: UsedOption[]) => ({ type: 'RecordOptions', options, offered }) as const;

describe('RecordOptions', () => {
  it('keeps all that a run has taken, in one form', () =>
    given(...running)
      .when(record(staff, { code: 'guidance', quantity: '1.0' }))
      .thenEmits(recorded(guidance, staff)));
  it('puts another list in the place of the one before', () =>
    given(...running, recorded(guidance, staff))
      .when(record(staff))
      .thenEmits(recorded(staff)));
  it('takes everything back', () =>
    given(...running, recorded(guidance))
      .when(record())
      .thenEmits(recorded()));
  it('goes on after the run was made longer', () =>
    given(...running, recorded(guidance), movedTo(slotAt('10:00', '13:00')))
      .when(record(guidance))
      .thenNothing());
  it('is refused for what the rate card does not offer', () =>
    given(...running)
      .when(record(guidance, { code: 'champagne', quantity: '1' }))
      .thenRefuses('unknown-option'));
  it('is refused before the run and after it', () => {
    given(confirmed).when(record(guidance)).thenRefuses('wrong-status');
    given(...running, ended(at('11:00')))
      .when(record(guidance))
      .thenRefuses('wrong-status');
    given().when(record(guidance)).thenRefuses('not-found');
  });
  it('repeated, changes nothing, in whatever order and form', () =>
    given(...running, recorded(guidance, staff))
      .when(record({ code: 'staff', quantity: '4/2' }, guidance))
      .thenNothing());
  it('of nothing, where nothing was recorded, changes nothing', () =>
    given(...running)
      .when(record())
      .thenNothing());
});

describe('CheckOut', () => {
  const end = at('11:00');
  const out = (options: UsedOption[] | null) => checkOut(end, true, options);

  it('takes along what was recorded', () =>
    given(...running, recorded(guidance))
      .when(out(null))
      .thenEmits(ended(end, end, [guidance])));
  it('records what is said with it, first', () =>
    given(...running, recorded(guidance))
      .when(out([staff]))
      .thenEmits(recorded(staff), ended(end, end, [staff])));
  it('says nothing twice', () =>
    given(...running, recorded(guidance))
      .when(out([guidance]))
      .thenEmits(ended(end, end, [guidance])));
  it('is refused for what the rate card does not offer', () => {
    given(...running)
      .when(out([{ code: 'champagne', quantity: '1' }]))
      .thenRefuses('unknown-option');
    // Recorded while this service did not know yet that a new card was in force.
    given(...running, recorded(guidance))
      .when({ ...out(null), offered: [] } as never)
      .thenRefuses('unknown-option');
  });
  it('repeated, changes nothing', () => {
    given(...running, ended(end, end, [staff]))
      .when(out(null))
      .thenNothing();
    given(...running, ended(end, end, [staff]))
      .when(out([staff]))
      .thenNothing();
  });
  it('stale, with another list after the end, is refused', () =>
    given(...running, ended(end, end, [staff]))
      .when(out([guidance]))
      .thenRefuses('wrong-status'));
});

describe('what somebody may write as a list of options', () => {
  const isAccepted = (...options: object[]) => usedOptions.safeParse(options).success;

  it.each(['1', '0.5', '2/3', '10000'])('%s of an option', (quantity) =>
    expect(isAccepted({ code: 'staff', quantity })).toBe(true),
  );
  it.each(['0', '0.0', '0/5', '-1', '1/0', '10000.1', '1e3', 'two', '', `0.${'1'.repeat(20)}`])(
    'not %s',
    (quantity) => expect(isAccepted({ code: 'staff', quantity })).toBe(false),
  );
  it('no option twice, and no more than a card can have', () => {
    expect(isAccepted(staff, staff)).toBe(false);
    const many = Array.from({ length: 31 }, (_, nth) => ({ ...staff, code: `staff-${nth}` }));
    expect(isAccepted(...many.slice(1))).toBe(true);
    expect(isAccepted(...many)).toBe(false);
  });
});
