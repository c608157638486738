import type { Instant } from '@kyoyo/kernel';
import { Card, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Price } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatExact } from '../../parts/format.ts';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Tag } from '../../parts/tag.tsx';
import { SubsidyNote } from '../funding/note.tsx';
import { onRequest } from '../options/options.ts';
import { sentencesOf } from '../prices/plain-words.ts';
import { Discounts } from './discounts.tsx';
import { PriceExamples } from './price-examples.tsx';
import { PriceSource } from './price-source.tsx';
import { priceQuery } from './queries.ts';
import { unitOf } from './unit.ts';

/** What it costs: the list, in plain words what oneself pays, and examples for every class. */
export function PriceCard(props: { readonly instrumentId: string; readonly at: Instant | null }) {
  const { t } = useLanguage();
  const price = useQuery({
    ...priceQuery(props.instrumentId, { at: props.at, organisationClass: null }),
    retry: false,
  });
  return (
    <Card withBorder padding="md">
      <Title order={2} size="h4" mb="xs">
        {t.instrument.price}
      </Title>
      {price.isPending && <Loading />}
      <ProblemAlert error={price.error} />
      {price.data && <SubsidyNote price={price.data} />}
      {price.data?.subsidy && (
        <Title order={3} size="h5">
          {t.funding.after}
        </Title>
      )}
      {price.data && <PriceTable price={price.data} />}
      {price.data && !props.at && <PriceExamples price={price.data} />}
      {price.data && <PriceSource {...price.data.card.source} />}
    </Card>
  );
}

function PriceTable({ price }: { readonly price: Price }) {
  const { t, local, language } = useLanguage();
  const { card, organisationClass } = price;
  const unit = unitOf(card.unit, language);
  const options = onRequest(price);
  const mine = new Map(price.unitPrices.map((one) => [one.tariff, one]));
  return (
    <>
      {organisationClass && (
        <Text size="sm" mb="xs">
          {t.instrument.yourClass}: {t.classes[organisationClass]}
        </Text>
      )}
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t.instrument.tariff}</Table.Th>
            <Table.Th ta="right">
              {t.instrument.perUnit} / {unit}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {card.pricing.kind === 'table'
            ? card.pricing.tariffs.map((tariff) => (
                <Table.Tr key={tariff.code} fw={mine.has(tariff.code) ? 700 : 400}>
                  <Table.Td>
                    {local(tariff.label)}{' '}
                    {mine.has(tariff.code) && <Tag tone="good">{t.instrument.yourPrice}</Tag>}
                  </Table.Td>
                  <Table.Td ta="right">
                    <UnitYen
                      yen={String(tariff.yen)}
                      discountedYen={mine.get(tariff.code)?.discountedYen}
                    />
                  </Table.Td>
                </Table.Tr>
              ))
            : price.unitPrices
                .filter(({ yen }) => yen !== null)
                .map(({ serviceKind, label, yen, discountedYen }) => (
                  <Table.Tr key={serviceKind}>
                    <Table.Td>{local(label)}</Table.Td>
                    <Table.Td ta="right">
                      <UnitYen yen={yen} discountedYen={discountedYen} />
                    </Table.Td>
                  </Table.Tr>
                ))}
        </Table.Tbody>
      </Table>
      {price.unitPrices.every(({ yen }) => yen === null) ? (
        <Text size="sm">{t.instrument.noPrice}</Text>
      ) : (
        <Discounts discounts={price.discounts} />
      )}
      {options.length > 0 && (
        <>
          <Text size="sm" fw={600} mt="xs">
            {t.options.title}
          </Text>
          <Table>
            <Table.Tbody>
              {options.map((option) => (
                <Table.Tr key={option.code}>
                  <Table.Td>{local(option.label)}</Table.Td>
                  <Table.Td ta="right">
                    {option.yen === null
                      ? t.options.noPrice
                      : t.options.each(formatExact(option.yen), local(option.unit))}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </>
      )}
      <PlainWords price={price} />
    </>
  );
}

/** What the list says, and what is left of it for one's own class. */
function UnitYen(props: {
  readonly yen: string | null;
  readonly discountedYen: string | null | undefined;
}) {
  const { yen, discountedYen = yen } = props;
  if (yen === null || discountedYen === null) return null;
  if (discountedYen === yen) return <>{formatExact(yen)}</>;
  return (
    <>
      <del>{formatExact(yen)}</del> <ins className="price-left">{formatExact(discountedYen)}</ins>
    </>
  );
}

function PlainWords({ price }: { readonly price: Price }) {
  const { t, language } = useLanguage();
  const sentences = sentencesOf(price, t, language);
  if (sentences.length === 0) return null;
  return (
    <>
      <Text size="sm" fw={600} mt="xs">
        {t.prices.plain.title}
      </Text>
      <ul className="price-sentences">
        {sentences.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}
