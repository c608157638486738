import { organisationClass, serviceKind } from '@kyoyo/contracts';
import { Checkbox, Group, Radio, SimpleGrid, Text } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { type CapDraft, newRow, type RowDraft } from './draft.ts';
import { DraftField, NumberText, type PriceFormProps, Together } from './field.tsx';
import { Rows } from './rows.tsx';

/** What one unit costs whom: by factors of a base, or row by row. */
export function PricingFields(props: PriceFormProps) {
  const { t } = useLanguage();
  const { pricing } = props.draft;
  return (
    <>
      <Radio.Group
        label={t.prices.pricing}
        value={pricing}
        onChange={(value) => props.set({ pricing: value })}
        mb="sm"
      >
        <Group mt={4}>
          {(['factor', 'table'] as const).map((value) => (
            <Radio key={value} value={value} label={t.prices.pricings[value]} />
          ))}
        </Group>
      </Radio.Group>
      {pricing === 'factor' ? <Factors {...props} /> : <Table {...props} />}
    </>
  );
}

function Factors({ draft, set }: PriceFormProps) {
  const { t } = useLanguage();
  const { base, factors } = draft;
  return (
    <>
      <NumberText
        path="pricing.baseYen"
        label={t.prices.base}
        maw={320}
        value={base}
        onText={(text) => set({ base: text })}
      />
      <div role="group" aria-label={t.prices.factors}>
        <p className="rows-title price-title">{t.prices.factors}</p>
        <Together path="pricing.factors" />
        <SimpleGrid cols={{ base: 2, xs: 3 }} verticalSpacing="xs">
          {organisationClass.options.map((one) => (
            <NumberText
              key={one}
              path={`pricing.factors.${one}`}
              label={t.classes[one]}
              value={factors[one] ?? ''}
              onText={(text) => set({ factors: { ...factors, [one]: text } })}
            />
          ))}
        </SimpleGrid>
      </div>
    </>
  );
}

function Table({ draft, set }: PriceFormProps) {
  const { t } = useLanguage();
  const { rows } = draft;
  return (
    <>
      <Text size="sm" mb="xs">
        {t.prices.rowsHelp}
      </Text>
      <Together path="pricing.tariffs" />
      <Rows<RowDraft>
        title={t.prices.rows}
        rows={rows}
        keyOf={({ code }) => code}
        nameOf={(index) => t.prices.row(index + 1)}
        adds={[{ label: t.prices.addRow, row: newRow }]}
        max={30}
        onChange={(next) => set({ rows: next, caps: capsOf(next, draft.caps) })}
      >
        {(row, change, index) => <RowFields row={row} change={change} index={index} />}
      </Rows>
    </>
  );
}

/** A cap does not name a row that is gone. */
function capsOf(rows: readonly RowDraft[], caps: readonly CapDraft[]): CapDraft[] {
  const codes = new Set(rows.map(({ code }) => code));
  return caps.map((cap) => ({ ...cap, rows: cap.rows.filter((code) => codes.has(code)) }));
}

function RowFields(props: {
  readonly row: RowDraft;
  readonly change: (to: Partial<RowDraft>) => void;
  readonly index: number;
}) {
  const { t } = useLanguage();
  const { row, change, index } = props;
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
    </>
  );
}

export function NameFields(props: {
  readonly path: string;
  readonly name: RowDraft['label'];
  readonly onName: (name: RowDraft['label']) => void;
}) {
  const { t } = useLanguage();
  const { path, name, onName } = props;
  return (
    <>
      <DraftField
        path={`${path}.ja`}
        label={t.prices.labelJa}
        value={name.ja}
        onText={(ja) => onName({ ...name, ja })}
      />
      <DraftField
        path={`${path}.en`}
        label={t.prices.labelEn}
        value={name.en}
        onText={(en) => onName({ ...name, en })}
      />
    </>
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
