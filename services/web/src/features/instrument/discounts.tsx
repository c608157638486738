import { Text } from '@mantine/core';
import type { Price } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';

/** What the institution takes off for the class, beside the price that is left. */
export function Discounts({ discounts }: { readonly discounts: Price['discounts'] }) {
  const { t, local } = useLanguage();
  return discounts.map(({ label, percent }) => (
    <Text key={local(label)} size="sm" fw={400}>
      {t.instrument.discount(local(label), percent)}
    </Text>
  ));
}
