import type { Plan } from '@kyoyo/contracts';
import { type Instant, type Period, rational, type Rational } from '@kyoyo/kernel';
import { daysOf } from './periods.ts';
import type { Subscription } from './state.ts';

/** What was paid of period fees, exactly and without tax, as a commitment counts it. Pure. */

/** How much of a whole period these days are. */
export const shareOf = (days: Period, period: Period): Rational =>
  rational.rational(daysOf(days), daysOf(period));

/** Without the tax, where the plan's prices are with it. */
export function withoutTax(amount: Rational, { tax }: Plan): Rational {
  if (tax.treatment !== 'inclusive') return amount;
  const hundred = rational.rational(100);
  const rate = rational.add(hundred, rational.parseRational(tax.percent));
  return rational.divide(rational.multiply(amount, hundred), rate);
}

const feeOf = (plan: Plan, share: Rational): Rational =>
  withoutTax(rational.multiply(rational.rational(plan.feeYen), share), plan);

/** With the fee of a period that begins, from a day on. */
export function partPaid({ plan, paidYen }: Subscription, period: Period, from: Instant): string {
  const share = shareOf({ start: from, end: period.end }, period);
  return rational.format(rational.add(rational.parseRational(paidYen), feeOf(plan, share)));
}

/** With the rest of a period under another plan in place of the former one's. */
export function netOf(
  paidYen: string,
  former: Plan,
  plan: Plan,
  rest: Period,
  period: Period,
): string {
  const share = shareOf(rest, period);
  const more = rational.subtract(feeOf(plan, share), feeOf(former, share));
  return rational.format(rational.add(rational.parseRational(paidYen), more));
}
