import { problem, type QuotedWish } from '@kyoyo/contracts';
import type { CommandContext, Done, Executor, Outcome } from '@kyoyo/event-store';
import { japanDate, japanFiscalYear, japanInstant, newId } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import type { Person } from '../price-facts/facts.ts';
import { readPriceFacts } from '../price-facts/reading.ts';
import { rate } from '../rating/rating.ts';
import type { Tables } from '../schema.ts';
import { nextSequence, readTermsVersion, readInstrument, readOrganisationName } from './facts.ts';
import { quoteStream, type QuoteWanted } from './stream.ts';

export interface QuoteRequest {
  readonly instrumentId: string;
  readonly institutionId: string;
  /** Whom it is for. */
  readonly personId: string;
  readonly organisationId: string;
  readonly issuedBy: string;
  readonly wish: QuotedWish;
  readonly validDays: number;
}

const minutesOfDay = 24 * 60;

export function createQuoteCommands({ store, clock }: Parts<Tables>) {
  /** All that is printed, as it stands in this transaction. */
  const wantedOf = async (
    { client }: Executor<Tables>,
    { instrumentId, organisationId, personId, issuedBy, wish, validDays }: QuoteRequest,
  ): Promise<QuoteWanted | null> => {
    const now = clock();
    const instrument = await readInstrument(client, instrumentId);
    const organisationName = await readOrganisationName(client, organisationId);
    if (!instrument || !organisationName) return null;
    const { offered, ...names } = instrument;
    const issuedOn = japanDate(now);
    const fiscalYear = japanFiscalYear(issuedOn);
    const sequence = await nextSequence(client, instrument.institutionId, fiscalYear);
    return {
      ...names,
      termsVersion: await readTermsVersion(client, instrument.institutionId, now),
      instrumentId,
      organisationId,
      organisationName,
      personId,
      issuedBy,
      number: `見積-${fiscalYear}-${String(sequence).padStart(6, '0')}`,
      fiscalYear,
      sequence,
      issuedOn,
      validUntil: japanInstant(issuedOn, (validDays + 1) * minutesOfDay),
      wish,
      price: offered
        ? await priceNow(
            client,
            { instrumentId, institutionId: instrument.institutionId, organisationId, personId },
            wish,
          )
        : { refused: problem('instrument-not-bookable') },
    };
  };

  return {
    /**
     * The number is counted, and the date of issue read, while nobody else of the institution does: so
     * numbers have no holes, and none is dated before the one that it follows.
     */
    issue: (request: QuoteRequest, context: CommandContext): Promise<Outcome<Done, unknown>> =>
      store.together<Outcome<Done, unknown>>([`quotes ${request.institutionId}`], async (tx) => {
        const repeated = await tx.repliedBefore<Done>(context);
        if (repeated) return { keep: false, result: repeated };
        const wanted = await wantedOf(tx, request);
        if (wanted?.institutionId !== request.institutionId) {
          return { keep: false, result: { refused: problem('not-found') } };
        }
        const outcome = await tx.execute(quoteStream, {
          streamId: newId(),
          isNew: true,
          command: { type: 'IssueQuote', wanted, now: clock() },
          context,
        });
        return { keep: !('refused' in outcome), result: outcome };
      }),

    expire: (quoteId: string) =>
      store.execute(quoteStream, {
        streamId: quoteId,
        command: { type: 'ExpireQuote', now: clock() },
        context: { actor: 'system', correlationId: newId() },
      }),
  };
}

/** What the same costs under the usage terms, as prices and the class stand now. */
export async function priceNow(
  client: Executor<Tables>['client'],
  { instrumentId, institutionId, ...by }: PricedFor,
  { period, ...wish }: QuotedWish,
): Promise<QuoteWanted['price']> {
  const contract = { form: 'usage-terms' } as const;
  const use = { instrumentId, institutionId, reserved: period, contract, by };
  const known = await readPriceFacts(client, use);
  if ('refused' in known) return known;
  const { facts, classValidTo } = known;
  const rated = rate({ ...facts, ...wish, reserved: period, used: period });
  if ('refused' in rated) return rated;
  const { tariff, lines, totals } = rated;
  return { organisationClass: facts.organisationClass, classValidTo, tariff, lines, totals };
}

interface PricedFor extends Person {
  readonly instrumentId: string;
  readonly institutionId: string;
}
