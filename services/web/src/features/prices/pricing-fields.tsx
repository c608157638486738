import { organisationClass } from '@kyoyo/contracts';
import { Group, Radio, SimpleGrid, Text } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { newRow, type RowDraft } from './draft.ts';
import { NumberText, type PriceFormProps, Together } from './field.tsx';
import { MoreFields } from './more.tsx';
import { RowFields } from './row-fields.tsx';
import { Rows } from './rows.tsx';
import { TierFields } from './tier-fields.tsx';

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

function Factors(form: PriceFormProps) {
  const { t } = useLanguage();
  const { draft, set } = form;
  const { base, factors, tiers, roundUp } = draft;
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
      <MoreFields isUsed={tiers.length > 0 || roundUp !== ''}>
        <TierFields
          path="pricing.tiers"
          tiers={tiers}
          onTiers={(next) => set({ tiers: next })}
          form={form}
        />
        <NumberText
          path="pricing.roundUpToYen"
          label={t.prices.roundUp}
          maw={320}
          value={roundUp}
          onText={(text) => set({ roundUp: text })}
        />
      </MoreFields>
    </>
  );
}

function Table(form: PriceFormProps) {
  const { t } = useLanguage();
  const { draft, set } = form;
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
        onChange={(next) => set({ rows: next })}
      >
        {(row, change, index) => <RowFields row={row} change={change} index={index} form={form} />}
      </Rows>
    </>
  );
}
