import { type NewPriceException, type Problem, problem, problemText } from '@kyoyo/contracts';
import type { CommandContext, EventStore, Outcome } from '@kyoyo/event-store';
import { type Instant, newId } from '@kyoyo/kernel';
import { shortfallOf } from '../cost-sheet/shortfall.ts';
import { importStream } from '../import/stream.ts';
import { instrumentStream } from '../instrument/stream.ts';
import type { Tables } from '../schema.ts';
import type { PlannedCard } from './plan.ts';

export interface ImportedPrices {
  readonly id: string;
  readonly cardIds: string[];
  readonly kept: number;
}

interface PriceImport {
  readonly institutionId: string;
  readonly cards: readonly PlannedCard[];
  /** For those below what maintenance costs, and for no others. */
  readonly exception: (NewPriceException & { readonly signedBy: string }) | null;
  readonly now: Instant;
  readonly context: CommandContext;
}

/** All prices of the file, in one transaction, or none. */
export function importPrices(
  store: EventStore<Tables>,
  { institutionId, cards, exception, now, context }: PriceImport,
): Promise<Outcome<ImportedPrices, unknown>> {
  const wanted = cards
    .filter(({ action }) => action !== 'keep')
    // An earlier card of an instrument is published before a later one.
    .toSorted((a, b) => (a.card.effectiveFrom < b.card.effectiveFrom ? -1 : 1))
    .map((one) => ({ ...one, cardId: newId() }));
  const cardIds = wanted.map(({ cardId }) => cardId);
  const instrumentIds = [...new Set(wanted.map(({ instrumentId }) => instrumentId))];
  const kept = cards.length - wanted.length;
  return store.together<Outcome<ImportedPrices, unknown>>([], async (tx) => {
    const recorded = await tx.execute(importStream, {
      streamId: newId(),
      isNew: true,
      command: { type: 'PriceListImported', data: { institutionId, cardIds, instrumentIds } },
      context,
      reply: (_, { id }): ImportedPrices => ({ id, cardIds, kept }),
    });
    // Without events it was done before, under the same key.
    const [event] = 'done' in recorded ? recorded.events : [];
    if (!event) return { keep: false, result: recorded };
    const { actor, correlationId } = context;
    for (const { row, instrumentId, cardId, card, replaces } of wanted) {
      const shortfall = await shortfallOf(tx, { institutionId, instrumentId }, card);
      const outcome = await tx.execute(instrumentStream, {
        streamId: instrumentId,
        command: {
          type: 'PublishRateCard',
          cardId,
          card,
          replaces,
          shortfall,
          exception: shortfall && exception,
          now,
          keptBy: institutionId,
        },
        context: { actor, correlationId, causationId: event.id },
      });
      if ('refused' in outcome) {
        return { keep: false, result: { refused: atRow(row, outcome.refused) } };
      }
    }
    return { keep: true, result: recorded };
  });
}

/** A refusal of one card, told as an error of its row. */
const atRow = (row: number, refused: Problem): Problem => {
  const message = { ja: problemText(refused, 'ja'), en: problemText(refused, 'en') };
  const importErrors = [{ row, column: null, message }];
  return problem('import-has-errors', { count: 1, importErrors });
};
