import { organisationClass, type WhatIfChange } from '@kyoyo/contracts';
import { MultiSelect, Select } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { WholeNumberField } from '../../parts/whole-number-field.tsx';
import { newContract } from './draft.ts';
import { NumberField } from './number-field.tsx';

type ContractChange = Extract<WhatIfChange, { type: 'contract' }>;
const forms = ['usage-terms', 'subscription', 'joint-research'] as const;

/** Under which contract, for whom, and what that contract says of the price. */
export function ContractFields(props: {
  readonly change: ContractChange;
  readonly onChange: (change: ContractChange) => void;
}) {
  const { t } = useLanguage();
  const { change, onChange } = props;
  const { contract, organisationClasses } = change;
  return (
    <>
      <Select
        w={{ base: '100%', sm: 200 }}
        label={t.whatIf.contract}
        allowDeselect={false}
        value={contract.form}
        onChange={(next) => {
          const form = forms.find((one) => one === next);
          if (form) onChange({ ...change, contract: newContract[form] });
        }}
        data={forms.map((form) => ({ value: form, label: t.whatIf.forms[form] }))}
      />
      {contract.form === 'subscription' && (
        <WholeNumberField
          w={160}
          label={t.whatIf.yenPerHour}
          min={0}
          max={10_000_000}
          step={1_000}
          value={contract.yenPerHour}
          onValue={(yenPerHour) => onChange({ ...change, contract: { ...contract, yenPerHour } })}
        />
      )}
      {contract.form === 'joint-research' && (
        <>
          <NumberField
            label={t.whatIf.percent}
            max={100}
            mistake={t.whatIf.noPercent}
            value={contract.indirectPercent ?? ''}
            onValue={(text) =>
              onChange({ ...change, contract: { ...contract, indirectPercent: text || null } })
            }
          />
          <NumberField
            label={t.whatIf.classFactor}
            max={10}
            mistake={t.whatIf.noFactor}
            value={contract.classFactor ?? ''}
            onValue={(text) =>
              onChange({ ...change, contract: { ...contract, classFactor: text || null } })
            }
          />
        </>
      )}
      <MultiSelect
        miw={{ base: '100%', sm: 240 }}
        label={t.whatIf.forClasses}
        {...(!organisationClasses && { placeholder: t.whatIf.everyClass })}
        value={organisationClasses ?? []}
        onChange={(names) => {
          const some = organisationClass.options.filter((one) => names.includes(one));
          onChange({ ...change, organisationClasses: some.length > 0 ? some : null });
        }}
        data={organisationClass.options.map((value) => ({ value, label: t.classes[value] }))}
      />
    </>
  );
}
