import { Select, Table, Text, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../language/language.tsx';
import { usePageAddress } from '../../parts/address.ts';
import { formatYen } from '../../parts/format.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { useGroupNames } from './names.ts';
import { type ChargesWanted, chargeSumsQuery } from './queries.ts';
import { addressOf, byOf, sumsBy } from './wanted.ts';

/** What the charges come to by whatever one asks; each group narrows the list to itself. */
export function Subtotals({ wanted }: { readonly wanted: ChargesWanted }) {
  const { t } = useLanguage();
  const [address, change] = usePageAddress();
  const by = byOf(address);
  const sums = useQuery(chargeSumsQuery(wanted, by));
  const groups = sums.data?.groups ?? [];
  const nameOf = useGroupNames(
    by,
    groups.map(({ key }) => key),
  );
  return (
    <>
      <ProblemAlert error={sums.error} onRetry={() => void sums.refetch()} />
      <details className="fold charge-sums" open={address.by !== undefined}>
        <summary>
          {t.charges.subtotals}
          {sums.data && (
            <span data-testid="charged">
              {t.charges.grandTotal(sums.data.all.count)}: {t.charges.net}{' '}
              <strong>{formatYen(sums.data.all.net)}</strong> ({t.charges.total}{' '}
              {formatYen(sums.data.all.total)})
            </span>
          )}
        </summary>
        <Select
          size="xs"
          w={180}
          mb={4}
          label={t.charges.by}
          allowDeselect={false}
          value={by}
          data={sumsBy.map((value) => ({ value, label: t.charges.groups[value] }))}
          onChange={(next) => change({ by: next ?? undefined })}
        />
        <div
          className="table-scroll subtotals"
          role="region"
          aria-label={t.charges.subtotals}
          tabIndex={0}
        >
          <Table verticalSpacing={4} stickyHeader>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t.charges.groups[by]}</Table.Th>
                <Table.Th ta="right">{t.charges.number}</Table.Th>
                <Table.Th ta="right">{t.charges.net}</Table.Th>
                <Table.Th ta="right">{t.charges.total}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {groups.map(({ key, count, net, total }) => (
                <Table.Tr key={key}>
                  <Table.Td>
                    {key === '' ? (
                      nameOf(key)
                    ) : (
                      <UnstyledButton
                        className="plain-link"
                        onClick={() => change({ [addressOf[by]]: key })}
                      >
                        {nameOf(key)}
                      </UnstyledButton>
                    )}
                  </Table.Td>
                  <Table.Td ta="right">{count.toLocaleString('en-US')}</Table.Td>
                  <Table.Td ta="right">{formatYen(net)}</Table.Td>
                  <Table.Td ta="right">{formatYen(total)}</Table.Td>
                </Table.Tr>
              ))}
              {sums.data?.rest && (
                <Table.Tr>
                  <Table.Td>{t.charges.rest}</Table.Td>
                  <Table.Td ta="right">{sums.data.rest.count.toLocaleString('en-US')}</Table.Td>
                  <Table.Td ta="right">{formatYen(sums.data.rest.net)}</Table.Td>
                  <Table.Td ta="right">{formatYen(sums.data.rest.total)}</Table.Td>
                </Table.Tr>
              )}
            </Table.Tbody>
          </Table>
        </div>
        <Text size="xs" c="dimmed">
          {t.charges.provisional}
        </Text>
      </details>
    </>
  );
}
