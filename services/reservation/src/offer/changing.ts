import { type Problem, problem, problemText, type TouchedDecision } from '@kyoyo/contracts';
import type { CommandContext, Executor, Outcome } from '@kyoyo/event-store';
import type pg from 'pg';
import { type CommandParts, createCommands } from '../reservation/commands.ts';
import type { ReservationCommand } from '../reservation/state.ts';
import type { Tables } from '../schema.ts';
import { lockOf } from '../taking-time/locks.ts';
import type { Change } from './change.ts';
import { readTouched, seenOf, type Touched } from './touched.ts';

/** What staff have decided about whom the change touches; null where they have looked at nobody. */
type Decided = TouchedDecision | null;

/** Reads behind the lock what else the change depends on. */
export type ReadChange = (client: pg.Pool | pg.ClientBase) => Change | Promise<Change>;

/**
 * The one way in which staff change what coming bookings rely on. Alone with the institution's lock it
 * looks whom the change touches, refuses where that is not what was seen, gives each booking what
 * serves instead, cancels or strips the others, and makes the change: all in one transaction.
 */
export function createOfferChanges(parts: CommandParts) {
  const { store, clock } = parts;

  async function settle(
    tx: Executor<Tables>,
    { kind, name }: Change,
    touched: readonly Touched[],
    { fate, reason }: Pick<TouchedDecision, 'fate' | 'reason'>,
    { actor, correlationId, causationId = null }: CommandContext,
  ): Promise<Problem | undefined> {
    const { step } = createCommands(parts, tx);
    for (const one of touched) {
      const lost = one.replaced.filter(({ instead }) => instead === null);
      const cancels = one.stands === null || (fate === 'displace' && lost.length > 0);
      const gone = lost.some((loss) => loss.kind === 'accessory') && name ? [name] : [];
      const broken = lost.flatMap(({ problem: rule }) => (rule ? [inWords(rule)] : []));
      const command: ReservationCommand = cancels
        ? { type: 'CancelReservation', reason, by: 'facility', now: clock(), because: kind }
        : { type: 'AdaptReservation', to: one.stands, change: kind, gone, broken, reason };
      const outcome = await step(one, command, { actor, correlationId, causationId });
      // Time has ended it already, and is about to say so.
      const refused = 'refused' in outcome && outcome.refused.slug !== 'reservation-over';
      if (refused) return outcome.refused;
    }
    return undefined;
  }

  const followIn = async (
    change: Change,
    reason: string,
    context: CommandContext,
    tx: Executor<Tables>,
  ): Promise<void> => {
    const coming = { ...change, concernsRuns: false };
    const touched = await readTouched(tx.client, coming, clock());
    const decided = { fate: 'keep', reason } as const;
    const unsettled = await settle(tx, change, touched, decided, context);
    if (unsettled) throw new Error(`A booking stays with what is gone: ${unsettled.slug}`);
  };

  return {
    change: async <Done, Event>(
      of: { readonly institutionId: string },
      read: ReadChange,
      decided: Decided,
      context: CommandContext,
      make: (tx: Executor<Tables>) => Promise<Outcome<Done, Event>>,
    ): Promise<Outcome<Done, Event>> => {
      const repeated = await store.repliedBefore<Done>(context);
      if (repeated) return repeated;
      return store.together<Outcome<Done, Event>>([lockOf(of)], async (tx) => {
        const change = await read(tx.client);
        const touched = await readTouched(tx.client, change, clock());
        const refused = refusalOf(touched, decided);
        if (refused) return { keep: false, result: { refused } };
        const unsettled = decided && (await settle(tx, change, touched, decided, context));
        if (unsettled) return { keep: false, result: { refused: unsettled } };
        const result = await make(tx);
        return { keep: !('refused' in result), result };
      });
    },

    /**
     * What has been changed elsewhere is a fact: whoever it leaves without a unit is cancelled, and
     * everybody else stands and is told, in the transaction in which it is heard of, behind the lock
     * with which the copy is written.
     */
    follow: (change: Change, reason: string, context: CommandContext, tx: pg.ClientBase) =>
      followIn(change, reason, context, store.within(tx)),

    followIn,
  };
}

const inWords = (rule: Problem) => ({
  ja: problemText(rule, 'ja'),
  en: problemText(rule, 'en'),
});

function refusalOf(touched: readonly Touched[], decided: Decided): Problem | undefined {
  const total = touched.length;
  if (touched.some(({ status }) => status === 'running')) return problem('run-in-the-way');
  if (!decided) return total === 0 ? undefined : problem('bookings-touched', { total });
  if (decided.seen !== seenOf(touched)) return problem('touched-bookings-changed', { total });
  const lost = touched.filter(({ stands }) => stands === null);
  return decided.fate === 'keep' && lost.length > 0
    ? problem('bookings-cannot-stand', { total: lost.length })
    : undefined;
}

export type OfferChanges = ReturnType<typeof createOfferChanges>;
