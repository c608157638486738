import { japanDate, systemClock } from '@kyoyo/kernel';
import { Button, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { formatYen } from '../../parts/format.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { WholeNumberField } from '../../parts/whole-number-field.tsx';
import { type Payment, useAssigning } from './queries.ts';

type To = Exclude<Payment['assignments'][number]['to'], 'clearing'>;
const kinds: readonly To[] = ['interest-income', 'other-income', 'deposits'];

interface Of {
  readonly payment: Payment;
  readonly onClose: () => void;
}

const useAbout = (payment: Payment): string => {
  const { t } = useLanguage();
  return `${payment.payerName || t.payments.nobody} ${formatYen(payment.yen)}`;
};

/** A payment that is for no invoice: what it is, and why. */
export function AssignDialog({ payment, onClose, onDone }: Of & { readonly onDone: () => void }) {
  const { t } = useLanguage();
  const words = t.payments.assign;
  const [to, setTo] = useState<To>('interest-income');
  const [yen, setYen] = useState(payment.restYen);
  const assigning = useAssigning();
  return (
    <ReasonDialog
      title={words.open}
      about={useAbout(payment)}
      label={words.reason}
      action={words.save}
      required
      pending={assigning.isPending}
      error={assigning.error}
      onDone={(reason) =>
        assigning.mutate(
          { kind: 'assign', id: payment.id, to, yen, reason },
          {
            onSuccess: () => {
              onDone();
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <Select
        label={words.to}
        data={kinds.map((value) => ({ value, label: words.kinds[value] }))}
        value={to}
        allowDeselect={false}
        onChange={(next) => setTo(next ?? to)}
      />
      <WholeNumberField
        label={t.payments.amount}
        value={yen}
        min={1}
        max={payment.restYen}
        onValue={setYen}
        required
      />
    </ReasonDialog>
  );
}

export function UndoAssignmentDialog({
  payment,
  assignment,
  onClose,
}: Of & { readonly assignment: number }) {
  const { t } = useLanguage();
  const assigning = useAssigning();
  return (
    <ReasonDialog
      title={t.payments.assign.undo}
      about={useAbout(payment)}
      label={t.payments.assign.reason}
      action={t.payments.assign.undo}
      required
      pending={assigning.isPending}
      error={assigning.error}
      onDone={(reason) =>
        assigning.mutate(
          { kind: 'undo', id: payment.id, assignment, reason },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    />
  );
}

export function ReturnDialog({
  payment,
  assignment,
  onClose,
}: Of & { readonly assignment: number }) {
  const { t } = useLanguage();
  const [returnedOn, setReturnedOn] = useState(() => japanDate(systemClock()));
  const assigning = useAssigning();
  const send = () =>
    assigning.mutate(
      { kind: 'return', id: payment.id, assignment, returnedOn },
      { onSuccess: onClose },
    );
  return (
    <Dialog title={t.payments.assign.backTitle} about={useAbout(payment)} onClose={onClose}>
      <Stack>
        <DateField
          label={t.payments.hand.refundedOn}
          value={returnedOn}
          onChange={setReturnedOn}
          required
        />
        <ProblemAlert error={assigning.error} />
        <DialogActions onClose={onClose}>
          <Button onClick={send} loading={assigning.isPending}>
            {t.payments.assign.back}
          </Button>
        </DialogActions>
      </Stack>
    </Dialog>
  );
}
