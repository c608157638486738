import { type ClearingView, type Problem, problem } from '@kyoyo/contracts';
import type { CommandContext, Done, Outcome } from '@kyoyo/event-store';
import { japanDate } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import type pg from 'pg';
import { billingLock, isCertain } from '../books/billing.ts';
import { bookingDay } from '../books/booking-day.ts';
import { enterableDays, refusedDay } from '../books/enterable-days.ts';
import { paymentStream } from '../payment/stream.ts';
import type { Tables } from '../schema.ts';
import { readClaims } from './claims.ts';
import { commonNetwork } from './networks.ts';
import { lastMonthOf } from './quarters.ts';
import { balanceOf, clearingIdOf, clearingStream, pairOf } from './stream.ts';

/** Its own numbers are counted by one at a time, and what both bill is taken up. */
const locksOf = (pair: readonly string[]): string[] => ['clearings', ...pair.map(billingLock)];

interface Wish {
  readonly institutionId: string;
  readonly partnerId: string;
  readonly quarter: string;
}

interface Paid {
  readonly institutionId: string;
  readonly paidOn: string;
  readonly paymentId: string | null;
}

type ClearingOutcome = Outcome<Done, unknown>;

/** In the fiscal year; a clearing that is proposed anew has a new one. */
async function nextSequence(client: pg.ClientBase | pg.Pool, fiscalYear: number): Promise<number> {
  const { rows } = await client.query<{ next: number }>(
    'SELECT coalesce(max(sequence), 0) + 1 AS next FROM clearing WHERE fiscal_year = $1',
    [fiscalYear],
  );
  return rows[0]?.next ?? 1;
}

/** Its charges that somebody disputes, or of which an adjustment waits. */
async function countUncertain(client: pg.ClientBase, clearingId: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM clearing_charge c
     WHERE clearing_id = $1 AND NOT (${isCertain('c.charge_id')})`,
    [clearingId],
  );
  return rows[0]?.count ?? 0;
}

export function createClearingCommands({ store, clock }: Parts<Tables>) {
  return {
    propose: (
      { institutionId, partnerId, quarter }: Wish,
      context: CommandContext,
    ): Promise<ClearingOutcome> =>
      store.together<ClearingOutcome>(locksOf([institutionId, partnerId]), async (tx) => {
        const repeated = await tx.repliedBefore<Done>(context);
        if (repeated) return { keep: false, result: repeated };
        const networkId = await commonNetwork(tx.client, institutionId, partnerId);
        if (!networkId) return { keep: false, result: { refused: problem('not-in-one-network') } };
        const institutionIds = pairOf(institutionId, partnerId);
        const fiscalYear = Number(quarter.slice(0, 4));
        const sequence = await nextSequence(tx.client, fiscalYear);
        const today = japanDate(clock());
        const lastMonth = lastMonthOf(quarter);
        const until = { lastMonth, today, isTaken: true };
        const claims = await readClaims(tx.client, institutionIds, until);
        const proposed = {
          networkId,
          institutionIds,
          quarter,
          number: `CL-${fiscalYear}-${String(sequence).padStart(4, '0')}`,
          sequence,
          by: institutionId,
          claims,
          balance: balanceOf(institutionIds, claims),
          proposedOn: today,
        };
        const isOver = today.slice(0, 7) > lastMonth;
        const result = await tx.execute(clearingStream, {
          streamId: clearingIdOf({ institutionIds, quarter }),
          command: { type: 'ProposeClearing', proposed, isOver },
          context,
        });
        return { keep: !('refused' in result), result };
      }),

    /** In the books of both on the first day that is open there. */
    accept: (
      clearingId: string,
      pair: readonly string[],
      by: string,
      context: CommandContext,
    ): Promise<ClearingOutcome> =>
      store.together<ClearingOutcome>(locksOf(pair), async (tx) => {
        const today = japanDate(clock());
        const bookedOn: Record<string, string> = {};
        for (const one of pair) bookedOn[one] = await bookingDay(tx.client, one, today);
        const uncertain = await countUncertain(tx.client, clearingId);
        const command = { type: 'AcceptClearing', by, bookedOn, uncertain } as const;
        const result = await tx.execute(clearingStream, { streamId: clearingId, command, context });
        return { keep: !('refused' in result), result };
      }),

    /** The difference, by hand, or by a payment that came in and is for nothing else. */
    pay: (
      { id: clearingId, number, balance }: ClearingView,
      { institutionId: by, paidOn, paymentId }: Paid,
      context: CommandContext,
    ): Promise<ClearingOutcome> =>
      store.together<ClearingOutcome>([`clearing ${clearingId}`], async (tx) => {
        const repeated = await tx.repliedBefore<Done>(context);
        if (repeated) return { keep: false, result: repeated };
        const refuse = (refused: Problem) => ({ keep: false, result: { refused } });
        const before = (await tx.read(clearingStream, clearingId)).state;
        const acceptedOn = before?.bookedOn?.[by] ?? '';
        const days = await enterableDays(tx.client, by, japanDate(clock()));
        // Before there was anything to pay, a payment can have come in, but nothing was paid for it.
        const from = paymentId ? days.from : later(days.from, acceptedOn);
        const refused = refusedDay(paidOn, { from, to: days.to });
        if (refused) return refuse(refused);
        let bookedOn = await bookingDay(tx.client, by, paidOn);
        const isNew = before?.bookedOn && balance && !before.paid.some((one) => one.by === by);
        if (paymentId && isNew) {
          const { idempotency: _, seenVersion: __, ...of } = context;
          const payment = (await tx.read(paymentStream, paymentId)).state;
          if (payment?.received.institutionId !== by) return refuse(problem('not-found'));
          // It is nothing to set off before it came in, nor before there was anything to pay.
          const day = later(payment.received.bookedOn, acceptedOn);
          bookedOn = await bookingDay(tx.client, by, day);
          const assigned = await tx.execute(paymentStream, {
            streamId: paymentId,
            command: {
              type: 'AssignPayment',
              to: 'clearing',
              yen: balance.yen,
              reason: number,
              bookedOn,
            },
            context: of,
          });
          if ('refused' in assigned) return { keep: false, result: assigned };
        }
        const command = { type: 'PayClearing', by, paidOn, paymentId, bookedOn } as const;
        const result = await tx.execute(clearingStream, { streamId: clearingId, command, context });
        return { keep: !('refused' in result), result };
      }),

    decline: (clearingId: string, by: string, reason: string, context: CommandContext) =>
      store.execute(clearingStream, {
        streamId: clearingId,
        command: { type: 'DeclineClearing', by, reason },
        context,
      }),
  };
}

const later = (a: string, b: string): string => (a > b ? a : b);
