import { NativeSelect, SimpleGrid } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { newTier, type TierDraft } from './draft.ts';
import { NumberText, type PriceFormProps } from './field.tsx';
import { Rows } from './rows.tsx';

/** Another price from the so-many-and-first unit on: a first hour and those that follow. */
export function TierFields(props: {
  readonly path: string;
  readonly tiers: readonly TierDraft[];
  readonly onTiers: (tiers: TierDraft[]) => void;
  readonly form: PriceFormProps;
}) {
  const { t } = useLanguage();
  const { path, tiers, form } = props;
  const { tiering } = form.draft;
  return (
    <>
      <Rows<TierDraft>
        title={t.prices.tiers}
        rows={tiers}
        keyOf={({ key }) => key}
        nameOf={(index) => t.prices.tier(index + 1)}
        adds={[{ label: t.prices.addTier, row: newTier }]}
        max={10}
        onChange={props.onTiers}
      >
        {(tier, change, index) => (
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <NumberText
              path={`${path}.${index}.afterUnits`}
              label={t.prices.tierAfter}
              value={tier.after}
              onText={(after) => change({ after })}
            />
            <NumberText
              path={`${path}.${index}.yen`}
              label={t.prices.tierYen}
              value={tier.yen}
              onText={(yen) => change({ yen })}
            />
          </SimpleGrid>
        )}
      </Rows>
      {tiers.length > 0 && (
        <NativeSelect
          label={t.prices.tiering}
          maw={420}
          value={tiering}
          onChange={({ currentTarget: { value } }) =>
            form.set({ tiering: value as typeof tiering })
          }
          data={(['following', 'whole'] as const).map((value) => ({
            value,
            label: t.prices.tierings[value],
          }))}
        />
      )}
    </>
  );
}
