import type { ContractFee, ContractFeeKind, Plan, SubscriptionEvent } from '@kyoyo/contracts';
import {
  epochMs,
  fromEpochMs,
  type Instant,
  isForward,
  type Period,
  rational,
  type Rational,
} from '@kyoyo/kernel';
import { shareOf } from './paid.ts';
import type { Subscription } from './state.ts';

type Line = ContractFee['lines'][number];

const units = { ja: '期間', en: 'period' };

/**
 * What an event of a subscription makes due, from the state before it. Only the fee is told here:
 * whoever charges it rounds. Pure.
 */
export function feesOf(
  contractId: string,
  before: Subscription,
  event: SubscriptionEvent,
  at: Instant,
): ContractFee[] {
  const fee = (
    kind: ContractFeeKind,
    period: Period,
    dueAt: Instant,
    lines: Line[],
    { tax } = before.plan,
  ): ContractFee[] =>
    lines.length === 0
      ? []
      : [
          {
            contractId,
            contractForm: 'subscription',
            title: before.plan.name,
            institutionId: before.institutionId,
            organisationId: before.organisationId,
            tax,
            kind,
            period,
            dueAt,
            lines,
          },
        ];
  switch (event.type) {
    case 'SubscriptionPeriodBegan': {
      const { period, from, nth } = event.data;
      if (nth === null) return [];
      const isFirst = before.nth < 0;
      return [
        ...fee('setup', period, from, isFirst ? setupLine(before.plan) : []),
        ...fee(
          'period',
          period,
          from,
          periodLine(before.plan, shareOf({ start: from, end: period.end }, period)),
        ),
      ];
    }
    // The former plan's rest goes back, by days, and the new one's is due.
    case 'SubscriptionPlanChanged': {
      const { current } = before;
      if (current?.kind !== 'regular') return [];
      const { plan, from } = event.data;
      const rest = { start: from, end: current.period.end };
      if (!isForward(rest)) return [];
      const share = shareOf(rest, current.period);
      const former = periodLine(before.plan, rational.subtract(rational.zero, share));
      const due = periodLine(plan, share);
      // Each with the tax that it has.
      return isSameTax(before.plan, plan)
        ? fee('plan-change', rest, at, [...former, ...due])
        : [...fee('plan-change', rest, at, former), ...fee('plan-change', rest, at, due, plan)];
    }
    case 'CommitmentSettled': {
      const { trueUpYen, period, days, daysTotal } = event.data;
      return fee('true-up', period, lastInstantOf(period), trueUpLine(trueUpYen, days, daysTotal));
    }
    case 'SubscriptionAsked':
    case 'SubscriptionAgreed':
    case 'SubscriptionDeclined':
    case 'SubscriptionRenewalAnnounced':
    case 'SubscriptionSeatsSet':
    case 'SubscriptionPaused':
    case 'SubscriptionResumed':
    case 'SubscriptionCancelled':
    case 'FairUseLifted':
    case 'SubscriptionEnded':
      return [];
  }
}

const setupLine = ({ setupYen }: Plan): Line[] =>
  setupYen === 0
    ? []
    : [
        {
          label: { ja: '初期費用', en: 'Set-up' },
          quantity: null,
          unitLabel: null,
          unitYen: null,
          amount: `${setupYen}`,
        },
      ];

const periodLine = ({ feeYen, name }: Plan, share: Rational): Line[] =>
  feeYen === 0 ? [] : [lineOf(name, share, feeYen)];

const isSameTax = ({ tax: one }: Plan, { tax: other }: Plan): boolean =>
  one.treatment === other.treatment && one.percent === other.percent;

const trueUpLine = (amount: string, days: number, daysTotal: number): Line[] =>
  amount === '0'
    ? []
    : [
        {
          label: {
            ja: `最低利用料（${daysTotal}日のうち${days}日分）との差額`,
            en: `Up to the minimum, for ${days} of ${daysTotal} days`,
          },
          quantity: null,
          unitLabel: null,
          unitYen: null,
          amount,
        },
      ];

const lineOf = (label: Plan['name'], share: Rational, unitYen: number): Line => ({
  label,
  quantity: rational.format(share),
  unitLabel: units,
  unitYen: `${unitYen}`,
  amount: rational.format(rational.multiply(share, rational.rational(unitYen))),
});

/** A month ends with its last day: what is due at its 24:00 is of that month. */
const lastInstantOf = ({ end }: Period): Instant => fromEpochMs(epochMs(end) - 1);
