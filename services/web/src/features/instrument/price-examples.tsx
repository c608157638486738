import { Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Price } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatYen } from '../../parts/format.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Tag } from '../../parts/tag.tsx';
import { priceExamplesQuery } from './queries.ts';

/** What common lengths of use cost each class; what is priced by the piece knows no length. */
export function PriceExamples({ price }: { readonly price: Price }) {
  const { t } = useLanguage();
  const words = t.prices.plain;
  const examples = useQuery(priceExamplesQuery(price.instrumentId));
  const byPiece = price.card.unit.kind === 'count';
  const heads = byPiece ? [words.once] : [words.hour, words.hours3, words.day];
  return (
    <>
      <Text size="sm" fw={600} mt="sm">
        {words.examples}
      </Text>
      <ProblemAlert error={examples.error} onRetry={() => void examples.refetch()} />
      <div className="table-scroll" role="region" aria-label={words.examples} tabIndex={0}>
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t.prices.example.class}</Table.Th>
              {heads.map((head) => (
                <Table.Th key={head} ta="right">
                  {head}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {examples.data?.items.map(({ organisationClass, totals }) => (
              <Table.Tr
                key={organisationClass}
                fw={organisationClass === price.organisationClass ? 700 : 400}
              >
                <Table.Td>
                  {t.classes[organisationClass]}{' '}
                  {organisationClass === price.organisationClass && (
                    <Tag tone="good">{t.instrument.yourPrice}</Tag>
                  )}
                </Table.Td>
                {totals.slice(0, heads.length).map(({ minutes, total }) => (
                  <Table.Td key={minutes} ta="right" className="amount">
                    {total === null ? t.prices.example.noPrice : formatYen(total)}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </>
  );
}
