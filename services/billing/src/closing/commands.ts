import type { BooksEvent } from '@kyoyo/contracts';
import type { CommandContext, Done, Executor, Outcome } from '@kyoyo/event-store';
import { japanDate } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import { booksLock } from '../books/booking-day.ts';
import { fourEyesOf } from '../charge/adjusting-commands.ts';
import type { Tables } from '../schema.ts';
import { readMonth } from './checks.ts';
import { nextMonth } from './months.ts';
import { booksIdOf, booksStream } from './stream.ts';

interface Wanted {
  readonly institutionId: string;
  readonly month: string;
  readonly by: string;
}
type DataOf<Type extends BooksEvent['type']> = Extract<BooksEvent, { type: Type }>['data'];
type Command = Parameters<typeof booksStream.decide>[1];

export function createBooksCommands({ store, clock }: Parts<Tables>) {
  /** Whoever books something holds the lock shared: nothing moves while the figures are read. */
  const alone = (
    institutionId: string,
    context: CommandContext,
    commandOn: (tx: Executor<Tables>) => Promise<Command>,
  ): Promise<Outcome<Done, unknown>> =>
    store.together<Outcome<Done, unknown>>([booksLock(institutionId)], async (tx) => {
      const repeated = await tx.repliedBefore<Done>(context);
      if (repeated) return { keep: false, result: repeated };
      const command = await commandOn(tx);
      const streamId = booksIdOf(institutionId);
      const outcome = await tx.execute(booksStream, { streamId, command, context });
      return { keep: !('refused' in outcome), result: outcome };
    });

  const lookedAt = async (tx: Executor<Tables>, { institutionId, month }: Wanted) => {
    const { checks, totals } = await readMonth(tx.client, institutionId, month);
    const found = checks.filter(({ count }) => count > 0);
    return {
      totals,
      blocking: found.filter(({ blocking }) => blocking).map(({ check }) => check),
      warnings: found
        .filter(({ blocking }) => !blocking)
        .map(({ check, count }) => ({ check, count })),
    };
  };

  return {
    propose: (wanted: Wanted, context: CommandContext) =>
      alone(wanted.institutionId, context, async (tx) => {
        const { institutionId, month, by: proposedBy } = wanted;
        const current = japanDate(clock()).slice(0, 7);
        const { totals, warnings, blocking } = await lookedAt(tx, wanted);
        return {
          type: 'ProposeClosing',
          closing: { institutionId, month, totals, warnings, proposedBy },
          next: await nextMonth(tx.client, institutionId, current),
          current,
          blocking,
          needsTwo: (await fourEyesOf(tx.client, institutionId, japanDate(clock()))) !== null,
        };
      }),

    confirm: (wanted: Wanted, context: CommandContext) =>
      alone(wanted.institutionId, context, async (tx) => {
        const { totals, blocking } = await lookedAt(tx, wanted);
        const { month, by } = wanted;
        return { type: 'ConfirmClosing', month, totals, blocking, by };
      }),

    withdraw: (wanted: Wanted & { readonly reason: string }, context: CommandContext) =>
      alone(wanted.institutionId, context, async () => ({ type: 'WithdrawClosing', ...wanted })),

    mapAccounts: (mapping: DataOf<'AccountsMapped'>, context: CommandContext) =>
      alone(mapping.institutionId, context, async () => ({ type: 'MapAccounts', mapping })),

    statePartner: (partner: DataOf<'ResearchPartnerStated'>, context: CommandContext) =>
      alone(partner.institutionId, context, async () => ({ type: 'StatePartner', partner })),
  };
}
