import { Card, SimpleGrid, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useLanguage } from '../../language/language.tsx';
import { formatYen } from '../../parts/format.ts';
import { Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { instrumentQuery } from '../instrument/queries.ts';
import { Calculation, Causes } from './details.tsx';
import { chargeQuery } from './queries.ts';

const route = getRouteApi('/charges/$id');

/** Why a charge is what it is: the calculation, and the events that gave its facts. */
export function ChargePage() {
  const { id } = route.useParams();
  const { t, local } = useLanguage();
  const charge = useQuery(chargeQuery(id));
  const instrument = useQuery({
    ...instrumentQuery(charge.data?.instrumentId ?? ''),
    enabled: charge.data !== undefined,
  });
  if (charge.isPending) return <Loading />;
  if (!charge.data) {
    return <ProblemAlert error={charge.error} onRetry={() => void charge.refetch()} />;
  }
  return (
    <Page
      title={`${t.charges.why}: ${formatYen(charge.data.totals.total)}`}
      subtitle={instrument.data && local(instrument.data.name)}
    >
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Card withBorder>
          <Title order={2} size="h4">
            {t.charges.lines}
          </Title>
          <Calculation charge={charge.data} />
        </Card>
        <Card withBorder>
          <Title order={2} size="h4" mb="xs">
            {t.charges.causes}
          </Title>
          <Causes charge={charge.data} />
        </Card>
      </SimpleGrid>
    </Page>
  );
}
