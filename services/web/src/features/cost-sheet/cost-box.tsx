import { hourPriceOf, organisationClass, type RateCard } from '@kyoyo/contracts';
import { rational, type Rational } from '@kyoyo/kernel';
import { Alert, Table, Text, Title } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { formatExact, formatWholeYen } from '../../parts/format.ts';
import { Tag } from '../../parts/tag.tsx';
import type { NewCard } from '../prices/queries.ts';
import type { Floor } from './floor.ts';

const inYen = (value: Rational): string => formatWholeYen(rational.format(value));

/** `56.3%`, as a share of a cost. */
const share = (price: Rational, cost: Rational): string => {
  if (rational.compare(cost, rational.zero) <= 0) return '—';
  const thousandths = rational.multiply(rational.divide(price, cost), rational.rational(1_000));
  return `${Number(rational.round(thousandths, 'half-up')) / 10}%`;
};

/** What an hour costs, and how much of it these prices recover from each class. */
export function CostBox({ floor, card }: { readonly floor: Floor; readonly card: NewCard }) {
  const { t } = useLanguage();
  const words = t.costs.box;
  const { hour, usedHourYen, fiscalYear, sheetYear, isBelow } = floor;
  if (hour === undefined) return null;
  return (
    <section className="price-example" aria-label={words.title}>
      <Title order={3} size="h5" mb="xs">
        {words.title}
      </Title>
      {hour === null ? (
        <Text size="sm">{words.noSheet(fiscalYear)}</Text>
      ) : (
        <>
          {sheetYear !== fiscalYear && (
            <Text size="sm">{words.earlierSheet(fiscalYear, sheetYear)}</Text>
          )}
          <Text size="sm">{words.hour(inYen(hour.full), inYen(hour.maintenance))}</Text>
          {usedHourYen && (
            <Text size="sm" title={formatExact(usedHourYen)}>
              {words.usedHour(formatWholeYen(usedHourYen))}
            </Text>
          )}
          {isBelow && (
            <Alert color="red" variant="light" my="xs" role="status">
              {words.warning}
            </Alert>
          )}
          <Shares card={card as RateCard} hour={hour} />
        </>
      )}
    </section>
  );
}

function Shares(props: {
  readonly card: RateCard;
  readonly hour: { readonly full: Rational; readonly maintenance: Rational };
}) {
  const { t } = useLanguage();
  const words = t.costs.box;
  const { full, maintenance } = props.hour;
  const rows = organisationClass.options.flatMap((name) => {
    const price = hourPriceOf(props.card, name);
    return price ? [{ name, price }] : [];
  });
  if (rows.length === 0) return <Text size="sm">{words.noHour}</Text>;
  return (
    <div className="table-scroll" role="region" aria-label={words.price} tabIndex={0}>
      <Table verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.class}</Table.Th>
            <Table.Th ta="right">{words.price}</Table.Th>
            <Table.Th ta="right">{t.costs.ofMaintenance}</Table.Th>
            <Table.Th ta="right">{t.costs.ofFull}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ name, price }) => (
            <Table.Tr key={name}>
              <Table.Td>
                {t.classes[name]}{' '}
                {rational.compare(price, maintenance) < 0 && <Tag tone="bad">{words.below}</Tag>}
              </Table.Td>
              <Table.Td ta="right" className="amount">
                {inYen(price)}
              </Table.Td>
              <Table.Td ta="right" className="amount">
                {share(price, maintenance)}
              </Table.Td>
              <Table.Td ta="right" className="amount">
                {share(price, full)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
