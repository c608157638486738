import { type ChargeAdjustment, type ChargeEvent, exampleOf } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import { specify } from '@kyoyo/testing';
import { describe, expect, it } from 'vitest';
import { bookedCharge } from '../src/charge/booked.ts';
import { totalsWith } from '../src/charge/adjusting.ts';
import { chargeStream } from '../src/charge/stream.ts';

type Rated = Extract<ChargeEvent, { type: 'ChargeRated' }>['data'];
const example = exampleOf('billing', 'ChargeRated').data as Rated;
const rated: Rated = {
  ...example,
  kind: 'run',
  fee: null,
  totals: { net: 48_950, tax: 4_895, total: 53_845, taxPercent: '10' },
  bookedOn: '2026-11-20',
};
const [proposer, approver] = [newId(), newId()] as const;
const bookedOn = '2026-12-03';
const { institutionId, organisationId, personId } = rated;
const parties = { institutionId, organisationId, personId };
const adjustmentOf = (netYen: number, until: ChargeAdjustment['until'] = 'always') => ({
  adjustmentId: newId(),
  netYen,
  reason: '装置の不調',
  until,
  proposedBy: proposer,
});
const ratedEvent: ChargeEvent = { type: 'ChargeRated', data: rated };
const adjust = (adjustment: ChargeAdjustment, fourEyesFromYen: number | null = 10_000) =>
  ({ type: 'AdjustCharge', adjustment, fourEyesFromYen, bookedOn }) as const;
const adjusted = (adjustment: ChargeAdjustment, approvedBy: string | null): ChargeEvent => ({
  type: 'ChargeAdjusted',
  data: { ...parties, adjustment, approvedBy, kind: 'run', bookedOn, months: [] },
});
const proposed = (adjustment: ChargeAdjustment): ChargeEvent => ({
  type: 'ChargeAdjustmentProposed',
  data: { ...parties, adjustment },
});
const decide = (adjustmentId: string, by: string, approve = true) =>
  ({ type: 'DecideAdjustment', adjustmentId, by, approve, reason: '', bookedOn }) as const;

const charge = specify(chargeStream);

describe('an adjustment of a charge', () => {
  const small = adjustmentOf(-9_999);
  const large = adjustmentOf(-10_000);

  it('below the limit is decided by one person', () => {
    charge.given(ratedEvent).when(adjust(small)).thenEmits(adjusted(small, null));
    charge.given(ratedEvent, adjusted(small, null)).when(adjust(small)).thenNothing();
  });

  it('from the limit on waits for another person', () => {
    const waiting = charge.given(ratedEvent, proposed(large));
    charge.given(ratedEvent).when(adjust(large)).thenEmits(proposed(large));
    waiting.when(adjust(large)).thenNothing();
    waiting.when(adjust(small)).thenRefuses('adjustment-pending');
    waiting.when(decide(large.adjustmentId, proposer)).thenRefuses('needs-another-person');
    waiting.when(decide(large.adjustmentId, approver)).thenEmits(adjusted(large, approver));
    waiting.when(decide(newId(), approver)).thenRefuses('adjustment-not-pending');
    waiting.when(decide(large.adjustmentId, approver, false)).thenEmits({
      type: 'ChargeAdjustmentRejected',
      data: { ...parties, adjustmentId: large.adjustmentId, reason: '', rejectedBy: approver },
    });
  });

  it('counts all that one person has moved alone, up and down', () => {
    const opposite = adjustmentOf(9_999);
    charge
      .given(ratedEvent, adjusted(small, null))
      .when(adjust(opposite))
      .thenEmits(proposed(opposite));
    const another = { ...adjustmentOf(-9_000), proposedBy: approver };
    charge
      .given(ratedEvent, adjusted(small, null))
      .when(adjust(another))
      .thenEmits(adjusted(another, null));
    const approved = charge.given(ratedEvent, adjusted(large, approver));
    approved.when(adjust(small)).thenEmits(adjusted(small, null));
  });

  it('that was approved is not rejected any more', () => {
    const done = charge.given(ratedEvent, proposed(large), adjusted(large, approver));
    done.when(decide(large.adjustmentId, approver, false)).thenRefuses('adjustment-approved');
    done.when(decide(large.adjustmentId, approver)).thenNothing();
  });

  it('never makes less than nothing of it, by one yen', () => {
    const all = adjustmentOf(-48_950);
    charge.given(ratedEvent).when(adjust(all, null)).thenEmits(adjusted(all, null));
    charge
      .given(ratedEvent)
      .when(adjust(adjustmentOf(-48_951), null))
      .thenRefuses('adjustment-below-zero');
    charge
      .given(ratedEvent, adjusted(small, null))
      .when(adjust(adjustmentOf(-38_952), null))
      .thenRefuses('adjustment-below-zero');
  });

  it('of nothing is not found', () => {
    charge.given().when(adjust(small)).thenRefuses('not-found');
  });

  it('has its own tax in the totals, and its own entry in the books', () => {
    expect(totalsWith(rated, { adjustments: [small], waivedYen: 0 })).toEqual({
      net: 38_951,
      tax: 3_895,
      total: 42_846,
      taxPercent: '10',
    });
    const recorded = { id: newId(), streamId: newId(), streamVersion: 2, time: example.usedTo };
    expect(bookedCharge(adjusted(small, null), recorded as never)).toMatchObject([
      { values: { debit: 'revenue-use', credit: 'unbilled', yen: 9_999, day: bookedOn } },
    ]);
  });
});

describe('where the run is corrected afterwards', () => {
  const anew = (net: number): Rated => ({
    ...rated,
    totals: { net, tax: net / 10, total: net * 1.1, taxPercent: '10' },
    causedBy: [{ source: 'reservation', type: 'RunCorrected', eventId: newId() }],
  });
  const corrected = (to: Rated): ChargeEvent => ({
    type: 'ChargeCorrected',
    data: { ...to, reason: '終了の忘れ', formerTotals: rated.totals },
  });
  const correct = (to: Rated) =>
    ({ type: 'CorrectCharge', charge: to, reason: '終了の忘れ' }) as const;
  const lifted = (adjustmentId: string, netYen: number): ChargeEvent => ({
    type: 'ChargeAdjustmentsLifted',
    data: { ...parties, lifted: [{ adjustmentId, netYen }], kind: 'run', bookedOn: '2026-11-20' },
  });

  it('the adjustment stays on top of the new price', () => {
    const stays = adjustmentOf(-9_000);
    const to = anew(20_000);
    charge.given(ratedEvent, adjusted(stays, null)).when(correct(to)).thenEmits(corrected(to));
  });

  it('what anticipated the correction ends with it', () => {
    const ends = adjustmentOf(-9_000, 'correction');
    const to = anew(20_000);
    charge
      .given(ratedEvent, adjusted(ends, null))
      .when(correct(to))
      .thenEmits(corrected(to), lifted(ends.adjustmentId, -9_000));
  });

  it('what the new price does not hold any more is cut, and no more', () => {
    const large = adjustmentOf(-30_000);
    const to = anew(20_000);
    charge
      .given(ratedEvent, adjusted(large, approver))
      .when(correct(to))
      .thenEmits(corrected(to), lifted(large.adjustmentId, -10_000));
  });
});
