import { Button, Group, Select, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { usePageAddress } from '../../parts/address.ts';
import { formatDate, formatYen, listed } from '../../parts/format.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';
import { StackingTable } from '../../parts/stacking-table.tsx';
import { useOrganisations } from '../people/queries.ts';
import { ReturnDialog, UndoAssignmentDialog } from './assign-dialogs.tsx';
import { ReceiveDialog, RefundDialog, WithdrawDialog } from './hand-dialogs.tsx';
import { type Payment, paymentsQuery, usePaymentStep } from './queries.ts';

const states = ['waiting', 'part', 'held', 'settled', 'cancelled'] as const;
const tones: Readonly<Record<Payment['state'], Tone>> = {
  waiting: 'waiting',
  part: 'busy',
  held: 'waiting',
  settled: 'good',
  cancelled: 'bad',
};

/** All payments, narrowed by what the address says. */
export function Payments(props: {
  readonly of: { readonly institutionId?: string; readonly organisationId?: string };
  readonly mayAct: boolean;
}) {
  const { t } = useLanguage();
  const [address, change] = usePageAddress();
  const state = states.find((name) => name === address.state);
  const { since, until } = address;
  const payments = useInfiniteQuery(
    paymentsQuery({
      ...props.of,
      ...(state && { state }),
      ...(address.counterparty && { organisationId: address.counterparty }),
      ...(since && { from: since }),
      ...(until && { to: until }),
    }),
  );
  const items = itemsOf(payments.data);
  const totals = payments.data?.pages[0]?.totals;
  const { institutionId } = props.of;
  const [entering, setEntering] = useState(false);
  return (
    <>
      <Group align="flex-end" mb="sm">
        <Select
          label={t.payments.state}
          data={[
            { value: '', label: t.payments.allStates },
            ...states.map((name) => ({ value: name, label: t.payments.states[name] })),
          ]}
          value={state ?? ''}
          allowDeselect={false}
          onChange={(next) => change({ state: next || undefined })}
        />
        {address.counterparty && <CounterpartyChip id={address.counterparty} />}
        {totals && (
          <Text size="sm" className="amount" role="status">
            {t.payments.totals(
              totals.count.toLocaleString('en-US'),
              formatYen(totals.yen),
              formatYen(totals.restYen),
            )}
          </Text>
        )}
        {props.mayAct && (
          <Button variant="default" onClick={() => setEntering(true)}>
            {t.payments.hand.receive}
          </Button>
        )}
      </Group>
      {entering && institutionId && (
        <ReceiveDialog institutionId={institutionId} onClose={() => setEntering(false)} />
      )}
      <ProblemAlert error={payments.error} onRetry={() => void payments.refetch()} />
      {payments.isPending && <Loading />}
      {payments.data && items.length === 0 && <Empty text={t.payments.empty} />}
      {items.length > 0 && <PaymentTable items={items} mayAct={props.mayAct} />}
      <More list={payments} shown={items.length} total={totals?.count} />
    </>
  );
}

/** Whose payments alone are listed; pressed, everybody's. */
function CounterpartyChip({ id }: { readonly id: string }) {
  const { t, local } = useLanguage();
  const [, change] = usePageAddress();
  const organisation = useOrganisations([id]).get(id);
  return (
    <Button
      variant="default"
      h="auto"
      mih={36}
      styles={{ label: { whiteSpace: 'normal' } }}
      onClick={() => change({ counterparty: undefined })}
    >
      {t.payments.ofOrganisation(organisation ? local(organisation) : '…')} ×
    </Button>
  );
}

function PaymentTable(props: { readonly items: readonly Payment[]; readonly mayAct: boolean }) {
  const { t, local, language } = useLanguage();
  const step = usePaymentStep();
  const stateOf = ({ state, withdrawn }: Payment) =>
    withdrawn === null ? t.payments.states[state] : t.payments.hand.withdrawn;
  const [refunding, setRefunding] = useState<Payment | null>(null);
  const [withdrawing, setWithdrawing] = useState<Payment | null>(null);
  const organisations = useOrganisations(
    props.items.flatMap(({ organisationId }) => organisationId ?? []),
  );
  return (
    <div className="table-scroll" role="region" aria-label={t.payments.tabs.all} tabIndex={0}>
      <ProblemAlert error={step.error} />
      {refunding && <RefundDialog payment={refunding} onClose={() => setRefunding(null)} />}
      {withdrawing && <WithdrawDialog payment={withdrawing} onClose={() => setWithdrawing(null)} />}
      <StackingTable verticalSpacing="xs" striped stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t.payments.postedOn}</Table.Th>
            <Table.Th>{t.payments.payer}</Table.Th>
            <Table.Th>{t.payments.invoices}</Table.Th>
            <Table.Th>{t.payments.state}</Table.Th>
            <Table.Th ta="right">{t.payments.amount}</Table.Th>
            <Table.Th ta="right">{t.payments.rest}</Table.Th>
            {props.mayAct && <Table.Td />}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {props.items.map((payment) => {
            const organisation = organisations.get(payment.organisationId ?? '');
            const numbers = payment.matches.flatMap(({ allocations }) =>
              allocations.map(({ number }) => number),
            );
            const isAutomatic = payment.matches.some(({ automatic }) => automatic);
            return (
              <Table.Tr key={payment.id}>
                <Table.Td className="amount">{formatDate(payment.postedOn, language)}</Table.Td>
                <Table.Td>
                  {payment.payerName || t.payments.nobody}
                  {organisation && (
                    <Text size="xs" c="dimmed">
                      {local(organisation)}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>
                  {listed(numbers, language)} {isAutomatic && <Tag>{t.payments.automatic}</Tag>}
                </Table.Td>
                <Table.Td>
                  <Tag tone={tones[payment.state]}>{stateOf(payment)}</Tag>
                </Table.Td>
                <Table.Td ta="right" className="amount" fw={600}>
                  {formatYen(payment.yen)}
                </Table.Td>
                <Table.Td ta="right" className="amount">
                  {formatYen(payment.restYen)}
                </Table.Td>
                {props.mayAct && (
                  <Table.Td>
                    {payment.restYen > 0 && (
                      <Button
                        size="compact-xs"
                        variant="default"
                        onClick={() => setRefunding(payment)}
                      >
                        {t.payments.hand.refund}
                      </Button>
                    )}
                    <AssignmentActions payment={payment} />
                    {payment.source.kind === 'by-hand' && payment.state === 'waiting' && (
                      <Button
                        size="compact-xs"
                        variant="default"
                        onClick={() => setWithdrawing(payment)}
                      >
                        {t.payments.hand.withdraw}
                      </Button>
                    )}
                    {payment.matches.length > 0 && (
                      <Button
                        size="compact-xs"
                        variant="default"
                        disabled={step.isPending}
                        onClick={() => step.mutate({ kind: 'undo-match', paymentId: payment.id })}
                      >
                        {t.payments.undoMatch}
                      </Button>
                    )}
                  </Table.Td>
                )}
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </StackingTable>
    </div>
  );
}

/** What can be done about what is no invoice's, the latest first. */
function AssignmentActions({ payment }: { readonly payment: Payment }) {
  const { t } = useLanguage();
  const [dialog, setDialog] = useState<'undo' | 'return' | null>(null);
  const last = payment.assignments.findLast(({ returnedOn }) => returnedOn === null);
  if (!last) return null;
  const of = { payment, assignment: last.assignment, onClose: () => setDialog(null) };
  return (
    <>
      {last.to === 'deposits' && (
        <Button size="compact-xs" variant="default" onClick={() => setDialog('return')}>
          {t.payments.assign.back}
        </Button>
      )}
      <Button size="compact-xs" variant="default" onClick={() => setDialog('undo')}>
        {t.payments.assign.undo}
      </Button>
      {dialog === 'undo' && <UndoAssignmentDialog {...of} />}
      {dialog === 'return' && <ReturnDialog {...of} />}
    </>
  );
}
