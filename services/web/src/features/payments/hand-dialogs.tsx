import { Button, Stack, TextInput } from '@mantine/core';
import { japanDate, systemClock } from '@kyoyo/kernel';
import { useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Fields } from '../../parts/fields.tsx';
import { formatYen } from '../../parts/format.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { WholeNumberField } from '../../parts/whole-number-field.tsx';
import {
  type Payment,
  useReceivePayment,
  useRefundPayment,
  useWithdrawPayment,
} from './queries.ts';

const yenMax = 999_999_999;
const today = () => japanDate(systemClock());

/** A payment that came otherwise than by a file of the bank. */
export function ReceiveDialog(props: {
  readonly institutionId: string;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  const { institutionId } = props;
  const [postedOn, setPostedOn] = useState(today);
  const [yen, setYen] = useState(0);
  const [payerName, setPayerName] = useState('');
  const receive = useReceivePayment();
  const send = () =>
    receive.mutate({ institutionId, postedOn, yen, payerName }, { onSuccess: props.onClose });
  return (
    <Dialog title={t.payments.hand.receive} onClose={props.onClose}>
      <Fields>
        <Stack>
          <DateField label={t.payments.postedOn} value={postedOn} onChange={setPostedOn} required />
          <WholeNumberField
            label={t.payments.amount}
            value={yen}
            min={1}
            max={yenMax}
            onValue={setYen}
            required
          />
          <TextInput
            label={t.payments.payer}
            description={t.payments.hand.payerHelp}
            descriptionProps={{ c: 'dimmed' }}
            maxLength={140}
            value={payerName}
            onChange={(event) => setPayerName(event.currentTarget.value)}
          />
          <ProblemAlert error={receive.error} />
          <DialogActions onClose={props.onClose}>
            <Button onClick={send} loading={receive.isPending} disabled={yen === 0}>
              {t.payments.hand.enter}
            </Button>
          </DialogActions>
        </Stack>
      </Fields>
    </Dialog>
  );
}

/** What was too much went back to who paid it. */
/** It was entered by mistake; what a bank told stays. */
export function WithdrawDialog({
  payment,
  onClose,
}: {
  readonly payment: Payment;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  const words = t.payments.hand;
  const withdraw = useWithdrawPayment();
  return (
    <ReasonDialog
      title={words.withdraw}
      about={`${payment.payerName || t.payments.nobody} ${formatYen(payment.yen)}`}
      label={t.payments.assign.reason}
      action={words.withdraw}
      required
      pending={withdraw.isPending}
      error={withdraw.error}
      onDone={(reason) => withdraw.mutate({ id: payment.id, reason }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}

export function RefundDialog(props: { readonly payment: Payment; readonly onClose: () => void }) {
  const { t } = useLanguage();
  const { payment } = props;
  const [refundedOn, setRefundedOn] = useState(today);
  const [yen, setYen] = useState(payment.restYen);
  const refund = useRefundPayment();
  const send = () =>
    refund.mutate({ id: payment.id, yen, refundedOn }, { onSuccess: props.onClose });
  return (
    <Dialog
      title={t.payments.hand.refund}
      about={`${payment.payerName || t.payments.nobody} ${formatYen(payment.yen)}`}
      onClose={props.onClose}
    >
      <Fields>
        <Stack>
          <DateField
            label={t.payments.hand.refundedOn}
            value={refundedOn}
            onChange={setRefundedOn}
            required
          />
          <WholeNumberField
            label={t.payments.amount}
            value={yen}
            min={1}
            max={payment.restYen}
            onValue={setYen}
            required
          />
          <ProblemAlert error={refund.error} />
          <DialogActions onClose={props.onClose}>
            <Button onClick={send} loading={refund.isPending}>
              {t.payments.hand.refund}
            </Button>
          </DialogActions>
        </Stack>
      </Fields>
    </Dialog>
  );
}
