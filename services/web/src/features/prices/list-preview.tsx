import { Table, Text } from '@mantine/core';
import type { PriceImportPreview } from './queries.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatMinute, formatWholeYen } from '../../parts/format.ts';
import { Tag } from '../../parts/tag.tsx';
import { NotShown, rowsShown, Scrolled } from '../managing/import-preview.tsx';

const tones = { publish: 'good', replace: 'waiting', keep: 'plain' } as const;

/** What a file would do to the prices of each instrument; what is kept says least and comes last. */
export function ListPreview({ preview }: { readonly preview: PriceImportPreview }) {
  const { t } = useLanguage();
  const words = t.prices.lists;
  const { rows, encoding } = preview;
  const count = (wanted: (typeof rows)[number]['action']): number =>
    rows.filter(({ action }) => action === wanted).length;
  const telling = rows.toSorted(
    (a, b) => Number(a.action === 'keep') - Number(b.action === 'keep'),
  );
  const summary = words.summary(count('publish'), count('replace'), count('keep'));
  return (
    <>
      <Text fw={600} role="status">
        {rows.length === 0 ? t.importing.nothing : `${summary} (${t.importing.encoding[encoding]})`}
      </Text>
      <Scrolled label={summary}>
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t.importing.row}</Table.Th>
              <Table.Th>{t.managing.name}</Table.Th>
              <Table.Th>{t.importing.action}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {telling.slice(0, rowsShown).map((one) => (
              <PreviewRow key={`${one.instrumentId} ${one.row}`} {...one} />
            ))}
          </Table.Tbody>
        </Table>
        <NotShown count={rows.length - rowsShown} />
      </Scrolled>
    </>
  );
}

function PreviewRow(one: PriceImportPreview['rows'][number]) {
  const { t, local, language } = useLanguage();
  const { row, name, action, effectiveFrom, changes, changesCount, shortfall } = one;
  return (
    <Table.Tr>
      <Table.Td className="amount">{row}</Table.Td>
      <Table.Td>
        {local(name)}
        <Text size="xs" c="dimmed">
          {t.prices.since(formatMinute(effectiveFrom, language))}
        </Text>
        {changes.map(({ column, before, after }) => (
          <Text key={column} size="xs" className="cell-change">
            {column}: <del>{before || t.importing.emptyCell}</del> →{' '}
            <ins>{after || t.importing.emptyCell}</ins>
          </Text>
        ))}
        {shortfall && (
          <Text size="xs" fw={600} c="var(--bad-edge)">
            {t.prices.lists.below(
              shortfall.fiscalYear,
              formatWholeYen(shortfall.maintenanceHourYen),
              shortfall.below.map((one) => [
                t.classes[one.organisationClass],
                formatWholeYen(one.hourYen),
              ]),
            )}
          </Text>
        )}
        {changesCount > changes.length && (
          <Text size="xs">{t.prices.lists.moreChanges(changesCount - changes.length)}</Text>
        )}
      </Table.Td>
      <Table.Td>
        <Tag tone={tones[action]}>{t.prices.lists.actions[action]}</Tag>
      </Table.Td>
    </Table.Tr>
  );
}
