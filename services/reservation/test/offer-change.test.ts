import type { Slot } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import { specify } from '@kyoyo/testing';
import { describe, expect, it } from 'vitest';
import { type Loss, replaceAll, standingWith } from '../src/offer/change.ts';
import {
  fewerUnits,
  onLeave,
  otherAccessory,
  otherDuties,
  outOfUse,
} from '../src/offer/changes.ts';
import { offerStream } from '../src/offer/stream.ts';
import { reservationStream } from '../src/reservation/stream.ts';
import {
  at,
  booking,
  cancelled,
  confirmed,
  moveTo,
  policy,
  slot,
  slotAt,
  under,
} from './example-bookings.ts';

const [accessoryId, operatorId, colleagueId] = [newId(), newId(), newId()];
const { instrumentId, institutionId } = slot;
const unit = (number: number): string => `${instrumentId}/${number}`;
const everyDay = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  weekday,
  fromMinute: 540,
  toMinute: 1_080,
}));
const operated: Slot = { ...slot, operatorId };
const duties = {
  institutionId,
  personId: operatorId,
  instrumentIds: [instrumentId],
  rota: everyDay,
  active: true,
};
const colleague = { ...duties, personId: colleagueId };

describe('what a change takes from a slot', () => {
  it('fewer units: the one with a number that is gone', () => {
    const { lossesOf } = fewerUnits(slot, 1);
    expect(lossesOf({ slot, booking })).toEqual([]);
    const [loss] = lossesOf({ slot: slotAt('10:00', '12:00', 2), booking });
    expect(loss).toEqual({ kind: 'unit', resource: unit(2), others: [unit(1)] });
  });

  it('an outage: its units in its time', () => {
    const period = { start: at('11:00'), end: at('13:00') };
    const { lossesOf } = outOfUse(
      { instrumentId, institutionId, units: [1], period, reason: '' },
      2,
    );
    expect(lossesOf({ slot, booking })).toEqual([
      { kind: 'unit', resource: unit(1), others: [unit(2)] },
    ]);
    expect(lossesOf({ slot: slotAt('13:00', '14:00'), booking })).toEqual([]);
    expect(lossesOf({ slot: slotAt('11:00', '12:00', 2), booking })).toEqual([]);
  });

  it.each([
    ['is fewer', { units: 1 }, [`accessory/${accessoryId}/1`]],
    ['is gone', { active: false }, []],
    ['goes with others', { instrumentIds: [] }, []],
  ])('an accessory that %s', (_, change, others) => {
    const known = { institutionId, name: { ja: '台', en: 'Stage' }, units: 2, active: true };
    const described = { ...known, instrumentIds: [instrumentId], ...change };
    const { lossesOf } = otherAccessory(accessoryId, described);
    const taking = { ...slot, accessories: [{ accessoryId, unit: 2 }] };
    const resource = `accessory/${accessoryId}/2`;
    expect(lossesOf({ slot: taking, booking })).toEqual([{ kind: 'accessory', resource, others }]);
    expect(lossesOf({ slot, booking })).toEqual([]);
    expect(
      otherAccessory(accessoryId, {
        ...described,
        ...known,
        instrumentIds: [instrumentId],
      }).lossesOf({ slot: taking, booking }),
    ).toEqual([]);
  });

  it.each([
    ['works no more', { active: false }],
    ['operates others', { instrumentIds: [] }],
    ['ends earlier', { rota: everyDay.map((span) => ({ ...span, toMinute: 660 })) }],
  ])('an operator who %s', (_, change) => {
    const { lossesOf } = otherDuties({ ...duties, ...change }, [colleague]);
    const others = [`operator/${colleagueId}`];
    expect(lossesOf({ slot: operated, booking })).toEqual([
      { kind: 'operator', resource: `operator/${operatorId}`, others },
    ]);
    expect(otherDuties(duties, []).lossesOf({ slot: operated, booking })).toEqual([]);
  });

  it('an operator on leave, of whose colleagues only those serve who work then', () => {
    const leave = { start: at('11:00'), end: at('15:00') };
    const short = { ...colleague, rota: everyDay.map((span) => ({ ...span, toMinute: 700 })) };
    expect(onLeave(duties, [short], leave).lossesOf({ slot: operated, booking })).toMatchObject([
      { others: [] },
    ]);
    expect(onLeave(duties, [colleague], leave).lossesOf({ slot: operated, booking })).toMatchObject(
      [{ others: [`operator/${colleagueId}`] }],
    );
    const before = { start: at('08:00'), end: at('10:00') };
    expect(onLeave(duties, [], before).lossesOf({ slot: operated, booking })).toEqual([]);
  });
});

describe('what serves instead', () => {
  const losing = (from: string, to: string) => ({
    slot: slotAt(from, to, 2),
    losses: [{ kind: 'unit', resource: unit(2), others: [unit(1)] }] satisfies Loss[],
  });

  it('is given to one at a time', () => {
    const touched = [losing('10:00', '12:00'), losing('11:00', '13:00'), losing('12:00', '13:00')];
    const taken = new Map([[unit(1), [{ start: at('09:00'), end: at('10:00') }]]]);
    const instead = replaceAll(touched, taken).map(({ replaced }) => replaced[0]?.instead);
    expect(instead).toEqual([unit(1), null, unit(1)]);
  });

  it('stands in the slot; without a unit none stands', () => {
    const full = { ...operated, unit: 2, accessories: [{ accessoryId, unit: 2 }] };
    const lost = (kind: Loss['kind'], resource: string, instead: string | null) => ({
      kind,
      resource,
      others: [],
      instead,
    });
    const piece = `accessory/${accessoryId}/2`;
    expect(
      standingWith(full, [
        lost('unit', unit(2), unit(1)),
        lost('operator', `operator/${operatorId}`, null),
        lost('accessory', piece, `accessory/${accessoryId}/1`),
      ]),
    ).toEqual({ ...slot, unit: 1, operatorId: null, accessories: [{ accessoryId, unit: 1 }] });
    expect(standingWith(full, [lost('accessory', piece, null)])?.accessories).toEqual([]);
    expect(standingWith(full, [lost('unit', unit(2), null)])).toBeNull();
  });
});

describe('AdaptReservation', () => {
  const { given } = specify(reservationStream);
  const dear = under({ cancellationTiers: [{ hoursBefore: 240, percent: 50 }] });
  const booked = { type: 'ReservationConfirmed', data: { slot: dear, booking } } as const;
  const to = { ...dear, unit: 2 };
  const told = { change: 'units-reduced' as const, gone: [], broken: [], reason: 'scrapped' };
  const adapt = { type: 'AdaptReservation', to, ...told } as const;
  const adapted = {
    type: 'ReservationAdapted',
    data: { from: dear, to, booking, ...told },
  } as const;
  const cancel = { type: 'CancelReservation', reason: '', by: 'user', now: at('09:00') } as const;
  const feeOf = (from: Slot, feePercent: number) => ({
    type: 'ReservationCancelled' as const,
    data: {
      slot: from,
      booking,
      reason: '',
      by: 'user' as const,
      feePercent,
      because: null,
      kept: null,
    },
  });

  it('gives it what there is', () => given(booked).when(adapt).thenEmits(adapted));
  it('is too late for what is cancelled', () =>
    given(confirmed, cancelled).when(adapt).thenRefuses('wrong-status'));
  it('lets it be cancelled for nothing', () => {
    given(booked).when(cancel).thenEmits(feeOf(dear, 50));
    given(booked, adapted).when(cancel).thenEmits(feeOf(to, 0));
  });
  it('until its user has moved it to where they want it', () => {
    const later = { ...slotAt('14:00', '16:00'), conditions: dear.conditions };
    const moved = { type: 'ReservationMoved', data: { from: to, to: later, booking } } as const;
    given(booked, adapted).when(moveTo(later)).thenEmits(moved);
    given(booked, adapted, moved).when(cancel).thenEmits(feeOf(later, 50));
  });
  it('whose operator is gone is given another', () => {
    const left = { type: 'ReservationConfirmed', data: { slot: operated, booking } } as const;
    const gone = { ...told, change: 'operator-changed' as const };
    const data = { from: operated, to: slot, booking, ...gone };
    const slotWith = { ...slot, operatorId: colleagueId };
    given(left, { type: 'ReservationAdapted', data })
      .when({ type: 'ChangeOperator', operatorId: colleagueId, now: at('09:00') })
      .thenEmits({
        type: 'OperatorChanged',
        data: { slot: slotWith, booking, fromOperatorId: null },
      });
  });
});

describe('what is decided where the bookings are', () => {
  const { given } = specify(offerStream);
  const reduction = { instrumentId, institutionId, units: 1, formerUnits: 2, unitsSince: 1 };
  const reduce = (changes: object = {}) =>
    ({ type: 'ReduceUnits', reduction: { ...reduction, ...changes } }) as const;
  it('takes units away', () =>
    given().when(reduce()).thenEmits({ type: 'UnitsReduced', data: reduction }));
  it('adds none', () =>
    given()
      .when(reduce({ units: 3 }))
      .thenRefuses('units-not-fewer'));
  it('as many as there are, changes nothing', () =>
    given()
      .when(reduce({ formerUnits: 1 }))
      .thenNothing());

  const rules = { instrumentId, institutionId, policy, effectiveFrom: at('10:00') };
  const decideRules = { type: 'DecideRules', rules, now: at('09:00') } as const;
  it('sets other rules', () =>
    given().when(decideRules).thenEmits({ type: 'RulesDecided', data: rules }));
  it('sets none in the past', () =>
    given()
      .when({ ...decideRules, now: at('11:00') })
      .thenRefuses('effective-in-past'));
});
