import { Card, Group, List, SimpleGrid, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ChargeTag } from './tag.tsx';
import { Loading, Page } from '../../parts/page.tsx';
import { ChargeReasons } from './reasons.tsx';
import { PriceLines } from './price-lines.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { formatPeriod, formatYen } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { instrumentQuery } from '../instrument/queries.ts';
import { chargeQuery } from './queries.ts';

const route = getRouteApi('/charges/$id');

/** Why a charge is what it is: the calculation, and the events that gave its facts. */
export function ChargePage() {
  const { id } = route.useParams();
  const { t, local, language } = useLanguage();
  const charge = useQuery(chargeQuery(id));
  const instrument = useQuery({
    ...instrumentQuery(charge.data?.instrumentId ?? ''),
    enabled: charge.data !== undefined,
  });
  if (charge.isPending) return <Loading />;
  if (!charge.data) {
    return <ProblemAlert error={charge.error} onRetry={() => void charge.refetch()} />;
  }
  const { kind, fee, lines, totals, causedBy, usedFrom, usedTo, reservationId } = charge.data;
  const { correction } = charge.data;
  return (
    <Page
      title={`${t.charges.why}: ${formatYen(totals.total)}`}
      subtitle={instrument.data && local(instrument.data.name)}
    >
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Card withBorder>
          <Title order={2} size="h4">
            {t.charges.lines}
          </Title>
          <Group gap="xs" mt={4}>
            <ChargeTag kind={kind} />
            <Text size="sm" c="dimmed">
              {formatPeriod({ start: usedFrom, end: usedTo }, language)} —{' '}
              {t.classes[charge.data.organisationClass]}
            </Text>
          </Group>
          {correction && (
            <Text size="sm" mt="sm">
              {t.charges.corrected(formatYen(correction.formerTotals.total), correction.reason)}
            </Text>
          )}
          {fee && (
            <>
              <Text size="sm" mt="sm">
                {t.charges.owed[kind]}
              </Text>
              <Title order={3} size="h5" mt="sm">
                {t.charges.reservedPrice}
              </Title>
              <PriceLines {...fee.price} />
              <Title order={3} size="h5" mt="sm">
                {t.charges.share(fee.percent)}
              </Title>
            </>
          )}
          <PriceLines lines={lines} totals={totals} />
          <ChargeReasons charge={charge.data} />
        </Card>
        <Card withBorder>
          <Title order={2} size="h4" mb="xs">
            {t.charges.causes}
          </Title>
          <List size="sm" spacing="xs">
            {causedBy.map(({ source, type, eventId }) => (
              <List.Item key={eventId}>
                <Link
                  to="/history/$id"
                  params={{ id: reservationId }}
                  hash={`event-${eventId}`}
                  className="plain-link"
                >
                  {t.events[type as keyof typeof t.events] ?? type}
                </Link>{' '}
                <Text span size="xs" c="dimmed">
                  {source}
                </Text>
              </List.Item>
            ))}
          </List>
          <Link to="/history/$id" params={{ id: reservationId }} className="plain-link">
            {fee ? t.charges.bookingHistory : t.charges.history}
          </Link>
        </Card>
      </SimpleGrid>
    </Page>
  );
}
