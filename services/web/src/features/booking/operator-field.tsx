import { Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../language/language.tsx';
import { usePeople } from '../people/queries.ts';
import { useStaff } from '../session/who.ts';
import type { FieldsProps } from './form.ts';
import { operatorsQuery } from '../operators/queries.ts';

/** Who works it: whoever is free, or, for the facility's staff, a certain operator. */
export function OperatorField({ instrument, fields, onChange }: FieldsProps) {
  const { t, local } = useLanguage();
  const institutionId = instrument.institution.id;
  const staff = useStaff()(institutionId);
  const { operator } = instrument.policy ?? {};
  const booked = operator === 'optional' || operator === 'required';
  const asked = fields.serviceKind !== 'equipment-use' && booked;
  const operators = useQuery({
    ...operatorsQuery(institutionId),
    enabled: asked && staff,
  });
  const able = (operators.data?.items ?? []).filter(
    ({ active, instrumentIds }) => active && instrumentIds.includes(instrument.id),
  );
  const names = usePeople(able.map(({ personId }) => personId));
  if (!asked) return null;
  if (!staff) return <Text size="sm">{t.reserving.operatorByFacility}</Text>;
  return (
    <Select
      label={t.reserving.operator}
      placeholder={t.reserving.anyOperator}
      clearable
      clearButtonProps={{ 'aria-label': t.reserving.anyOperator }}
      value={fields.operatorId}
      onChange={(operatorId) => onChange({ operatorId })}
      data={able.map(({ personId }) => {
        const name = names.get(personId);
        return { value: personId, label: name ? local(name) : personId };
      })}
    />
  );
}
