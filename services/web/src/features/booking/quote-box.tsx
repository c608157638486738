import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ApiProblem, type Instrument } from '../../api.ts';
import { Loading } from '../../parts/page.tsx';
import { PriceLines } from '../charges/price-lines.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { formatYen } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { AskAnew } from '../organisation/ask-anew.tsx';
import { QuotedClass } from '../organisation/quoted-class.tsx';
import { useBookersClass } from './booker.ts';
import type { BookingFields } from './form.ts';
import { quoteQuery } from '../charges/queries.ts';
import { IssueQuote } from '../quotes/issue.tsx';

type QuotedFields = Pick<
  BookingFields,
  'period' | 'serviceKind' | 'quantity' | 'forPersonId' | 'contractId'
>;

/** What the booking will cost, before it is made. */
export function QuoteBox(props: {
  readonly instrument: Instrument;
  readonly fields: QuotedFields & Pick<BookingFields, 'repeat'>;
}) {
  const { t } = useLanguage();
  const quote = useQuote(props.instrument.id, props.fields);
  return (
    <section aria-label={t.booking.quote} aria-live="polite">
      <Text fw={600}>{t.booking.quote}</Text>
      {quote.isLoading && <Loading />}
      <ProblemAlert error={quote.error} />
      <AskAnew slug={quote.error instanceof ApiProblem ? quote.error.problem.slug : undefined} />
      {quote.data && <QuotedClass quote={quote.data} />}
      {quote.data && <PriceLines lines={quote.data.lines} totals={quote.data.totals} />}
      {quote.data && props.fields.repeat === null && props.fields.contractId === null && (
        <IssueQuote wish={quoteToIssue(props.instrument.id, props.fields)} />
      )}
      <Text size="xs" c="dimmed">
        {props.fields.repeat && `${t.series.quoteEach} `}
        {t.booking.quoteNote}
      </Text>
    </section>
  );
}

const quoteToIssue = (
  instrumentId: string,
  { period, serviceKind, quantity, forPersonId }: QuotedFields,
) => ({ instrumentId, period, serviceKind, quantity, forPersonId });

/** The same in one line, beside the button that makes it owed. */
export function QuoteTotal(props: Parameters<typeof QuoteBox>[0]) {
  const { t } = useLanguage();
  const { data } = useQuote(props.instrument.id, props.fields);
  return (
    <p className="booking-total">
      {t.charges.total} <b>{data ? formatYen(data.totals.total) : '—'}</b>
    </p>
  );
}

/** What a use of this instrument costs whoever it is for. */
export function useQuote(
  instrumentId: string,
  { period, serviceKind, quantity, forPersonId, contractId }: QuotedFields,
) {
  const held = useBookersClass(forPersonId);
  const wish = { instrumentId, period, serviceKind, quantity, contractId };
  return useQuery({
    ...quoteQuery(held && held !== 'own' ? { ...wish, organisationClass: held } : wish),
    enabled: Boolean(held) && period.start < period.end,
  });
}

/** Nobody agrees to a price before it is there, unless there is none. */
export function useIsQuoted(instrumentId: string, fields: QuotedFields): boolean {
  const isLoading = useQuote(instrumentId, fields).isLoading;
  return useBookersClass(fields.forPersonId) !== undefined && !isLoading;
}
