import { organisationClass, serviceKind } from '@kyoyo/contracts';
import { Checkbox, Group, NativeSelect, SimpleGrid, Text } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { newUnit, type PublicationDraft, type RowDraft } from './draft.ts';
import { NumberText, type PriceFormProps } from './field.tsx';
import { MoreFields } from './more.tsx';
import { NameFields } from './name-fields.tsx';
import { TierFields } from './tier-fields.tsx';
import { UnitChoice } from './unit-fields.tsx';

/** One row of the table: what it is called, what it costs, and for whom. */
export function RowFields(props: {
  readonly row: RowDraft;
  readonly change: (to: Partial<RowDraft>) => void;
  readonly index: number;
  readonly form: PriceFormProps;
}) {
  const { t } = useLanguage();
  const { row, change, index, form } = props;
  const { label, yen, organisationClasses, serviceKinds } = row;
  const path = `pricing.tariffs.${index}`;
  const isReached = organisationClasses.length > 0 && serviceKinds.length > 0;
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 3 }} verticalSpacing="xs">
        <NameFields path={`${path}.label`} name={label} onName={(to) => change({ label: to })} />
        <NumberText
          path={`${path}.yen`}
          label={t.prices.yen}
          value={yen}
          onText={(text) => change({ yen: text })}
        />
      </SimpleGrid>
      <Choices
        label={t.prices.classes}
        chosen={organisationClasses}
        names={t.classes}
        among={organisationClass.options}
        onChange={(to) => change({ organisationClasses: to })}
      />
      <Choices
        label={t.prices.kinds}
        chosen={serviceKinds}
        names={t.services}
        among={serviceKind.options}
        onChange={(to) => change({ serviceKinds: to })}
      />
      {!isReached && <Text size="sm">{t.prices.unreached}</Text>}
      <MoreFields isUsed={row.own !== null || row.tiers.length > 0 || row.publication !== null}>
        <TierFields
          path={`${path}.tiers`}
          tiers={row.tiers}
          onTiers={(tiers) => change({ tiers })}
          form={form}
        />
        <Checkbox
          mt="xs"
          label={t.prices.ownUnit}
          checked={row.own !== null}
          onChange={({ currentTarget: { checked } }) => change({ own: checked ? newUnit() : null })}
        />
        {row.own && (
          <UnitChoice
            path={`${path}.unit`}
            draft={row.own}
            set={(to) => row.own && change({ own: { ...row.own, ...to } })}
          />
        )}
        <PublicationFields row={row} change={change} path={path} rows={form.draft.rows} />
      </MoreFields>
    </>
  );
}

/** Whether results of this price must be published, and what is owed where they were not. */
function PublicationFields(props: {
  readonly row: RowDraft;
  readonly change: (to: Partial<RowDraft>) => void;
  readonly path: string;
  readonly rows: readonly RowDraft[];
}) {
  const { t, local } = useLanguage();
  const { row, change, path, rows } = props;
  const { publication } = row;
  const kind = publication === null ? 'unsaid' : publication.required ? 'required' : 'not-required';
  const others = rows.filter(({ code }) => code !== row.code);
  const set = (to: Partial<PublicationDraft>) =>
    publication && change({ publication: { ...publication, ...to } });
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} mt="xs">
      <NativeSelect
        label={t.prices.publication}
        value={kind}
        onChange={({ currentTarget: { value } }) =>
          change({
            publication:
              value === 'unsaid'
                ? null
                : { embargo: '', elseRow: '', ...publication, required: value === 'required' },
          })
        }
        data={(['unsaid', 'required', 'not-required'] as const).map((value) => ({
          value,
          label: t.prices.publications[value],
        }))}
      />
      {publication?.required && (
        <>
          <NumberText
            path={`${path}.publication.embargoMonths`}
            label={t.prices.embargo}
            value={publication.embargo}
            onText={(embargo) => set({ embargo })}
          />
          <NativeSelect
            label={t.prices.elseRow}
            value={publication.elseRow}
            onChange={({ currentTarget: { value } }) => set({ elseRow: value })}
            data={[
              { value: '', label: t.prices.noElseRow },
              ...others.map(({ code, label }) => ({ value: code, label: local(label) || code })),
            ]}
          />
        </>
      )}
    </SimpleGrid>
  );
}

function Choices<Choice extends string>(props: {
  readonly label: string;
  readonly chosen: readonly Choice[];
  readonly names: Readonly<Record<Choice, string>>;
  readonly among: readonly Choice[];
  readonly onChange: (chosen: Choice[]) => void;
}) {
  const { among, chosen, names } = props;
  return (
    <Checkbox.Group
      mt="xs"
      label={props.label}
      value={[...chosen]}
      onChange={(values) => props.onChange(among.filter((one) => values.includes(one)))}
    >
      <Group mt={4} gap="sm">
        {among.map((one) => (
          <Checkbox key={one} value={one} label={names[one]} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
