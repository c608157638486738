import type { QualificationView, TrainingEvent } from '@kyoyo/contracts';
import type { CommandContext, Outcome } from '@kyoyo/event-store';
import type { Instant } from '@kyoyo/kernel';
import type pg from 'pg';
import { readBookable } from '../copies/bookable.ts';
import { type Coming, readComing } from '../instruments/coming.ts';
import { type CommandParts, createCommands } from '../reservation/commands.ts';
import { useRefusal } from '../reservation/policies.ts';
import { lockOf, qualificationLock } from '../taking-time/locks.ts';
import { createTrainingCommands } from './commands.ts';

/** What somebody has booked to use alone and could not use without their training. */
export async function readUnusable(
  client: pg.Pool | pg.ClientBase,
  { personId, instrumentId, institutionId }: QualificationView,
  now: Instant,
): Promise<Coming[]> {
  const unusable: Coming[] = [];
  for (const coming of await readComing(client, { instrumentId, institutionId }, now)) {
    const { slot, booking } = coming;
    if (booking.personId !== personId) continue;
    const { start } = slot.period;
    const bookable = await readBookable(client, booking, instrumentId, { start, now });
    if (!bookable) continue;
    const facts = { ...bookable.facts, qualification: null };
    const wish = { period: slot.period, serviceKind: booking.serviceKind, institutionId, facts };
    if (useRefusal(wish, now)?.slug === 'training-required') unusable.push(coming);
  }
  return unusable;
}

type Revoked = Outcome<QualificationView, TrainingEvent>;

/**
 * Takes a training back, and with it what could not be used any more: that is cancelled free of
 * charge, and given to who waits for it, in one transaction.
 */
export const createRevoking =
  (parts: CommandParts) => (found: QualificationView, reason: string, context: CommandContext) =>
    parts.store.together<Revoked>([lockOf(found), qualificationLock(found.id)], async (tx) => {
      const now = parts.clock();
      const unusable = await readUnusable(tx.client, found, now);
      const { step, waitlist } = createCommands(parts, tx);
      const result = await createTrainingCommands(tx, parts.clock).revoke(
        found.id,
        reason,
        context,
      );
      if ('refused' in result) return { keep: false, result };
      const { actor, correlationId } = context;
      const because = 'qualification-revoked';
      for (const coming of result.events.length > 0 ? unusable : []) {
        const cancel = { type: 'CancelReservation', reason, by: 'facility', now, because } as const;
        await step(coming, cancel, { actor, correlationId });
      }
      await waitlist.promoteOnInstrument(found.instrumentId);
      return { keep: true, result };
    });
