import { type IssuedQuote, type Problem, problem, type QuoteEvent } from '@kyoyo/contracts';
import { accept, type Decision, type Instant, refuse } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';

interface Quote {
  readonly quote: IssuedQuote | null;
  readonly expired: boolean;
}

/** All of a quote, whose price may not be there to be said. */
export type QuoteWanted = Omit<IssuedQuote, keyof QuotedPrice> & {
  readonly price: QuotedPrice | { readonly refused: Problem };
};
type QuotedPrice = Pick<
  IssuedQuote,
  'organisationClass' | 'classValidTo' | 'tariff' | 'lines' | 'totals'
>;

type QuoteCommand =
  | { readonly type: 'IssueQuote'; readonly wanted: QuoteWanted; readonly now: Instant }
  | { readonly type: 'ExpireQuote'; readonly now: Instant };

/** A price as a document (見積書): issued once, never changed, valid for some days. */
export const quoteStream = stream({
  name: 'quote',
  form: 2,
  initial: { quote: null, expired: false },
  decide,
  evolve,
  tables: { issued_quote: ['quote_id'] },
  rows: ({ quote }, { id, version, openedAt }) =>
    quote
      ? [
          row('issued_quote', {
            quote_id: id,
            institution_id: quote.institutionId,
            organisation_id: quote.organisationId,
            person_id: quote.personId,
            fiscal_year: quote.fiscalYear,
            sequence: quote.sequence,
            issued_at: openedAt,
            issued_on: quote.issuedOn,
            total_yen: quote.totals.total,
            valid_until: quote.validUntil,
            data: JSON.stringify(quote),
            version,
          }),
        ]
      : [],
  claims: ({ quote }, { id }) => (quote ? [numberOf(quote, id)] : []),
  wakesAt: ({ quote, expired }) => (quote && !expired ? quote.validUntil : null),
});

/** Numbers are counted behind a lock; should two ever be the same, one of them is asked for again. */
const numberOf = ({ institutionId, fiscalYear, sequence }: IssuedQuote, taker: string) => ({
  taker,
  resource: `quote-number:${institutionId}:${fiscalYear}:${sequence}`,
  period: 'always' as const,
  until: null,
  share: null,
  otherwise: problem('unavailable'),
});

function decide({ quote, expired }: Quote, command: QuoteCommand): Decision<QuoteEvent, Problem> {
  switch (command.type) {
    case 'IssueQuote': {
      if (quote) return accept();
      const { price, ...wanted } = command.wanted;
      if (wanted.wish.period.start <= command.now) return refuse(problem('quote-of-past'));
      if ('refused' in price) return refuse(price.refused);
      return accept({ type: 'QuoteIssued', data: { ...wanted, ...price } });
    }
    case 'ExpireQuote': {
      if (!quote || expired || command.now < quote.validUntil) return accept();
      const { institutionId, organisationId, personId, instrumentId } = quote;
      const data = { institutionId, organisationId, personId, instrumentId };
      return accept({ type: 'QuoteExpired', data });
    }
  }
}

function evolve(state: Quote, event: QuoteEvent): Quote {
  switch (event.type) {
    case 'QuoteIssued':
      return { quote: event.data, expired: false };
    case 'QuoteExpired':
      return { ...state, expired: true };
  }
}
