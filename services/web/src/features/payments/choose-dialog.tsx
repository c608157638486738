import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Invoice } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { formatDate, formatYen } from '../../parts/format.ts';
import { itemsOf } from '../../parts/list.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { WholeNumberField } from '../../parts/whole-number-field.tsx';
import { invoicesQuery } from '../invoices/queries.ts';
import { type Payment, useMatchPayment } from './queries.ts';

const yenMax = 999_999_999;
const invoicesMax = 50;
const typingMs = 200;

interface Chosen {
  readonly invoice: Invoice;
  readonly yen: number;
  readonly feeYen: number;
}

/** Invoices for a payment that a person knows better: any unpaid one, in whole or in part. */
export function ChooseDialog(props: {
  readonly payment: Payment;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { t } = useLanguage();
  const { payment, onClose, onDone } = props;
  const words = t.payments.choose;
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const matching = useMatchPayment();
  const rest = chosen.reduce((left, { yen }) => left - yen, payment.restYen);
  const add = (invoice: Invoice) => {
    const yen = Math.max(1, Math.min(invoice.openYen, rest));
    setChosen([...chosen, { invoice, yen, feeYen: 0 }]);
  };
  const change = (id: string, changed: Partial<Chosen>) =>
    setChosen(chosen.map((one) => (one.invoice.id === id ? { ...one, ...changed } : one)));
  const send = () => {
    const allocations = chosen.map(({ invoice, yen, feeYen }) => ({
      invoiceId: invoice.id,
      yen,
      feeYen,
    }));
    matching.mutate(
      { id: payment.id, allocations },
      {
        onSuccess: () => {
          onDone();
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      title={words.open}
      about={`${payment.payerName || t.payments.nobody} ${formatYen(payment.restYen)}`}
      size="xl"
      onClose={onClose}
    >
      <Stack>
        <Found
          institutionId={payment.institutionId}
          counterpartyId={chosen[0]?.invoice.organisationId}
          without={chosen.map(({ invoice }) => invoice.id)}
          onChoose={add}
        />
        {chosen.length > 0 && (
          <section aria-label={words.chosen}>
            <Text fw={600}>{words.chosen}</Text>
            <Text size="xs" c="dimmed">
              {words.oneOnly}
            </Text>
            {chosen.map((one) => (
              <Amounts
                key={one.invoice.id}
                one={one}
                onChange={(changed) => change(one.invoice.id, changed)}
                onDrop={() => setChosen(chosen.filter((other) => other !== one))}
              />
            ))}
            <Text size="sm" role="status" mt="xs" {...(rest < 0 && { fw: 600 })}>
              {rest < 0 ? words.over : words.rest(formatYen(rest))}
            </Text>
          </section>
        )}
        <ProblemAlert error={matching.error} />
        <DialogActions onClose={onClose}>
          <Button
            onClick={send}
            loading={matching.isPending}
            disabled={chosen.length === 0 || chosen.length > invoicesMax || rest < 0}
          >
            {words.match}
          </Button>
        </DialogActions>
      </Stack>
    </Dialog>
  );
}

function Found(props: {
  readonly institutionId: string;
  readonly counterpartyId: string | undefined;
  readonly without: readonly string[];
  readonly onChoose: (invoice: Invoice) => void;
}) {
  const { t, local, language } = useLanguage();
  const { institutionId, counterpartyId, without, onChoose } = props;
  const words = t.payments.choose;
  const [text, setText] = useState('');
  const [find] = useDebouncedValue(text.trim(), typingMs);
  const field = useRef<HTMLInputElement>(null);
  const invoices = useInfiniteQuery({
    ...invoicesQuery({
      institutionId,
      unpaid: 'true',
      ...(find && { find }),
      ...(counterpartyId && { counterpartyId }),
    }),
    placeholderData: keepPreviousData,
  });
  const items = itemsOf(invoices.data)
    .filter(({ id }) => !without.includes(id))
    .slice(0, 8);
  return (
    <>
      <TextInput
        ref={field}
        label={words.find}
        maxLength={40}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <ProblemAlert error={invoices.error} />
      {invoices.data && items.length === 0 && <Text size="sm">{words.none}</Text>}
      <ul className="found-invoices">
        {items.map((invoice) => (
          <li key={invoice.id}>
            <span>
              {invoice.number} {local(invoice.recipientName)}
              <small>
                {t.payments.left(formatYen(invoice.openYen))}
                {invoice.dueOn && ` · ${t.payments.due(formatDate(invoice.dueOn, language))}`}
              </small>
            </span>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`${words.add}: ${invoice.number}`}
              onClick={() => {
                onChoose(invoice);
                // What was pressed is gone; the next one is looked for here.
                field.current?.focus();
              }}
            >
              {words.add}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Amounts(props: {
  readonly one: Chosen;
  readonly onChange: (changed: Partial<Chosen>) => void;
  readonly onDrop: () => void;
}) {
  const { t } = useLanguage();
  const { one, onChange, onDrop } = props;
  const words = t.payments.choose;
  const { number, openYen } = one.invoice;
  return (
    <Group align="flex-end" gap="sm" mt="xs">
      <WholeNumberField
        label={words.yen(number)}
        value={one.yen}
        min={1}
        max={Math.min(openYen, yenMax)}
        onValue={(yen) => onChange({ yen })}
      />
      <WholeNumberField
        label={words.fee(number)}
        value={one.feeYen}
        min={0}
        max={Math.max(0, openYen - one.yen)}
        onValue={(feeYen) => onChange({ feeYen })}
      />
      <Button variant="subtle" aria-label={words.drop(number)} onClick={onDrop}>
        {words.remove}
      </Button>
    </Group>
  );
}
