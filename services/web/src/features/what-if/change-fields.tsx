import { organisationClass, type WhatIfChange } from '@kyoyo/contracts';
import { Button, Group, MultiSelect, Select, Stack, Text } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { useInstrumentsOf } from '../facility/workplaces.ts';
import { ContractFields } from './contract-fields.tsx';
import { NumberField } from './number-field.tsx';
import { kinds, newChange } from './draft.ts';

interface ChangeProps {
  readonly change: WhatIfChange;
  readonly onChange: (change: WhatIfChange) => void;
}

/** One change: its kind, its value, and for which instruments and from when it holds. */
export function ChangeFields(
  props: ChangeProps & {
    readonly nth: number;
    readonly institutionId: string;
    readonly onRemove: () => void;
  },
) {
  const { t } = useLanguage();
  const { nth, institutionId, change, onChange, onRemove } = props;
  return (
    <fieldset className="field-box">
      <legend>{t.whatIf.change(nth)}</legend>
      <Stack gap="xs">
        <Group align="flex-end" gap="sm">
          <Select
            w={{ base: '100%', sm: 240 }}
            label={t.whatIf.kind}
            allowDeselect={false}
            value={change.type}
            onChange={(next) => {
              const kind = kinds.find((one) => one === next);
              if (kind && kind !== change.type) onChange(newChange(kind));
            }}
            data={kinds.map((kind) => ({ value: kind, label: t.whatIf.kinds[kind] }))}
          />
          <Values change={change} onChange={onChange} institutionId={institutionId} />
        </Group>
        <Text size="sm" c="dimmed">
          {t.whatIf.hints[change.type]}
        </Text>
        <Group align="flex-end" gap="sm">
          <InstrumentsOf {...{ institutionId, change, onChange }} />
          <DateField
            label={t.whatIf.from}
            value={change.from ?? ''}
            onChange={(date) => onChange({ ...change, from: date || null })}
          />
          <Button variant="subtle" color="red" onClick={onRemove} ml="auto">
            {t.whatIf.remove}
          </Button>
        </Group>
      </Stack>
    </fieldset>
  );
}

function Values({
  change,
  onChange,
  institutionId,
}: ChangeProps & { readonly institutionId: string }) {
  const { t, local } = useLanguage();
  const { items } = useInstrumentsOf(institutionId);
  switch (change.type) {
    case 'class-factors':
      return organisationClass.options.map((name) => (
        <NumberField
          key={name}
          label={t.classes[name]}
          max={10}
          mistake={t.whatIf.noFactor}
          value={change.factors[name] ?? ''}
          onValue={(text) => {
            const { [name]: _, ...others } = change.factors;
            onChange({ ...change, factors: text === '' ? others : { ...others, [name]: text } });
          }}
        />
      ));
    case 'price':
      return (
        <NumberField
          required
          label={t.whatIf.by}
          max={10}
          mistake={t.whatIf.noFactor}
          value={change.by}
          onValue={(by) => onChange({ ...change, by })}
        />
      );
    case 'indirect':
      return (
        <NumberField
          required
          label={t.whatIf.percent}
          max={100}
          mistake={t.whatIf.noPercent}
          value={change.percent}
          onValue={(percent) => onChange({ ...change, percent })}
        />
      );
    case 'contract':
      return <ContractFields change={change} onChange={onChange} />;
    case 'subsidy':
      return (
        <DateField
          label={t.whatIf.freeUntil}
          value={change.until ?? ''}
          onChange={(until) => onChange({ ...change, until: until || null })}
        />
      );
    case 'rate-card': {
      const { card } = change;
      return (
        <Select
          required
          searchable
          miw={{ base: '100%', sm: 280 }}
          label={t.whatIf.likeInstrument}
          value={card.kind === 'of-instrument' ? card.instrumentId || null : null}
          onChange={(instrumentId) =>
            instrumentId && onChange({ ...change, card: { kind: 'of-instrument', instrumentId } })
          }
          data={items.map(({ id, name }) => ({ value: id, label: local(name) }))}
        />
      );
    }
  }
}

function InstrumentsOf({
  institutionId,
  change,
  onChange,
}: ChangeProps & { readonly institutionId: string }) {
  const { t, local } = useLanguage();
  const { items } = useInstrumentsOf(institutionId);
  const chosen = change.instrumentIds ?? [];
  const isOfSome = change.type === 'rate-card';
  return (
    <MultiSelect
      miw={{ base: '100%', sm: 320 }}
      maw={640}
      label={t.whatIf.instruments}
      {...(chosen.length === 0 && !isOfSome && { placeholder: t.whatIf.everyInstrument })}
      required={isOfSome}
      searchable
      hidePickedOptions
      maxValues={200}
      value={[...chosen]}
      onChange={(ids) =>
        onChange(
          change.type === 'rate-card'
            ? { ...change, instrumentIds: ids }
            : { ...change, instrumentIds: ids.length > 0 ? ids : null },
        )
      }
      data={items.map(({ id, name }) => ({ value: id, label: local(name) }))}
    />
  );
}
