import './quotes.css';
import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { IssuedQuoteToday } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { formatDate, formatYen } from '../../parts/format.ts';
import { Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Said } from '../../parts/said.tsx';
import { usePeople } from '../people/queries.ts';
import { lastDayOf } from './last-day.ts';
import { QuotePaper } from './paper.tsx';
import { issuedQuoteQuery } from './queries.ts';
import { StateTag } from './state-tag.tsx';
import { TodayNote } from './today-note.tsx';

const route = getRouteApi('/quotes/$id');

/** A quote as it prints; what holds of it now stands beside it, and is not printed. */
export function QuotePage() {
  const { id } = route.useParams();
  const { t } = useLanguage();
  const quote = useQuery(issuedQuoteQuery(id));
  const { organisationId, instrumentId } = quote.data ?? {};
  const live = useLive(
    organisationId && instrumentId
      ? [`organisation:${organisationId}`, `instrument:${instrumentId}`]
      : [],
  );
  if (quote.isPending) return <Loading />;
  if (!quote.data) {
    return <ProblemAlert error={quote.error} onRetry={() => void quote.refetch()} />;
  }
  return (
    <Page
      title={quote.data.number}
      live={live}
      actions={
        <Link to="/quotes" className="plain-link quote-list">
          {t.quotes.toList}
        </Link>
      }
    >
      <div className="quote-sheet">
        <QuotePaper quote={quote.data} />
        <aside className="quote-beside" aria-label={t.quotes.validUntil}>
          <QuoteStanding quote={quote.data} />
        </aside>
      </div>
    </Page>
  );
}

function QuoteStanding({ quote }: { readonly quote: IssuedQuoteToday }) {
  const { t, local, language } = useLanguage();
  const { id, personId, issuedBy, instrumentId } = quote;
  const people = usePeople([personId, issuedBy]);
  const nameOf = (person: string): string => {
    const name = people.get(person);
    return name ? local(name) : '—';
  };
  const lastDay = formatDate(lastDayOf(quote.validUntil), language);
  return (
    <>
      <Group gap="xs">
        <StateTag status={quote.status} />
        <Text size="sm">
          {t.quotes.validUntil} {lastDay}
        </Text>
      </Group>
      <Text size="xl" fw={700} className="amount">
        {formatYen(quote.totals.total)}
      </Text>
      {quote.status === 'expired' && <Said tone="waiting">{t.quotes.expired(lastDay)}</Said>}
      <TodayNote quote={quote} />
      <dl className="quote-people">
        <dt>{t.quotes.person}</dt>
        <dd>{nameOf(personId)}</dd>
        <dt>{t.quotes.issuedBy}</dt>
        <dd>{nameOf(issuedBy)}</dd>
      </dl>
      <Button
        component="a"
        href={`/api/issued-quotes/${id}/document.pdf?language=${language}`}
        download
      >
        {t.quotes.download}
      </Button>
      <Button variant="default" onClick={() => window.print()}>
        {t.quotes.print}
      </Button>
      <Link to="/instruments/$id" params={{ id: instrumentId }} className="plain-link">
        {t.quotes.toInstrument}
      </Link>
    </>
  );
}
