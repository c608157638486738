import { japanDate, japanInstant, type Period, systemClock } from '@kyoyo/kernel';
import { Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api, got, type Instrument } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { PeriodFields } from '../../parts/period-fields.tsx';
import { useLanguage } from '../../language/language.tsx';
import { addDays } from '../calendar/geometry.ts';
import { OfferFoot } from '../offer/foot.tsx';
import { useOfferChange } from '../offer/use-offer-change.ts';

/** Plans an outage; where bookings stand in the way it names them before any is touched. */
export function OutageDialog(props: {
  readonly instrument: Instrument;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  const { instrument, onClose } = props;
  const words = t.outages;
  const every = Array.from({ length: instrument.units }, (_, index) => index + 1);
  const [units, setUnits] = useState(every);
  const [period, setPeriod] = useState<Period>(() => {
    const tomorrow = addDays(japanDate(systemClock()), 1);
    return { start: japanInstant(tomorrow, 540), end: japanInstant(tomorrow, 1_020) };
  });
  const [reason, setReason] = useState('');
  const wanted = { instrumentId: instrument.id, units, period };
  const offer = useOfferChange(
    { type: 'outage', ...wanted },
    (keyed, bookings) => {
      const body = { ...wanted, reason, ...(bookings && { bookings }) };
      return got(api.POST('/api/outages', { ...keyed, body }));
    },
    onClose,
  );
  return (
    <Dialog title={words.add} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          offer.begin();
        }}
      >
        <Stack gap="sm">
          {every.length > 1 && (
            <Checkbox.Group
              label={words.units}
              value={units.map(String)}
              onChange={(values: string[]) => setUnits(values.map(Number))}
            >
              <Group mt={4}>
                {every.map((unit) => (
                  <Checkbox key={unit} value={String(unit)} label={words.unit(unit)} />
                ))}
              </Group>
            </Checkbox.Group>
          )}
          <PeriodFields period={period} onChange={setPeriod} stepMinutes={60} />
          <TextInput
            label={words.reason}
            required
            maxLength={500}
            value={reason}
            onChange={({ currentTarget: { value } }) => setReason(value)}
          />
          <OfferFoot
            offer={offer}
            action={words.add}
            disabled={units.length === 0}
            reason={reason}
            onClose={onClose}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
