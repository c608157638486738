import { type ChargeEvent, eventCatalogue, exampleOf, readEventData } from '@kyoyo/contracts';
import { fromEpochMs, newId } from '@kyoyo/kernel';
import { specify } from '@kyoyo/testing';
import { describe, expect, it } from 'vitest';
import { bookedCharge } from '../src/charge/booked.ts';
import { chargeStream } from '../src/charge/stream.ts';
import { at } from './rating/cards.ts';

type DataOf<Type extends ChargeEvent['type']> = Extract<ChargeEvent, { type: Type }>['data'];
const bookedOn = '2026-12-03';
const charge = specify(chargeStream);

describe('what a credit note waives', () => {
  const example = exampleOf('billing', 'ChargeRated').data as DataOf<'ChargeRated'>;
  const totalsOf = (net: number) => ({
    net,
    tax: net / 10,
    total: net * 1.1,
    taxPercent: '10',
  });
  const rated = { ...example, kind: 'run', fee: null, bookedOn: '2026-11-20' } as const;
  const before: ChargeEvent = { type: 'ChargeRated', data: { ...rated, totals: totalsOf(20_000) } };
  const { institutionId, organisationId, personId } = rated;
  const of = { institutionId, organisationId, personId };
  const creditNoteId = newId();
  const waive = (creditedYen: number, billedYen = 20_000) =>
    ({ type: 'WaiveCharge', creditNoteId, creditedYen, billedYen, reason: 'x', bookedOn }) as const;
  const waived = (netYen: number): ChargeEvent => ({
    type: 'ChargeWaived',
    data: { ...of, creditNoteId, netYen, reason: 'x', kind: 'run', bookedOn, months: [] },
  });
  const correct = (net: number) => {
    const causedBy = [{ source: 'reservation', type: 'RunCorrected', eventId: newId() }];
    return {
      type: 'CorrectCharge',
      charge: { ...rated, totals: totalsOf(net), causedBy },
      reason: 'y',
    } as const;
  };
  const corrected = ({ charge: to }: ReturnType<typeof correct>): ChargeEvent => ({
    type: 'ChargeCorrected',
    data: { ...to, reason: 'y', formerTotals: totalsOf(20_000) },
  });
  const lifted = (netYen: number): ChargeEvent => ({
    type: 'ChargeWaiverLifted',
    data: { ...of, netYen, kind: 'run', bookedOn: '2026-11-20' },
  });

  it('is owed no more, but for what was billed too much', () => {
    charge.given(before).when(waive(8_000)).thenEmits(waived(8_000));
    charge.given(before).when(waive(8_000, 25_000)).thenEmits(waived(3_000));
    charge.given(before).when(waive(8_000, 28_000)).thenNothing();
    charge.given().when(waive(8_000)).thenRefuses('not-found');
  });

  it.each([
    [12_000, 8_000],
    [15_000, 5_000],
    [10_000, 8_000],
  ])('lowers income once, where the price falls to %i afterwards', (net, back) => {
    const to = correct(net);
    charge.given(before, waived(8_000)).when(to).thenEmits(corrected(to), lifted(back));
  });

  it('stays where the price rises, and is not given back twice', () => {
    const more = correct(25_000);
    charge.given(before, waived(8_000)).when(more).thenEmits(corrected(more));
    const less = correct(12_000);
    const fallen = [before, waived(8_000), corrected(less), lifted(8_000)];
    const again = correct(11_000);
    charge
      .given(...fallen)
      .when(again)
      .thenEmits({
        type: 'ChargeCorrected',
        data: { ...again.charge, reason: 'y', formerTotals: totalsOf(12_000) },
      });
  });
});

it('compensation that is assessed anew is never below nothing', () => {
  const example = exampleOf('billing', 'CompensationCharged').data as DataOf<'CompensationCharged'>;
  const of = (net: number): DataOf<'CompensationCharged'> => ({
    ...example,
    totals: { net, tax: 0, total: net, taxPercent: '0' },
    formerNet: 0,
    bookedOn,
    causedBy: [{ source: 'reservation', type: 'IncidentCompensationAssessed', eventId: newId() }],
  });
  const { institutionId, organisationId } = example;
  const parties = { institutionId, organisationId, personId: null };
  const adjustment = {
    adjustmentId: newId(),
    netYen: -60_000,
    reason: 'x',
    until: 'always',
    proposedBy: newId(),
  } as const;
  const kind = 'compensation';
  const assessed: ChargeEvent = { type: 'CompensationCharged', data: of(100_000) };
  const adjusted: ChargeEvent = {
    type: 'ChargeAdjusted',
    data: { ...parties, adjustment, approvedBy: null, kind, bookedOn, months: [] },
  };
  const nothing = of(0);
  charge
    .given(assessed, adjusted)
    .when({ type: 'ChargeCompensation', charge: nothing })
    .thenEmits(
      { type: 'CompensationCharged', data: { ...nothing, formerNet: 100_000 } },
      {
        type: 'ChargeAdjustmentsLifted',
        data: {
          ...parties,
          lifted: [{ adjustmentId: adjustment.adjustmentId, netYen: -60_000 }],
          kind,
          bookedOn,
        },
      },
    );
});

describe('of a fee that is charged ahead', () => {
  const example = exampleOf('billing', 'ContractFeeCharged').data as DataOf<'ContractFeeCharged'>;
  const fee: ChargeEvent = {
    type: 'ContractFeeCharged',
    data: {
      ...example,
      fee: {
        ...example.fee,
        period: { start: at('2026-04-01 00:00'), end: at('2026-07-01 00:00') },
      },
      totals: { net: 91_000, tax: 9_100, total: 100_100, taxPercent: '10' },
      bookedOn: '2026-04-01',
    },
  };
  const waive = (creditedYen: number, day: string) =>
    ({
      type: 'WaiveCharge',
      creditNoteId: newId(),
      creditedYen,
      billedYen: 91_000,
      reason: 'x',
      bookedOn: day,
    }) as const;
  const months = (creditedYen: number, day: string) => {
    const state = chargeStream.evolve(chargeStream.initial, fee, { time: fromEpochMs(0) } as never);
    const decided = chargeStream.decide(state, waive(creditedYen, day));
    if ('refused' in decided) return expect.fail(decided.refused.slug);
    const [event] = decided.accepted;
    return event?.type === 'ChargeWaived' ? { event, months: event.data.months } : expect.fail();
  };
  const month = (of: string, yen: number, isDeferred: boolean) => ({
    month: of,
    yen,
    isDeferred,
  });

  it('what is deferred is taken off first', () => {
    expect(months(30_500, '2026-04-10').months).toEqual([
      month('2026-05', -15_500, true),
      month('2026-06', -15_000, true),
    ]);
    expect(months(91_000, '2026-05-10').months).toEqual([
      month('2026-05', -31_000, true),
      month('2026-06', -30_000, true),
      month('2026-04', -30_000, false),
    ]);
    expect(months(60_000, '2026-05-31').months).toEqual([
      month('2026-06', -30_000, true),
      month('2026-04', -14_754, false),
      month('2026-05', -15_246, false),
    ]);
  });

  it('nothing is left of a whole one, at any day', () => {
    const recorded = { id: newId(), streamId: newId(), version: 1, time: at('2026-04-01 10:00') };
    const { event } = months(91_000, '2026-05-10');
    const sumOf = (day: string) => {
      const sums: Record<string, number> = {};
      const rows = [fee, event].flatMap((one) => bookedCharge(one, recorded as never));
      for (const { values } of rows) {
        const [debit, credit] = [String(values['debit']), String(values['credit'])];
        if (String(values['day']) > day) continue;
        sums[debit] = (sums[debit] ?? 0) + Number(values['yen']);
        sums[credit] = (sums[credit] ?? 0) - Number(values['yen']);
      }
      return sums;
    };
    expect(sumOf('2026-04-30')).toEqual({
      unbilled: 91_000,
      deferred: -61_000,
      'revenue-contract': -30_000,
    });
    const nothing = { unbilled: 0, deferred: 0, 'revenue-contract': 0 };
    for (const day of ['2026-05-10', '2026-05-31', '2026-06-30', '2027-01-01']) {
      expect(sumOf(day)).toEqual(nothing);
    }
  });

  it('an adjustment from before months were said is income of the day', () => {
    const data = {
      institutionId: newId(),
      organisationId: newId(),
      personId: null,
      adjustment: {
        adjustmentId: newId(),
        netYen: -5_000,
        reason: 'x',
        until: 'always',
        proposedBy: newId(),
      },
      approvedBy: null,
      kind: 'contract-fee',
      bookedOn: '2026-05-10',
    };
    const read = readEventData(eventCatalogue, 'billing', 'ChargeAdjusted', 1, data);
    expect(read).toEqual({ ...data, months: [month('2026-05', -5_000, false)] });
    const others = { ...data, kind: 'run' };
    const use = readEventData(eventCatalogue, 'billing', 'ChargeAdjusted', 1, others);
    expect(use).toEqual({ ...others, months: [] });
  });
});
