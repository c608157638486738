import { japanDate, japanInstant, type Period, systemClock } from '@kyoyo/kernel';
import { Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api, got, type Operator } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { PeriodFields } from '../../parts/period-fields.tsx';
import { useLanguage } from '../../language/language.tsx';
import { addDays } from '../calendar/geometry.ts';
import { OfferFoot } from '../offer/foot.tsx';
import { useOfferChange } from '../offer/use-offer-change.ts';

/** A time in which an operator is away; all of tomorrow until something else is said. */
export function LeaveDialog(props: {
  readonly operator: Operator;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  const { operator, name, onClose } = props;
  const [period, setPeriod] = useState<Period>(() => {
    const tomorrow = addDays(japanDate(systemClock()), 1);
    return { start: japanInstant(tomorrow), end: japanInstant(addDays(tomorrow, 1)) };
  });
  const [reason, setReason] = useState('');
  const offer = useOfferChange(
    { type: 'leave', operatorId: operator.id, period },
    (keyed, bookings) =>
      got(
        api.POST('/api/operators/{id}/leaves', {
          ...keyed,
          params: { path: { id: operator.id } },
          body: { period, reason, ...(bookings && { bookings }) },
        }),
      ),
    onClose,
  );
  return (
    <Dialog title={t.operators.leaveTitle(name)} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          offer.begin();
        }}
      >
        <Stack gap="sm">
          <PeriodFields period={period} onChange={setPeriod} stepMinutes={1_440} />
          <TextInput
            label={t.operators.leaveReason}
            maxLength={500}
            value={reason}
            onChange={({ currentTarget: { value } }) => setReason(value)}
          />
          <OfferFoot offer={offer} action={t.save} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
