import { Card, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useLanguage } from '../../language/language.tsx';
import { formatDate, formatYen } from '../../parts/format.ts';
import { Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useOrganisations } from '../people/queries.ts';
import { type Payment, paymentQuery } from './queries.ts';

const route = getRouteApi('/payments/$id');

/** One payment: what it paid, what else it was, and what is left of it. */
export function PaymentPage() {
  const { id } = route.useParams();
  const { t, language } = useLanguage();
  const payment = useQuery(paymentQuery(id));
  if (payment.isPending) return <Loading />;
  if (!payment.data) {
    return <ProblemAlert error={payment.error} onRetry={() => void payment.refetch()} />;
  }
  const { data } = payment;
  const facts = [
    [t.payments.postedOn, formatDate(data.postedOn, language)],
    [t.payments.payer, data.payerName || t.payments.nobody],
    [
      t.payments.state,
      data.withdrawn === null
        ? t.payments.states[data.state]
        : `${t.payments.hand.withdrawn} (${data.withdrawn})`,
    ],
    [t.payments.amount, formatYen(data.yen)],
    [t.payments.matchedYen, formatYen(data.matchedYen)],
    [t.payments.rest, formatYen(data.restYen)],
  ] as const;
  return (
    <Page
      title={t.payments.one}
      actions={
        <Link to="/payments" search={{ tab: 'all' }} className="plain-link">
          {t.payments.toList}
        </Link>
      }
    >
      <dl className="invoice-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Card withBorder>
        <Title order={2} size="h4" mb="xs">
          {t.payments.invoices}
        </Title>
        <Paid payment={data} />
        <Link to="/history/$id" params={{ id }} className="plain-link">
          {t.payments.events}
        </Link>
      </Card>
    </Page>
  );
}

function Paid({ payment }: { readonly payment: Payment }) {
  const { t, local, language } = useLanguage();
  const { matches, assignments } = payment;
  const organisations = useOrganisations(matches.map(({ organisationId }) => organisationId));
  return (
    <Stack gap={4} mb="xs">
      {matches.flatMap(({ organisationId, allocations }) => {
        const organisation = organisations.get(organisationId);
        return allocations.map(({ invoiceId, number, yen, feeYen }) => (
          <Text size="sm" key={`${organisationId} ${invoiceId} ${yen}`}>
            <Link to="/invoices/$id" params={{ id: invoiceId }} className="plain-link">
              {number}
            </Link>{' '}
            {organisation ? local(organisation) : ''} <b>{formatYen(yen)}</b>{' '}
            {feeYen > 0 && t.payments.fee(formatYen(feeYen))}
          </Text>
        ));
      })}
      {assignments.map(({ assignment, to, yen, reason, returnedOn }) => (
        <Text size="sm" key={assignment}>
          {t.payments.assign.kinds[to]} <b>{formatYen(yen)}</b> {reason}{' '}
          {returnedOn && `${t.payments.assign.back} ${formatDate(returnedOn, language)}`}
        </Text>
      ))}
    </Stack>
  );
}
