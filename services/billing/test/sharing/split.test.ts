import type { ClearingClaim, ClearingEvent, IncomeShare, SplitRule } from '@kyoyo/contracts';
import { specify } from '@kyoyo/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transfersOf } from '../../src/clearing/booked.ts';
import { lastMonthOf } from '../../src/clearing/quarters.ts';
import { balanceOf, clearingStream, type Proposed } from '../../src/clearing/stream.ts';
import { divide } from '../../src/distribution/dividing.ts';
import { type Distributed, distributionStream } from '../../src/distribution/stream.ts';
import { splitOf, supplementOf } from '../../src/split-rule/split.ts';
import { splitRuleStream } from '../../src/split-rule/stream.ts';

const name = { ja: '部局', en: 'Department' };
const share = (recipient: IncomeShare['recipient'], percent: string): IncomeShare => ({
  recipient,
  name,
  partnerId: null,
  percent,
});
const idOf = (nth: number) => `0193b1a0-0000-7000-8000-00000000000${nth}`;
const [institutionId, other] = [idOf(1), idOf(2)] as const;
const rule: SplitRule = {
  institutionId,
  instrumentId: null,
  effectiveFrom: '2026-12-01',
  shares: [share('keeper-rebate', '30'), share('department', '20'), share('institution', '50')],
};

describe('a split', () => {
  it('is by largest remainder, and by the order of the rule where remainders are equal', () => {
    const third = [{ percent: '100/3' }, { percent: '100/3' }, { percent: '100/3' }];
    expect(splitOf(100, third)).toEqual([34, 33, 33]);
    expect(splitOf(101, [{ percent: '50' }, { percent: '50' }])).toEqual([51, 50]);
    expect(splitOf(10, [{ percent: '33' }, { percent: '67' }])).toEqual([3, 7]);
  });
  it('neither loses nor makes a yen', () => {
    const percents = fc
      .integer({ min: 0, max: 100 })
      .chain((a) => fc.integer({ min: 0, max: 100 - a }).map((b) => [a, b, 100 - a - b]));
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), percents, (yen, parts) => {
        const split = splitOf(
          yen,
          parts.map((percent) => ({ percent: `${percent}` })),
        );
        expect(split.reduce((sum, part) => sum + part, 0)).toBe(yen);
      }),
    );
  });
});

it('the supplement keeps indirect cost where goods cost less, and is never below nothing', () => {
  const before = { staffYen: 6_000_000, goodsBeforeYen: 4_000_000, percent: '30' };
  expect(supplementOf({ ...before, goodsAfterYen: 500_000 })).toEqual({
    beforeYen: 3_000_000,
    afterYen: 1_950_000,
    supplementYen: 1_050_000,
  });
  expect(supplementOf({ ...before, goodsAfterYen: 5_000_000 }).supplementYen).toBe(0);
});

describe('SetSplitRule', () => {
  const { given } = specify(splitRuleStream);
  const set = { type: 'SplitRuleSet', data: rule } as const;
  const command = { rule, today: '2026-11-20', singleYear: false, partnerIds: [other] };
  const withShares = (...shares: IncomeShare[]) => ({ ...command, rule: { ...rule, shares } });
  it('is said, and said again changes nothing', () => {
    given().when(command).thenEmits(set);
    given(set).when(command).thenNothing();
  });
  it.each(['69', '71', '70.000001'])('is refused of 30% and %s%', (percent) =>
    given()
      .when(withShares(share('keeper-rebate', '30'), share('institution', percent)))
      .thenRefuses('split-not-whole'),
  );
  it('keeps no reserve where nothing is carried over', () => {
    const reserve = withShares(share('renewal-reserve', '10'), share('institution', '90'));
    given()
      .when({ ...reserve, singleYear: true })
      .thenRefuses('cannot-pool');
    given().when(reserve).thenEmits({ type: 'SplitRuleSet', data: reserve.rule });
  });
  it('names a partner of a network, and nobody else', () => {
    const partner = { ...share('partner', '50'), partnerId: other };
    const half = share('institution', '50');
    given()
      .when(withShares(partner, half))
      .thenEmits({ type: 'SplitRuleSet', data: { ...rule, shares: [partner, half] } });
    given()
      .when(withShares({ ...partner, partnerId: idOf(9) }, half))
      .thenRefuses('partner-not-named');
    given()
      .when(withShares({ ...partner, partnerId: null }, half))
      .thenRefuses('partner-not-named');
  });
  it('begins later than the last, and not in the past', () => {
    given(set)
      .when(withShares(share('institution', '100')))
      .thenRefuses('split-not-later');
    given()
      .when({ ...command, today: '2026-12-02' })
      .thenRefuses('split-not-later');
  });
});

describe('a distribution', () => {
  const rules = [
    { ...rule, effectiveFrom: '2026-04-01' },
    { ...rule, shares: [share('institution', '100')] },
  ];
  it('is by the rule of the day of use, and corrects by the difference', () => {
    const old = { chargeId: idOf(6), instrumentId: idOf(5), earnedOn: '2026-11-30' };
    const first = divide([{ ...old, beforeYen: 0, afterYen: 1_001 }], rules);
    expect(first.shares.map(({ yen }) => yen)).toEqual([300, 200, 501]);
    const then = divide([{ ...old, beforeYen: 1_001, afterYen: 800 }], rules);
    expect(then).toMatchObject({ netYen: -201 });
    expect(then.shares.map(({ yen }) => yen)).toEqual([-60, -40, -101]);
    const late = divide([{ ...old, earnedOn: '2026-12-01', beforeYen: 0, afterYen: 100 }], rules);
    expect(late.shares).toMatchObject([{ recipient: 'institution', yen: 100 }]);
  });
  it('of a fee over months adds up over them to the yen, by the rule of each', () => {
    const days = ['2026-10-31', '2026-11-30', '2026-12-31', '2027-01-31'];
    const fee = { chargeId: idOf(6), instrumentId: null };
    const earned = (day: string, until: string) => ({
      ...fee,
      earnedOn: day,
      beforeYen: day < until ? 333 : 0,
      afterYen: day <= until ? 333 : 0,
    });
    const months = days.map((until) =>
      divide(
        days.filter((day) => day <= until).map((day) => earned(day, until)),
        rules,
      ),
    );
    expect(months.map(({ netYen }) => netYen)).toEqual([333, 333, 333, 333]);
    const given = (recipient: string) =>
      months
        .flatMap(({ shares }) => shares)
        .filter((one) => one.recipient === recipient)
        .reduce((sum, { yen }) => sum + yen, 0);
    // 30 and 20 % of the 666 yen of two months, and nothing of the later ones.
    expect([given('keeper-rebate'), given('institution')]).toEqual([200, 666 + 333]);
    expect(months[3]?.shares).toMatchObject([{ recipient: 'institution', yen: 333 }]);
  });
  it('is made once, of a month that is closed', () => {
    const distributed: Distributed = {
      institutionId,
      month: '2026-11',
      netYen: 100,
      shares: [{ ...share('renewal-reserve', '100'), instrumentId: null, yen: 100 }],
      bookedOn: '2026-12-01',
    };
    const { given } = specify(distributionStream);
    const command = { distributed, isClosed: true, hasRule: true, singleYear: false };
    const done = { type: 'IncomeDistributed', data: distributed } as const;
    given().when(command).thenEmits(done);
    given(done).when(command).thenNothing();
    given()
      .when({ ...command, isClosed: false })
      .thenRefuses('month-not-closed');
    given()
      .when({ ...command, hasRule: false })
      .thenRefuses('no-split-rule');
    given()
      .when({ ...command, singleYear: true })
      .thenRefuses('cannot-pool');
  });
});

describe('a clearing', () => {
  const { given } = specify(clearingStream);
  const line = {
    chargeId: idOf(6),
    organisationId: idOf(7),
    instrumentId: null,
    month: '2026-11',
    netYen: 50_000,
  };
  const claim = (creditorId: string, netYen: number, of: ClearingClaim['of'] = 'use') => ({
    creditorId,
    debtorId: creditorId === institutionId ? other : institutionId,
    of,
    netYen,
    taxYen: of === 'use' ? netYen / 10 : 0,
    taxPercent: of === 'use' ? '10' : '0',
  });
  const pair = {
    networkId: idOf(8),
    institutionIds: [institutionId, other] as [string, string],
    quarter: '2026-Q3',
  };
  const data: Proposed = {
    ...pair,
    number: 'CL-2026-0001',
    sequence: 1,
    by: institutionId,
    claims: [{ ...claim(institutionId, 50_000), lines: [line] }],
    balance: { creditorId: institutionId, debtorId: other, yen: 55_000 },
    proposedOn: '2027-01-05',
  };
  const proposed = { type: 'ClearingProposed', data } as const;
  const propose = { type: 'ProposeClearing', proposed: data, isOver: true } as const;
  const bookedOn = { [institutionId]: '2027-01-10', [other]: '2027-01-10' };
  const accept = (by: string) => ({ type: 'AcceptClearing', by, bookedOn, uncertain: 0 }) as const;
  const charges = [{ chargeId: idOf(6), netYen: 50_000 }];
  const accepted: ClearingEvent = {
    type: 'ClearingAccepted',
    data: { ...pair, by: other, claims: [claim(institutionId, 50_000)], charges, bookedOn },
  };
  const decline = { type: 'DeclineClearing', by: other, reason: 'no' } as const;
  const declined: ClearingEvent = {
    type: 'ClearingDeclined',
    data: { ...pair, by: other, reason: 'no' },
  };

  it('is proposed once, when the quarter is over and there is something', () => {
    given().when(propose).thenEmits(proposed);
    given(proposed).when(propose).thenRefuses('clearing-standing');
    given(proposed, declined).when(propose).thenEmits(proposed);
    given()
      .when({ ...propose, isOver: false })
      .thenRefuses('quarter-not-over');
    given()
      .when({ ...propose, proposed: { ...data, claims: [] } })
      .thenRefuses('nothing-to-clear');
  });
  it('is accepted by the other side', () => {
    given(proposed).when(accept(other)).thenEmits(accepted);
    given(proposed)
      .when({ ...accept(other), uncertain: 1 })
      .thenRefuses('clearing-uncertain');
    given(proposed).when(accept(institutionId)).thenNothing();
    given(proposed, accepted).when(accept(other)).thenNothing();
    given(proposed)
      .when(accept(idOf(9)))
      .thenRefuses('not-found');
    given(proposed, declined).when(accept(other)).thenRefuses('clearing-declined');
    given().when(accept(other)).thenRefuses('not-found');
  });
  it('is declined until both have accepted it', () => {
    given(proposed).when(decline).thenEmits(declined);
    given(proposed, declined).when(decline).thenNothing();
    given(proposed, accepted).when(decline).thenRefuses('clearing-settled');
  });
  it('is paid once: another payment than the one that paid it is told so', () => {
    const of = { by: institutionId, paidOn: '2027-01-25', bookedOn: '2027-01-25' };
    const pay = (paymentId: string | null) => ({ type: 'PayClearing', ...of, paymentId }) as const;
    const paid = (paymentId: string | null): ClearingEvent => ({
      type: 'ClearingSettled',
      data: { ...pair, ...of, isOwed: true, yen: 55_000, paymentId },
    });
    given(proposed, accepted).when(pay(null)).thenEmits(paid(null));
    given(proposed, accepted, paid(null)).when(pay(null)).thenNothing();
    given(proposed, accepted, paid(null))
      .when(pay(idOf(5)))
      .thenRefuses('clearing-paid');
    given(proposed, accepted, paid(idOf(5)))
      .when(pay(idOf(5)))
      .thenNothing();
    given(proposed, accepted, paid(idOf(5)))
      .when(pay(idOf(4)))
      .thenRefuses('clearing-paid');
  });
  it('sets off all claims of both', () => {
    const both = [claim(institutionId, 50_000), claim(other, 30_000), claim(other, 5_000, 'share')];
    const claims = both.map((one) => ({ ...one, lines: [] }));
    expect(balanceOf([institutionId, other], claims)).toEqual({
      creditorId: institutionId,
      debtorId: other,
      yen: 17_000,
    });
    const of = (side: string) => both.flatMap((one) => transfersOf(one, side));
    const cleared = (side: string) =>
      of(side).reduce((sum, { debit, yen }) => sum + (debit === 'clearing' ? yen : -yen), 0);
    // Who shares has owed its share since the distribution.
    expect(cleared(institutionId) - 5_000).toBe(17_000);
    expect(cleared(other)).toBe(-17_000);
  });
  it('is of quarters of the fiscal year', () => {
    const quarters = ['2026-Q1', '2026-Q3', '2026-Q4'].map(lastMonthOf);
    expect(quarters).toEqual(['2026-06', '2026-12', '2027-03']);
  });
});
