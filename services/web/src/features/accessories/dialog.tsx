import { Stack, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type Accessory, api, got } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { WholeNumberField } from '../../parts/whole-number-field.tsx';
import { useLanguage } from '../../language/language.tsx';
import { InstrumentsField } from '../facility/instruments-field.tsx';
import { OfferFoot } from '../offer/foot.tsx';
import { useOfferChange } from '../offer/use-offer-change.ts';

/** Adds an accessory, or changes the one that is given. */
export function AccessoryDialog(props: {
  readonly institutionId: string;
  readonly accessory: Accessory | null;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  const { institutionId, accessory, onClose } = props;
  const [name, setName] = useState(accessory?.name ?? { ja: '', en: '' });
  const [units, setUnits] = useState(accessory?.units ?? 1);
  const [instrumentIds, setInstrumentIds] = useState(accessory?.instrumentIds ?? []);
  const [active, setActive] = useState(accessory?.active ?? true);
  const offered = { units, instrumentIds, active };
  const offer = useOfferChange(
    accessory && { type: 'accessory', accessoryId: accessory.id, ...offered },
    (keyed, bookings) => {
      const body = { name, ...offered };
      if (!accessory) {
        return got(api.POST('/api/accessories', { ...keyed, body: { ...body, institutionId } }));
      }
      const params = { path: { id: accessory.id } };
      const change = { ...body, ...(bookings && { bookings }) };
      return got(
        api.POST('/api/accessories/{id}/descriptions', { ...keyed, params, body: change }),
      );
    },
    onClose,
  );
  return (
    <Dialog title={accessory ? t.accessories.editTitle : t.accessories.add} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          offer.begin();
        }}
      >
        <Stack gap="sm">
          {(['ja', 'en'] as const).map((language) => (
            <TextInput
              key={language}
              label={t.accessories[language === 'ja' ? 'nameJa' : 'nameEn']}
              required
              maxLength={200}
              value={name[language]}
              onChange={({ currentTarget: { value } }) => setName({ ...name, [language]: value })}
            />
          ))}
          <WholeNumberField
            label={t.accessories.units}
            required
            min={1}
            max={50}
            value={units}
            onValue={setUnits}
          />
          <InstrumentsField
            label={t.accessories.goesWith}
            institutionId={institutionId}
            value={instrumentIds}
            onChange={setInstrumentIds}
          />
          <Switch
            label={t.accessories.active}
            checked={active}
            onChange={({ currentTarget }) => setActive(currentTarget.checked)}
          />
          <OfferFoot offer={offer} action={t.save} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
