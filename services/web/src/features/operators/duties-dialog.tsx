import type { Rota } from '@kyoyo/contracts';
import { Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, got, type Operator } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useLanguage } from '../../language/language.tsx';
import { InstrumentsField } from '../facility/instruments-field.tsx';
import { OfferFoot } from '../offer/foot.tsx';
import { useOfferChange } from '../offer/use-offer-change.ts';
import { RotaEditor } from './rota-editor.tsx';
import { staffQuery } from '../people/queries.ts';

const officeHours: Rota = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  fromMinute: 540,
  toMinute: 1_020,
}));

/** When somebody works and what they operate; adds an operator where none is given. */
export function DutiesDialog(props: {
  readonly institutionId: string;
  readonly operator: Operator | null;
  /** People who are operators already. */
  readonly taken: readonly string[];
  readonly name: string;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  const { institutionId, operator, taken, name, onClose } = props;
  const words = t.operators;
  const [chosen, setChosen] = useState<string | null>(operator?.personId ?? null);
  const [instrumentIds, setInstrumentIds] = useState(operator?.instrumentIds ?? []);
  const [rota, setRota] = useState<Rota>(operator?.rota ?? officeHours);
  const active = operator?.active ?? true;
  const duties = { institutionId, personId: chosen ?? '', instrumentIds, rota, active };
  const offer = useOfferChange(
    operator && { type: 'duties', ...duties },
    (keyed, bookings) => {
      const body = { ...duties, ...(bookings && { bookings }) };
      return got(api.POST('/api/operators', { ...keyed, body }));
    },
    onClose,
  );
  return (
    <Dialog title={operator ? words.editTitle(name) : words.add} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen) offer.begin();
        }}
      >
        <Stack gap="sm">
          {!operator && (
            <StaffSelect
              institutionId={institutionId}
              taken={taken}
              value={chosen}
              onChange={setChosen}
            />
          )}
          <InstrumentsField
            label={words.operates}
            institutionId={institutionId}
            value={instrumentIds}
            onChange={setInstrumentIds}
          />
          <RotaEditor rota={rota} onChange={setRota} />
          <OfferFoot offer={offer} action={t.save} disabled={!chosen} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

function StaffSelect(props: {
  readonly institutionId: string;
  readonly taken: readonly string[];
  readonly value: string | null;
  readonly onChange: (personId: string | null) => void;
}) {
  const { t, local } = useLanguage();
  const { institutionId, taken, value, onChange } = props;
  const staff = useQuery(staffQuery(institutionId));
  const free = staff.data?.items.filter(({ id }) => !taken.includes(id));
  return (
    <>
      <ProblemAlert error={staff.error} />
      {free?.length === 0 && <Text size="sm">{t.operators.noStaff}</Text>}
      <Select
        label={t.operators.choosePerson}
        searchable
        required
        value={value}
        onChange={onChange}
        data={(free ?? []).map(({ id, displayName }) => ({
          value: id,
          label: local(displayName),
        }))}
      />
    </>
  );
}
