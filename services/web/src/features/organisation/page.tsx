import './organisation.css';
import { japanDate, systemClock } from '@kyoyo/kernel';
import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClassPeriod } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { RowGroup } from '../../parts/rows/rows.tsx';
import { Said } from '../../parts/said.tsx';
import { Ages } from '../discounts/ages.tsx';
import { useWho } from '../session/who.ts';
import { AskDialog } from './ask-dialog.tsx';
import { ClassNow } from './class-now.tsx';
import { OwnRequest } from './own-request.tsx';
import { classesQuery, classRequestsQuery } from './queries.ts';
import { ClassTimeline } from './timeline.tsx';

/** What class the own organisation has, until when, and asking for another. */
export function OrganisationPage() {
  const { t } = useLanguage();
  const who = useWho();
  const organisationId = who?.organisationId ?? '';
  const live = useLive(organisationId ? [`organisation:${organisationId}`] : []);
  const classes = useQuery(classesQuery(organisationId));
  const requests = useInfiniteQuery(classRequestsQuery({ scope: 'organisation' }));
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const own = itemsOf(requests.data);
  const binds = who?.roles.some(
    ({ name, institutionId }) =>
      name === 'representative' || (name === 'finance' && institutionId === undefined),
  );
  const mayAsk = binds && requests.data && !own.some(({ status }) => status === 'open');
  return (
    <Page
      title={t.organisation.title}
      subtitle={t.organisation.subtitle}
      live={live}
      actions={mayAsk && <Button onClick={() => setAsking(true)}>{t.organisation.ask}</Button>}
    >
      <Stack>
        {said && <Said aloud>{said}</Said>}
        {who && !binds && <Text size="sm">{t.organisation.onlyBinders}</Text>}
        <ProblemAlert error={classes.error} onRetry={() => void classes.refetch()} />
        {classes.isPending && <Loading />}
        {classes.data && <Classes periods={classes.data} />}
        <ProblemAlert error={requests.error} onRetry={() => void requests.refetch()} />
        {requests.data && (
          <RowGroup title={t.organisation.requests}>
            {own.length === 0 && <Empty text={t.organisation.noRequests} />}
            {own.map((request) => (
              <OwnRequest
                key={request.id}
                request={request}
                mayWithdraw={binds ?? false}
                onWithdrawn={() => setSaid(t.organisation.withdrawn)}
              />
            ))}
          </RowGroup>
        )}
        <More list={requests} shown={own.length} total={requests.data?.pages[0]?.total ?? 0} />
        {who && <Ages certifiesAll={who.roles.some(({ name }) => name === 'representative')} />}
      </Stack>
      {asking && (
        <AskDialog
          organisationId={organisationId}
          before={own[0]}
          onDone={() => {
            setAsking(false);
            setSaid(t.organisation.asked);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </Page>
  );
}

function Classes({ periods }: { readonly periods: readonly ClassPeriod[] }) {
  const { t } = useLanguage();
  return (
    <Card withBorder padding="md">
      <ClassNow periods={periods} today={japanDate(systemClock())} />
      <Title order={2} size="h5" mt="md" mb="xs">
        {t.organisation.timeline}
      </Title>
      <ClassTimeline periods={periods} />
    </Card>
  );
}
