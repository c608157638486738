import type { Period } from '@kyoyo/kernel';
import { Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Reservation } from '../../../api.ts';
import { useLanguage } from '../../../language/language.tsx';
import { DialogActions } from '../../../parts/dialog-actions.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { formatPeriod } from '../../../parts/format.ts';
import { Loading } from '../../../parts/page.tsx';
import { ProblemAlert } from '../../../parts/problem-alert.tsx';
import { useContractQuotes } from '../../booking/contract-choice.ts';
import { ContractRadios } from '../../booking/contract-field.tsx';
import { sessionQuery } from '../../session/queries.ts';
import { useInstrumentName } from '../instrument-name.ts';
import { useReservationStep } from '../step.ts';

/** Has a coming booking paid for under another contract, each with what it would cost. */
export function ContractDialog(props: {
  readonly reservation: Reservation;
  readonly onClose: () => void;
}) {
  const { t, language } = useLanguage();
  const { reservation, onClose } = props;
  const { booking, slot } = reservation;
  const own = useQuery(sessionQuery).data?.person.id === booking.personId;
  const { serviceKind, quantity } = booking;
  const forPersonId = own ? null : booking.personId;
  const period = slot.period as Period;
  const of = { period, serviceKind, quantity, forPersonId };
  const quotes = useContractQuotes(slot.instrumentId, of);
  const [contractId, setContractId] = useState(booking.contractId);
  const change = useReservationStep(reservation, onClose);
  return (
    <Dialog
      onClose={onClose}
      title={t.contractChoice.change}
      about={useInstrumentName(reservation)}
    >
      <Stack>
        <Text fw={600}>{formatPeriod(period, language)}</Text>
        {quotes.isLoading && <Loading />}
        {quotes.data?.items.length === 1 && <Text>{t.contractChoice.noOther}</Text>}
        {quotes.data && (
          <ContractRadios quotes={quotes.data.items} value={contractId} onChange={setContractId} />
        )}
        <ProblemAlert error={quotes.error ?? change.error} />
        <DialogActions onClose={onClose}>
          <Button
            disabled={contractId === booking.contractId}
            loading={change.isPending}
            onClick={() => change.mutate({ step: 'contract', body: { contractId } })}
          >
            {t.contractChoice.change}
          </Button>
        </DialogActions>
      </Stack>
    </Dialog>
  );
}
