import { Button, Card, Group, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type ClearingListed, got } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';
import { Claims } from './claims.tsx';
import { useSharing } from './command.ts';
import { useBalanceWords, useInstitutionNames } from './names.ts';
import { Proposing } from './proposing.tsx';
import { clearingsQuery } from './queries.ts';
import { Settlement } from './settlement.tsx';

const tones: Record<ClearingListed['status'], Tone> = {
  proposed: 'waiting',
  accepted: 'good',
  declined: 'bad',
};

/** What an institution and others of its networks owe each other, by quarter. */
export function Clearings(props: { readonly institutionId: string; readonly maySet: boolean }) {
  const { t } = useLanguage();
  const { institutionId, maySet } = props;
  const words = t.sharing;
  const list = useInfiniteQuery(clearingsQuery(institutionId));
  const items = itemsOf(list.data);
  return (
    <>
      <Text size="sm" mb="sm" maw={720}>
        {words.clearingHelp}
      </Text>
      {maySet && <Proposing institutionId={institutionId} />}
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Loading />}
      {list.data && items.length === 0 && <Empty text={words.clearingsEmpty} />}
      {items.map((clearing) => (
        <Clearing
          key={clearing.id}
          clearing={clearing}
          institutionId={institutionId}
          maySet={maySet}
        />
      ))}
      <More list={list} shown={items.length} />
    </>
  );
}

function Clearing(props: {
  readonly clearing: ClearingListed;
  readonly institutionId: string;
  readonly maySet: boolean;
}) {
  const { t, language } = useLanguage();
  const { clearing, institutionId, maySet } = props;
  const { id, number, quarter, status, balance, acceptedBy, declined, institutionIds } = clearing;
  const words = t.sharing;
  const { nameOf } = useInstitutionNames();
  const balanceWords = useBalanceWords();
  const [declining, setDeclining] = useState(false);
  const accept = useSharing((_: void, keyed) =>
    got(
      api.POST('/api/clearings/{id}/acceptance', {
        ...keyed,
        params: { path: { id } },
        body: { institutionId },
      }),
    ),
  );
  const decline = useSharing(
    (reason: string, keyed) =>
      got(
        api.POST('/api/clearings/{id}/refusal', {
          ...keyed,
          params: { path: { id } },
          body: { institutionId, reason },
        }),
      ),
    () => setDeclining(false),
  );
  const [year = '', nth = ''] = quarter.split('-Q');
  const other = institutionIds.find((one) => one !== institutionId) ?? '';
  const isOpen = maySet && status === 'proposed';
  return (
    <Card component="article" aria-label={number} withBorder padding="md" mb="sm">
      <Group justify="space-between" align="flex-start">
        <div>
          <Text fw={600}>
            {number} — {nameOf(other)}
          </Text>
          <Text size="sm" c="dimmed">
            {words.quarterOf(year, nth)}
          </Text>
          <Text size="sm">{balanceWords(balance)}</Text>
          {status === 'accepted' && balance && <Settlement {...props} balance={balance} />}
          {declined && <Text size="sm">{words.declinedBecause(declined.reason)}</Text>}
        </div>
        <Group gap="xs">
          <Tag tone={tones[status]}>{words.status[status]}</Tag>
          <a className="plain-link" href={`/api/clearings/${id}/document.pdf?language=${language}`}>
            {words.pdf}
          </a>
          {isOpen && !acceptedBy.includes(institutionId) && (
            <Button size="xs" loading={accept.isPending} onClick={() => accept.mutate()}>
              {words.accept}
            </Button>
          )}
          {isOpen && (
            <Button size="xs" variant="default" onClick={() => setDeclining(true)}>
              {words.decline}
            </Button>
          )}
        </Group>
      </Group>
      <ProblemAlert error={accept.error} />
      <Claims id={id} nameOf={nameOf} />
      {declining && (
        <ReasonDialog
          title={words.decline}
          about={number}
          label={words.declineReason}
          action={words.decline}
          required
          pending={decline.isPending}
          error={decline.error}
          onDone={(reason) => decline.mutate(reason)}
          onClose={() => setDeclining(false)}
        />
      )}
    </Card>
  );
}
