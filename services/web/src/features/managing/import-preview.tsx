import { Table, Text } from '@mantine/core';
import type { ImportError, ImportPreview } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { Tag } from '../../parts/tag.tsx';

/** More rows than anybody reads here; how many there are is said above. */
export const rowsShown = 200;

/** What is wrong, in which cell. */
export function ImportErrors({ errors }: { readonly errors: readonly ImportError[] }) {
  const { t, local } = useLanguage();
  return (
    <>
      <Text fw={600} role="alert">
        {t.importing.errors(errors.length)}
      </Text>
      <Scrolled label={t.importing.errors(errors.length)}>
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t.importing.row}</Table.Th>
              <Table.Th>{t.importing.column}</Table.Th>
              <Table.Th>{t.importing.problem}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {errors.slice(0, rowsShown).map(({ row, column, message }) => (
              <Table.Tr key={`${row} ${column} ${message.en}`}>
                <Table.Td className="amount">{row}</Table.Td>
                <Table.Td>{column || t.importing.wholeRow}</Table.Td>
                <Table.Td>{local(message)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <NotShown count={errors.length - rowsShown} />
      </Scrolled>
    </>
  );
}

const tones = { propose: 'good', change: 'waiting', keep: 'plain' } as const;

/** What each row would do. */
export function ImportRows({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useLanguage();
  const { rows, encoding } = preview;
  const count = (wanted: (typeof rows)[number]['action']): number =>
    rows.filter(({ action }) => action === wanted).length;
  const repeated = rows.filter(({ isRepeated }) => isRepeated).length;
  // What is kept says least.
  const telling = rows.toSorted(
    (a, b) => Number(a.action === 'keep') - Number(b.action === 'keep'),
  );
  const summary = t.importing.summary(count('propose'), count('change'), count('keep'));
  return (
    <>
      <Text fw={600} role="status">
        {rows.length === 0 ? t.importing.nothing : `${summary} (${t.importing.encoding[encoding]})`}
      </Text>
      {repeated > 0 && (
        <Text c="var(--bad-edge)" fw={600} role="alert">
          {t.importing.repeated(repeated)}
        </Text>
      )}
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
              <PreviewRow key={one.row} {...one} />
            ))}
          </Table.Tbody>
        </Table>
        <NotShown count={rows.length - rowsShown} />
      </Scrolled>
    </>
  );
}

function PreviewRow({ row, name, action, changes, hasNamesake }: ImportPreview['rows'][number]) {
  const { t, local } = useLanguage();
  return (
    <Table.Tr>
      <Table.Td className="amount">{row}</Table.Td>
      <Table.Td>
        {local(name)}
        {hasNamesake && (
          <Text size="xs" c="var(--bad-edge)">
            {t.importing.namesake}
          </Text>
        )}
        {changes.map(({ column, before, after }) => (
          <Text key={column} size="xs" className="cell-change">
            {column}: <del>{before || t.importing.emptyCell}</del> →{' '}
            <ins>{after || t.importing.emptyCell}</ins>
          </Text>
        ))}
      </Table.Td>
      <Table.Td>
        <Tag tone={tones[action]}>{t.importing.actions[action]}</Tag>
      </Table.Td>
    </Table.Tr>
  );
}

export function NotShown({ count }: { readonly count: number }) {
  const { t } = useLanguage();
  return count > 0 ? <Text size="sm">{t.importing.notShown(count)}</Text> : null;
}

export const Scrolled = (props: { readonly label: string; readonly children: React.ReactNode }) => (
  <div
    className="table-scroll"
    style={{ maxHeight: 320, overflowY: 'auto' }}
    role="region"
    aria-label={props.label}
    tabIndex={0}
  >
    {props.children}
  </div>
);
