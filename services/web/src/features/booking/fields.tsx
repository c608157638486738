import { Group, Select, Stack, Textarea } from '@mantine/core';
import { PeriodFields } from '../../parts/period-fields.tsx';
import { WholeNumberField } from '../../parts/whole-number-field.tsx';
import { useLanguage } from '../../language/language.tsx';
import { stepMinutesOf } from '../calendar/bookings.ts';
import { AccessoryFields } from './accessory-fields.tsx';
import { ContractField } from './contract-field.tsx';
import type { FieldsProps, useBookingForm } from './form.ts';
import { ForPersonField } from './for-person-field.tsx';
import { OperatorField } from './operator-field.tsx';
import { ReferenceFields } from './reference-fields.tsx';
import { RepeatFields } from '../series/repeat-fields.tsx';
import { TechniqueField } from './technique-field.tsx';

/** Everything that is asked for: when, how, with what and whom, and for which books. */
export function BookingFields(
  props: FieldsProps & {
    readonly form: Pick<ReturnType<typeof useBookingForm>, 'services' | 'countsUnits'>;
  },
) {
  const { t } = useLanguage();
  const { instrument, fields, onChange, form } = props;
  return (
    <Stack>
      <PeriodFields
        period={fields.period}
        onChange={(period) => onChange({ period })}
        stepMinutes={instrument.policy ? stepMinutesOf(instrument.policy) : undefined}
      />
      <ForPersonField {...props} />
      <RepeatFields {...props} />
      <Group grow align="flex-end">
        <Select
          label={t.booking.service}
          value={fields.serviceKind}
          allowDeselect={false}
          onChange={(serviceKind) => serviceKind && onChange({ serviceKind })}
          data={form.services.map((value) => ({ value, label: t.services[value] }))}
        />
        {form.countsUnits && (
          <WholeNumberField
            label={t.booking.quantity}
            min={1}
            max={1000}
            value={fields.quantity}
            onValue={(quantity) => onChange({ quantity })}
          />
        )}
      </Group>
      <ContractField {...props} />
      <TechniqueField {...props} />
      <OperatorField {...props} />
      <AccessoryFields {...props} />
      <Textarea
        label={t.booking.purpose}
        maxLength={500}
        value={fields.purpose}
        onChange={(event) => onChange({ purpose: event.currentTarget.value })}
      />
      <ReferenceFields {...props} />
    </Stack>
  );
}
