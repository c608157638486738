import { Select } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { useStaff } from '../session/who.ts';
import { usePeopleOf } from '../training/walk-in-dialog.tsx';
import type { FieldsProps } from './form.ts';

/** Staff of the institution book for a user whom they know; one time at once. */
export function ForPersonField(props: FieldsProps) {
  const { instrument, fields } = props;
  const isStaff = useStaff()(instrument.institution.id);
  return isStaff && fields.repeat === null ? <PersonSelect {...props} /> : null;
}

function PersonSelect({ instrument, fields, onChange }: FieldsProps) {
  const { t, local } = useLanguage();
  const { names } = usePeopleOf(instrument.institution.id, instrument.id);
  return (
    <Select
      label={t.reserving.forPerson}
      description={t.reserving.forPersonHelp}
      placeholder={t.reserving.myself}
      searchable
      clearable
      value={fields.forPersonId}
      onChange={(forPersonId) => onChange({ forPersonId })}
      data={[...names].map(([value, name]) => ({ value, label: local(name) }))}
    />
  );
}
