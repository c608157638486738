import './organisation.css';
import { type ClassRequestStatus, classRequestStatusNames } from '@kyoyo/contracts';
import { Group, Select } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { usePageAddress } from '../../parts/address.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Said } from '../../parts/said.tsx';
import { useOrganisations } from '../people/queries.ts';
import { useWho } from '../session/who.ts';
import { useDeciderName } from './decider-name.ts';
import { DecidedRequest } from './decided-request.tsx';
import { classRequestsQuery, type RequestsShown } from './queries.ts';

/** Requests for a class, for those who decide on them: the oldest that waits first. */
export function ClassesPage() {
  const { t, local } = useLanguage();
  const scope = useDeciderScope();
  const [{ state }, change] = usePageAddress();
  const status = isStatus(state) ? state : 'open';
  const shown = scope.chosen && { ...scope.chosen, status };
  const requests = useInfiniteQuery({
    ...classRequestsQuery(shown ?? { scope: 'organisation', status }),
    enabled: shown !== undefined,
  });
  const live = useLive(scope.topics);
  const [said, setSaid] = useState('');
  const items = itemsOf(requests.data);
  const names = useOrganisations(items.map(({ organisationId }) => organisationId));
  if (!scope.isKnown) return <Loading />;
  if (!shown) {
    return (
      <Page title={t.organisation.decideTitle}>
        <Empty text={t.organisation.notDecider} />
      </Page>
    );
  }
  return (
    <Page
      title={t.organisation.decideTitle}
      subtitle={t.organisation.decideSubtitle}
      {...(scope.topics.length > 0 && { live })}
    >
      <Group mb="md" align="flex-end">
        {scope.select}
        <Select
          label={t.organisation.show}
          allowDeselect={false}
          value={status}
          onChange={(next) => change({ state: next ?? undefined })}
          data={Object.entries(t.organisation.status).map(([value, label]) => ({ value, label }))}
        />
      </Group>
      {said && <Said aloud>{said}</Said>}
      <ProblemAlert error={requests.error} onRetry={() => void requests.refetch()} />
      {requests.isPending && <Loading />}
      {requests.data && items.length === 0 && (
        <Empty text={status === 'open' ? t.organisation.emptyQueue : t.organisation.emptyList} />
      )}
      <div className="row-list">
        {items.map((request) => {
          const name = names.get(request.organisationId);
          return (
            <DecidedRequest
              key={request.id}
              request={request}
              organisation={name ? local(name) : t.loading}
              onDecided={setSaid}
            />
          );
        })}
      </div>
      <More list={requests} shown={items.length} total={requests.data?.pages[0]?.total ?? 0} />
    </Page>
  );
}

const isStatus = (state: string | undefined): state is ClassRequestStatus =>
  state !== undefined && Object.hasOwn(classRequestStatusNames, state);

const platform = 'platform';

/** For whom one decides: the institutions one manages, or the platform. */
function useDeciderScope() {
  const { t } = useLanguage();
  const who = useWho();
  const deciderName = useDeciderName();
  const [{ scope: chosen }, change] = usePageAddress();
  const offered = [
    ...new Set(
      (who?.roles ?? []).flatMap(({ name, institutionId }) => {
        if (name === 'operations') return [platform];
        return name === 'facility-manager' && institutionId ? [institutionId] : [];
      }),
    ),
  ];
  const scope = offered.find((one) => one === chosen) ?? offered[0];
  const shown: RequestsShown | undefined =
    scope === undefined
      ? undefined
      : scope === platform
        ? { scope: platform }
        : { scope: 'institution', institutionId: scope };
  return {
    isKnown: who !== null,
    chosen: shown,
    topics: scope && scope !== platform ? [`institution:${scope}`] : [],
    select: offered.length > 1 && scope && (
      <Select
        miw={260}
        label={t.organisation.scope}
        value={scope}
        allowDeselect={false}
        onChange={(next) => next && change({ scope: next })}
        data={offered.map((one) => ({
          value: one,
          label: deciderName(one === platform ? null : one),
        }))}
      />
    ),
  };
}
