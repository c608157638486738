import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { api, got, type Instrument } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { WholeNumberField } from '../../parts/whole-number-field.tsx';
import { OfferFoot } from '../offer/foot.tsx';
import { useOfferChange } from '../offer/use-offer-change.ts';

/** Takes units of a shared instrument away; whoever has booked one is named before. */
export function UnitsDialog(props: {
  readonly instrument: Instrument;
  readonly onClose: () => void;
}) {
  const { t, local } = useLanguage();
  const { instrument, onClose } = props;
  const words = t.managing;
  const [units, setUnits] = useState(instrument.units - 1);
  const wanted = { instrumentId: instrument.id, units };
  const offer = useOfferChange(
    { type: 'units', ...wanted },
    (keyed, bookings) => {
      const body = { ...wanted, ...(bookings && { bookings }) };
      return got(api.POST('/api/unit-reductions', { ...keyed, body }));
    },
    onClose,
  );
  return (
    <Dialog title={words.reasonFor(words.reduceUnits, local(instrument.name))} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          offer.begin();
        }}
      >
        <Stack gap="sm">
          <Text size="sm">{words.reduceUnitsNote}</Text>
          <WholeNumberField
            label={words.unitsLeft(instrument.units)}
            required
            min={1}
            max={instrument.units - 1}
            value={units}
            onValue={setUnits}
          />
          <OfferFoot offer={offer} action={words.reduceUnits} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
