import { NativeSelect, SimpleGrid } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import {
  type CapDraft,
  type MonthCapDraft,
  newCap,
  newMonthCap,
  newTotalDiscount,
  type TotalDiscountDraft,
} from './draft.ts';
import { NumberText, type PriceFormProps } from './field.tsx';
import { MoreFields } from './more.tsx';
import { RowChoice } from './row-choice.tsx';
import { Rows } from './rows.tsx';

/** The most and the least that the time may cost. */
export function LimitFields({ draft, set }: PriceFormProps) {
  const { t } = useLanguage();
  return (
    <>
      <NumberText
        path="minimumYen"
        label={t.prices.minimum}
        maw={320}
        mb="sm"
        value={draft.minimum}
        onText={(minimum) => set({ minimum })}
      />
      <DayCaps draft={draft} set={set} />
      <MonthCaps draft={draft} set={set} />
      <MoreFields isUsed={draft.maximum !== '' || draft.totalDiscounts.length > 0}>
        <NumberText
          path="maximumYen"
          label={t.prices.maximum}
          maw={320}
          mb="sm"
          value={draft.maximum}
          onText={(maximum) => set({ maximum })}
        />
        <TotalDiscounts draft={draft} set={set} />
      </MoreFields>
    </>
  );
}

const rowsOf = ({ pricing, rows }: PriceFormProps['draft']) => (pricing === 'table' ? rows : []);

function DayCaps({ draft, set }: PriceFormProps) {
  const { t } = useLanguage();
  return (
    <Rows<CapDraft>
      title={t.prices.caps}
      rows={draft.caps}
      keyOf={({ key }) => key}
      nameOf={(index) => t.prices.cap(index + 1)}
      adds={[{ label: t.prices.addCap, row: newCap }]}
      max={30}
      onChange={(caps) => set({ caps })}
    >
      {(cap, change, index) => (
        <>
          <NumberText
            path={`dayCaps.${index}.yen`}
            label={t.prices.capYen}
            maw={320}
            value={cap.yen}
            onText={(yen) => change({ yen })}
          />
          <RowChoice rows={rowsOf(draft)} chosen={cap.rows} onChange={(rows) => change({ rows })} />
        </>
      )}
    </Rows>
  );
}

function MonthCaps({ draft, set }: PriceFormProps) {
  const { t } = useLanguage();
  return (
    <Rows<MonthCapDraft>
      title={t.prices.monthCaps}
      rows={draft.monthCaps}
      keyOf={({ key }) => key}
      nameOf={(index) => t.prices.monthCap(index + 1)}
      adds={[{ label: t.prices.addMonthCap, row: newMonthCap }]}
      max={30}
      onChange={(monthCaps) => set({ monthCaps })}
    >
      {(cap, change, index) => (
        <>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <NumberText
              path={`monthCaps.${index}.yen`}
              label={t.prices.monthCapYen}
              value={cap.yen}
              onText={(yen) => change({ yen })}
            />
            <NativeSelect
              label={t.prices.per}
              value={cap.per}
              onChange={({ currentTarget: { value } }) => change({ per: value as typeof cap.per })}
              data={(['organisation', 'person'] as const).map((value) => ({
                value,
                label: t.prices.pers[value],
              }))}
            />
          </SimpleGrid>
          <RowChoice rows={rowsOf(draft)} chosen={cap.rows} onChange={(rows) => change({ rows })} />
        </>
      )}
    </Rows>
  );
}

function TotalDiscounts({ draft, set }: PriceFormProps) {
  const { t } = useLanguage();
  return (
    <Rows<TotalDiscountDraft>
      title={t.prices.totalDiscounts}
      rows={draft.totalDiscounts}
      keyOf={({ key }) => key}
      nameOf={(index) => t.prices.totalDiscount(index + 1)}
      adds={[{ label: t.prices.addTotalDiscount, row: newTotalDiscount }]}
      max={10}
      onChange={(totalDiscounts) => set({ totalDiscounts })}
    >
      {(one, change, index) => (
        <>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <NumberText
              path={`totalDiscounts.${index}.percent`}
              label={t.prices.discount}
              value={one.percent}
              onText={(percent) => change({ percent })}
            />
            <NumberText
              path={`totalDiscounts.${index}.upToYen`}
              label={t.prices.upTo}
              value={one.upTo}
              onText={(upTo) => change({ upTo })}
            />
          </SimpleGrid>
          <RowChoice rows={rowsOf(draft)} chosen={one.rows} onChange={(rows) => change({ rows })} />
        </>
      )}
    </Rows>
  );
}
