import { Button, NumberInput, Stack, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type Accessory, api, got } from '../../api.ts';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useLanguage } from '../../language/language.tsx';
import { useCommand } from '../facility/command.ts';
import { InstrumentsField } from '../facility/instruments-field.tsx';

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
  const save = useCommand((_: void, keyed) => {
    const body = { name, units, instrumentIds, active };
    if (!accessory) {
      return got(api.POST('/api/accessories', { ...keyed, body: { ...body, institutionId } }));
    }
    const params = { path: { id: accessory.id } };
    return got(api.POST('/api/accessories/{id}/descriptions', { ...keyed, params, body }));
  }, onClose);
  return (
    <Dialog title={accessory ? t.accessories.editTitle : t.accessories.add} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
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
          <NumberInput
            label={t.accessories.units}
            required
            min={1}
            max={50}
            allowDecimal={false}
            value={units}
            onChange={(value) => setUnits(Number(value) || 1)}
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
          <ProblemAlert error={save.error} />
          <DialogActions onClose={onClose}>
            <Button type="submit" loading={save.isPending}>
              {t.save}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}
