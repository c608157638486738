import { japanDate, systemClock } from '@kyoyo/kernel';
import { Button, Select, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type ClearingListed, got } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { formatDate, formatYen } from '../../parts/format.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { paymentsQuery } from '../payments/queries.ts';
import { useSharing } from './command.ts';
import { useBalanceWords, useInstitutionNames } from './names.ts';

type Balance = NonNullable<ClearingListed['balance']>;

interface Of {
  readonly clearing: ClearingListed;
  readonly balance: Balance;
  readonly institutionId: string;
}

/** By which sides the difference is booked, and since when; who has not yet books it here. */
export function Settlement({ maySet, ...of }: Of & { readonly maySet: boolean }) {
  const { t, language } = useLanguage();
  const { clearing, balance, institutionId } = of;
  const words = t.sharing.settling;
  const { nameOf } = useInstitutionNames();
  const [open, setOpen] = useState(false);
  const isOwed = institutionId === balance.creditorId;
  const isMine = clearing.institutionIds.includes(institutionId);
  const waits = !clearing.paid.some(({ by }) => by === institutionId);
  return (
    <>
      {clearing.institutionIds.map((side) => {
        const booked = clearing.paid.find(({ by }) => by === side);
        const said = side === balance.creditorId ? words.received : words.paid;
        return (
          <Text key={side} size="sm">
            {nameOf(side)}: {booked ? said(formatDate(booked.paidOn, language)) : words.notYet}
          </Text>
        );
      })}
      {maySet && isMine && waits && (
        <Button size="xs" mt="xs" onClick={() => setOpen(true)}>
          {(isOwed ? words.receive : words.pay)(formatYen(balance.yen))}
        </Button>
      )}
      {open && <SettlementDialog {...of} onClose={() => setOpen(false)} />}
    </>
  );
}

function SettlementDialog(props: Of & { readonly onClose: () => void }) {
  const { t } = useLanguage();
  const { clearing, balance, institutionId, onClose } = props;
  const words = t.sharing.settling;
  const balanceWords = useBalanceWords();
  const [paidOn, setPaidOn] = useState(() => japanDate(systemClock()));
  const [paymentId, setPaymentId] = useState('');
  const isOwed = institutionId === balance.creditorId;
  const settle = useSharing(
    (_: void, keyed) =>
      got(
        api.POST('/api/clearings/{id}/payment', {
          ...keyed,
          params: { path: { id: clearing.id } },
          body: { institutionId, paidOn, paymentId: paymentId || null },
        }),
      ),
    onClose,
  );
  return (
    <Dialog title={words.title} about={clearing.number} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          settle.mutate();
        }}
      >
        <Stack>
          <Text fw={600}>{balanceWords(balance)}</Text>
          <DateField
            label={isOwed ? words.receivedOn : words.paidOn}
            required
            max={japanDate(systemClock())}
            value={paidOn}
            onChange={setPaidOn}
          />
          {isOwed && (
            <PaymentChoice
              institutionId={institutionId}
              yen={balance.yen}
              value={paymentId}
              onChoose={(id, postedOn) => {
                setPaymentId(id);
                if (postedOn) setPaidOn(postedOn);
              }}
            />
          )}
          <Text size="sm">{isOwed ? words.receiveHelp : words.payHelp}</Text>
          <ProblemAlert error={settle.error} />
          <DialogActions onClose={onClose}>
            <Button type="submit" loading={settle.isPending}>
              {words.book}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}

/** A payment that waits and is large enough; without one it is booked by hand. */
function PaymentChoice(props: {
  readonly institutionId: string;
  readonly yen: number;
  readonly value: string;
  readonly onChoose: (id: string, postedOn: string | undefined) => void;
}) {
  const { t, language } = useLanguage();
  const { institutionId, yen, value, onChoose } = props;
  const words = t.sharing.settling;
  const payments = useInfiniteQuery(
    paymentsQuery({ institutionId, state: 'waiting', minYen: yen }),
  );
  const items = itemsOf(payments.data);
  return (
    <>
      <Select
        label={words.payment}
        allowDeselect={false}
        searchable={items.length > 12}
        data={[
          { value: '', label: words.byHand },
          ...items.map((one) => ({
            value: one.id,
            label: [
              formatDate(one.postedOn, language),
              one.payerName || t.payments.nobody,
              formatYen(one.yen),
            ].join(' '),
          })),
        ]}
        value={value}
        onChange={(next) => onChoose(next ?? '', items.find(({ id }) => id === next)?.postedOn)}
      />
      <ProblemAlert error={payments.error} onRetry={() => void payments.refetch()} />
      {payments.hasNextPage && <More list={payments} shown={items.length} />}
    </>
  );
}
