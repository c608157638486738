import { Alert, Text } from '@mantine/core';
import type { Price } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatDate, formatExact } from '../../parts/format.ts';
import { unitOf } from '../instrument/unit.ts';

/** That use costs nothing, or what it costs to run, and through which day. */
export function SubsidyNote({ price: { subsidy } }: { readonly price: Price }) {
  const { t, local, language } = useLanguage();
  if (!subsidy) return null;
  const words = t.funding;
  const { mode, lastDay, programme, unit, unitPrices } = subsidy;
  const priced = unitPrices.filter(({ yen }) => yen !== null);
  return (
    <Alert color="brand" variant="light" mb="sm" data-testid="subsidy-note">
      <Text fw={700}>{words.note[mode](formatDate(lastDay, language))}</Text>
      <Text size="sm">{local(programme)}</Text>
      {unit &&
        priced.map(({ serviceKind, label, discountedYen: yen }) => (
          <Text size="sm" key={serviceKind}>
            {local(label)}: {yen && formatExact(yen)} / {unitOf(unit, language)}
          </Text>
        ))}
      <Text size="xs" mt={4}>
        {words.noteHelp}
      </Text>
    </Alert>
  );
}
