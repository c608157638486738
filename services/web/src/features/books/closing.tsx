import { Alert, Button, Card, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, got, newKey, withKey } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { booksEvents } from '../../live/events.ts';
import { useHappened } from '../../live/stale.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { formatMonth, formatYen } from '../../parts/format.ts';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { Tag } from '../../parts/tag.tsx';
import { StackingTable } from '../../parts/stacking-table.tsx';
import { issuerQuery } from '../invoices/queries.ts';
import { usePeople } from '../people/queries.ts';
import { useWho } from '../session/who.ts';
import { type Books, booksMonthQuery, type BooksOfMonth, booksQuery } from './queries.ts';
import { ControlTotals } from './totals.tsx';

/** The month that is to be closed next, step by step, and those that are closed. */
export function Closing({ institutionId }: { readonly institutionId: string }) {
  const books = useQuery(booksQuery(institutionId));
  if (books.isPending) return <Loading />;
  if (!books.data) {
    return <ProblemAlert error={books.error} onRetry={() => void books.refetch()} />;
  }
  return (
    <Stack>
      <NextMonth institutionId={institutionId} books={books.data} />
      <ClosedMonths institutionId={institutionId} closed={books.data.closed} />
    </Stack>
  );
}

function NextMonth(props: { readonly institutionId: string; readonly books: Books }) {
  const { t, language } = useLanguage();
  const { institutionId, books } = props;
  const { month, isOver } = books.next;
  const state = useQuery(booksMonthQuery(institutionId, month));
  const blocked = state.data?.checks.some(({ blocking, count }) => blocking && count > 0) ?? true;
  return (
    <Card withBorder>
      <Title order={2} size="h4">
        {t.books.nextMonth(formatMonth(month, language))}
      </Title>
      {!isOver && (
        <Text size="sm" mt="xs">
          {t.books.notOver}
        </Text>
      )}
      <ProblemAlert error={state.error} onRetry={() => void state.refetch()} />
      {state.isPending && <Loading />}
      {state.data && (
        <>
          <Steps month={month} institutionId={institutionId} checks={state.data.checks} />
          <ControlTotals totals={state.data.totals} />
          {isOver && (
            <Decide
              institutionId={institutionId}
              books={books}
              blocked={blocked}
              checks={state.data.checks}
            />
          )}
        </>
      )}
    </Card>
  );
}

/** Where each of what is left is done. */
function Steps(props: {
  readonly institutionId: string;
  readonly month: string;
  readonly checks: BooksOfMonth['checks'];
}) {
  const { t } = useLanguage();
  const { institutionId, month, checks } = props;
  const board = { tab: 'reconciliation', month, institution: institutionId };
  const charges = (state: string) => ({ scope: institutionId, state, month });
  const linkOf: Readonly<Record<string, { to: string; search: object }>> = {
    'not-ended': { to: '/books', search: board },
    'not-charged': { to: '/books', search: board },
    'totals-differ': { to: '/books', search: board },
    unbilled: { to: '/charges', search: charges('unbilled') },
    'carried-over': { to: '/charges', search: charges('unbilled') },
    'to-credit': { to: '/charges', search: charges('to-credit') },
    disputed: { to: '/charges', search: charges('disputed') },
    'adjustments-pending': { to: '/charges', search: { scope: institutionId, month } },
    unmatched: { to: '/payments', search: { scope: institutionId, tab: 'review' } },
    'dead-letters': { to: '/dead-letters', search: {} },
  };
  return (
    <ol className="books-steps" aria-label={t.books.steps}>
      {checks.map(({ check, blocking, count, yen }) => {
        const named = t.books.checks[check as keyof typeof t.books.checks] ?? check;
        const link = linkOf[check];
        const isLeft = count > 0;
        return (
          <li key={check}>
            {link && isLeft ? (
              <Link to={link.to as '/books'} search={link.search} className="plain-link">
                {named}
              </Link>
            ) : (
              <span>{named}</span>
            )}
            <span>{isLeft && blocking && <Tag tone="bad">{t.books.blocking}</Tag>}</span>
            <span>
              {isLeft ? (
                t.books.of(count, yen === null ? '' : formatYen(yen))
              ) : (
                <Tag tone="good">{t.books.none}</Tag>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

type Step = 'closings' | 'closings/confirmation';

/** One proposes, and another one approves, where the institution asks for two. */
function Decide(props: {
  readonly institutionId: string;
  readonly books: Books;
  readonly blocked: boolean;
  readonly checks: BooksOfMonth['checks'];
}) {
  const { t, local, language } = useLanguage();
  const { institutionId, books, blocked, checks } = props;
  const { month } = books.next;
  const proposed = books.proposed?.month === month ? books.proposed : null;
  const proposer = usePeople([proposed?.proposedBy ?? null]).get(proposed?.proposedBy ?? '');
  const who = useWho();
  const happened = useHappened();
  const [withdrawing, setWithdrawing] = useState(false);
  const [asking, setAsking] = useState<Step | null>(null);
  const issuer = useQuery(issuerQuery(institutionId)).data;
  const proposes = issuer ? issuer.fourEyesFromYen !== null : false;
  const left = checks
    .filter(({ count }) => count > 0)
    .map(({ check, count, yen }) => {
      const named = t.books.checks[check as keyof typeof t.books.checks] ?? check;
      return `${named}: ${t.books.of(count, yen === null ? '' : formatYen(yen))}`;
    });
  const body = { institutionId, month };
  const send = useMutation({
    mutationFn: (step: Step) => got(api.POST(`/api/books/${step}`, { ...withKey(newKey()), body })),
    onSuccess: () => setAsking(null),
    onSettled: () => happened(booksEvents),
  });
  const withdraw = useMutation({
    mutationFn: (reason: string) =>
      got(
        api.POST('/api/books/closings/withdrawal', {
          ...withKey(newKey()),
          body: { ...body, reason },
        }),
      ),
    onSuccess: () => setWithdrawing(false),
    onSettled: () => happened(booksEvents),
  });
  const isKeeper = who?.roles.some(
    (role) => role.name === 'finance' && role.institutionId === institutionId,
  );
  if (!isKeeper) return null;
  return (
    <Stack mt="md">
      {proposed ? (
        <Alert color="yellow">
          {t.books.proposed(formatMonth(month, language), proposer ? local(proposer) : '—')}
        </Alert>
      ) : (
        <Text size="sm">{t.books.proposeHelp}</Text>
      )}
      <ProblemAlert error={send.error} />
      <Group>
        {proposed === null && (
          <Button disabled={blocked} onClick={() => setAsking('closings')}>
            {proposes ? t.books.propose : t.books.close}
          </Button>
        )}
        {proposed && proposed.proposedBy !== who?.personId && (
          <Button disabled={blocked} onClick={() => setAsking('closings/confirmation')}>
            {t.books.confirm}
          </Button>
        )}
        {proposed && (
          <Button variant="default" onClick={() => setWithdrawing(true)}>
            {t.books.withdraw}
          </Button>
        )}
      </Group>
      {asking && (
        <ConfirmDialog
          title={
            asking === 'closings/confirmation'
              ? t.books.confirm
              : proposes
                ? t.books.propose
                : t.books.close
          }
          says={[
            asking === 'closings' && proposes
              ? t.books.willPropose(formatMonth(month, language))
              : t.books.willClose(formatMonth(month, language)),
            ...left,
            t.books.proposeHelp,
          ]}
          pending={send.isPending}
          error={send.error}
          onDone={() => send.mutate(asking)}
          onClose={() => setAsking(null)}
        />
      )}
      {withdrawing && (
        <ReasonDialog
          title={t.books.withdraw}
          label={t.books.reason}
          action={t.books.withdraw}
          required
          pending={withdraw.isPending}
          error={withdraw.error}
          onDone={(reason) => withdraw.mutate(reason)}
          onClose={() => setWithdrawing(false)}
        />
      )}
    </Stack>
  );
}

const programs = ['yayoi', 'money-forward', 'freee', 'generic'] as const;

function ClosedMonths(props: { readonly institutionId: string; readonly closed: Books['closed'] }) {
  const { t, local, language } = useLanguage();
  const { institutionId, closed } = props;
  const people = usePeople(closed.map(({ closedBy }) => closedBy));
  return (
    <Card withBorder>
      <Title order={2} size="h4" mb="xs">
        {t.books.closed}
      </Title>
      {closed.length === 0 && <Empty text={t.books.noneClosed} />}
      {closed.length > 0 && (
        <div className="table-scroll" role="region" aria-label={t.books.closed} tabIndex={0}>
          <StackingTable verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t.books.month}</Table.Th>
                <Table.Th>{t.books.closedBy}</Table.Th>
                <Table.Th>{t.books.warnings}</Table.Th>
                <Table.Th>{t.books.export}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {closed.map(({ month, closedBy, warnings }) => {
                const person = people.get(closedBy);
                return (
                  <Table.Tr key={month}>
                    <Table.Td>{formatMonth(month, language)}</Table.Td>
                    <Table.Td>{person ? local(person) : '—'}</Table.Td>
                    <Table.Td>
                      {warnings
                        .map(
                          ({ check, count }) =>
                            `${t.books.checks[check as keyof typeof t.books.checks] ?? check}: ${t.books.of(count, '')}`,
                        )
                        .join(' / ') || t.books.none}
                    </Table.Td>
                    <Table.Td>
                      <Group gap="sm">
                        {programs.map((program) => (
                          <a
                            key={program}
                            className="plain-link"
                            download
                            href={`/api/books/export?${new URLSearchParams({ institutionId, month, program })}`}
                          >
                            {t.books.programs[program]}
                          </a>
                        ))}
                      </Group>
                    </Table.Td>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </StackingTable>
        </div>
      )}
    </Card>
  );
}
