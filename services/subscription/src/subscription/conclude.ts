import { type AllowanceTerms, leftOf, type SubscriptionEvent, takenOf } from '@kyoyo/contracts';
import type { CommandContext, Executor, RecordedEvent } from '@kyoyo/event-store';
import { type Instant, rational } from '@kyoyo/kernel';
import { allowanceIdOf, allowanceStream } from '../allowance/stream.ts';
import { contractFeeIdOf, contractFeeStream } from '../contract-fee/stream.ts';
import { coverageStream } from '../coverage/stream.ts';
import type { Tables } from '../schema.ts';
import { type KnownPeriod, knownPeriods } from './coming.ts';
import { coverageOf } from './covering.ts';
import { feesOf } from './fees.ts';
import { lotsOf, rolloverOf } from './lots.ts';
import { withoutTax } from './paid.ts';
import { type PeriodFacts, partyOf, type State, type Subscription } from './state.ts';
import { evolve } from './stream.ts';

type Tx = Executor<Tables>;

/** Held by whoever changes a subscription, or takes of what it gives. */
export const lockOf = (contractId: string): string => `subscription/${contractId}`;

/** What the period that is on leaves over, and what was paid in this subscription for overage. */
export async function readPeriodFacts(
  tx: Tx,
  contractId: string,
  state: State,
): Promise<PeriodFacts> {
  if (!state?.current) return { rollover: [], overageYen: '0' };
  const { current, plan } = state;
  const id = allowanceIdOf(contractId, current.period.start);
  const allowance = (await tx.read(allowanceStream, id)).state;
  const rollover = allowance
    ? rolloverOf({ ...state, current }, allowance.terms.lots, Object.values(allowance.uses))
    : [];
  const { rows } = await tx.client.query(
    'SELECT overage_yen FROM allowance WHERE contract_id = $1',
    [contractId],
  );
  const overage = rational.sum(rows.map(({ overage_yen: yen }) => rational.parseRational(yen)));
  return { rollover, overageYen: rational.format(withoutTax(overage, plan)) };
}

/**
 * All that follows from what became of a subscription, in the same transaction: what is due, what its
 * periods have to be used, and what it lets be booked. Repeated, it changes nothing.
 */
export async function conclude(
  tx: Tx,
  contractId: string,
  { before, events, context, now }: Concluded,
): Promise<void> {
  let state = before;
  for (const { id, event } of events) {
    const { type } = event;
    if (type === 'SubscriptionPeriodBegan')
      await closeFormer(tx, contractId, state, event, context);
    const fees = state ? feesOf(contractId, state, event, now) : [];
    for (const [nth, fee] of fees.entries()) {
      // Of a day on which plans change to and fro, each change has fees of its own.
      const which = type === 'SubscriptionPlanChanged' ? `${id}/${nth}` : fee.period.start;
      const streamId = contractFeeIdOf(fee, which);
      const command = { type: 'RaiseFee', fee } as const;
      await tx.execute(contractFeeStream, { streamId, command, context });
    }
    state = evolve(state, event);
  }
  const after = state;
  if (!after) return;
  for (const known of knownPeriods(after)) {
    const streamId = allowanceIdOf(contractId, known.period.start);
    const terms = termsOf(after, known);
    await tx.execute(allowanceStream, { streamId, command: { type: 'SetTerms', terms }, context });
  }
  const command = { type: 'SetCoverage', coverage: coverageOf(after) } as const;
  await tx.execute(coverageStream, { streamId: contractId, command, context });
}

interface Concluded {
  readonly before: State;
  readonly events: readonly RecordedEvent<SubscriptionEvent>[];
  readonly context: CommandContext;
  readonly now: Instant;
}

/** What there is to be used in a period, and what is beyond it. Pure. */
export function termsOf(of: Subscription, known: KnownPeriod): AllowanceTerms {
  const { overage, basis } = of.plan;
  return {
    ...partyOf(of),
    period: known.period,
    lots: lotsOf(of, known),
    overageYenPerHour: overage.kind === 'per-hour' ? `${overage.yenPerHour}` : '0',
    overageByCard: overage.kind === 'by-card',
    basis,
  };
}

/** What goes over is no longer left in the period that ends. */
async function closeFormer(
  tx: Tx,
  contractId: string,
  state: State,
  { data }: Extract<SubscriptionEvent, { type: 'SubscriptionPeriodBegan' }>,
  context: CommandContext,
): Promise<void> {
  if (!state?.current) return;
  const streamId = allowanceIdOf(contractId, state.current.period.start);
  const allowance = (await tx.read(allowanceStream, streamId)).state;
  if (!allowance) return;
  const taken = takenOf(Object.values(allowance.uses));
  const carriedOver = allowance.terms.lots.flatMap((lot) => {
    const over = data.rollover.find(({ key }) =>
      lot.source === 'rollover'
        ? key === lot.key
        : key.endsWith(`/${lot.key}`) && key.startsWith(allowance.terms.period.start),
    );
    const minutes = Math.min(over?.minutes ?? 0, leftOf(lot, taken));
    return minutes > 0 ? [{ lot: lot.key, minutes }] : [];
  });
  const command = { type: 'Close', carriedOver } as const;
  await tx.execute(allowanceStream, { streamId, command, context });
}
