import { mayReadAll, worksAt } from '@kyoyo/contracts';
import { type Instant, japanDate } from '@kyoyo/kernel';
import { Card, Group, SimpleGrid, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ApiProblem, type Price } from '../../api.ts';
import { AskStaff } from './ask-staff.tsx';
import { InstrumentDescription } from './description.tsx';
import { useAsOf } from '../../parts/as-of/as-of.ts';
import { LookBack, NotThereYet, ToThePast } from '../../parts/as-of/look-back.tsx';
import { Loading, Page } from '../../parts/page.tsx';
import { SubsidyCard } from '../funding/card.tsx';
import { SubsidyNote } from '../funding/note.tsx';
import { PolicyCard } from '../policies/card.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Tag } from '../../parts/tag.tsx';
import { formatExact, formatYen } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useKnowledge } from '../../live/knowledge.ts';
import { useLive } from '../../live/live.ts';
import { instrumentQuery, priceQuery } from './queries.ts';
import { useSuggestion } from './suggestion.ts';
import { InstrumentCalendar, phoneWidth } from '../calendar/instrument-calendar.tsx';
import { useRange, windowOf } from '../calendar/range-bar.tsx';
import { useSchedule } from '../calendar/queries.ts';
import { PriceSource } from './price-source.tsx';
import { StandingNote } from '../standing/notes.tsx';
import { useWho } from '../session/who.ts';
import { unitOf } from './unit.ts';
import { NotFoundPage } from '../../shell/not-found.tsx';

const route = getRouteApi('/instruments/$id');

export function InstrumentPage() {
  const { id } = route.useParams();
  const { t, local } = useLanguage();
  const asOf = useAsOf();
  const instrument = useQuery(instrumentQuery(id, asOf));
  const suggestion = useSuggestion(route.useSearch());
  const [range, setRange] = useRange(
    window.matchMedia(phoneWidth).matches ? 'day' : 'week',
    suggestion ? japanDate(suggestion.period.start) : undefined,
  );
  const ids = useMemo(() => [id], [id]);
  const schedule = useSchedule(ids, windowOf(range), asOf);
  const live = useLive(asOf ? [] : [`instrument:${id}`]);
  const knowledge = useKnowledge(schedule, live);
  const who = useWho();
  if (instrument.isPending) return <Loading />;
  if (!instrument.data) {
    if (instrument.error instanceof ApiProblem && instrument.error.status === 404) {
      return asOf ? <NotThereYet title={t.instrument.calendar} /> : <NotFoundPage />;
    }
    return <ProblemAlert error={instrument.error} onRetry={() => void instrument.refetch()} />;
  }
  const { name, institution, location } = instrument.data;
  const isKept = who !== null && worksAt(who, institution.id);
  const mayReadHistory = who !== null && (worksAt(who, institution.id) || mayReadAll(who));
  return (
    <Page
      title={local(name)}
      subtitle={`${local(institution.name)} — ${local(location)}`}
      {...(!asOf && { live })}
      actions={
        <Group gap="md">
          <Link to="/calendar" search={{ instruments: id }} className="plain-link">
            {t.compare.open}
          </Link>
          {mayReadHistory && (
            <Link to="/history/$id" params={{ id }} className="plain-link">
              {t.instrument.history}
            </Link>
          )}
          <ToThePast />
        </Group>
      }
    >
      <LookBack error={schedule.failureReason} />
      {!asOf && <AskStaff instrument={instrument.data} />}
      {!asOf && <StandingNote instrumentId={id} />}
      <InstrumentCalendar
        instrument={instrument.data}
        range={range}
        onRange={setRange}
        schedule={schedule}
        knowledge={knowledge}
        suggestion={suggestion}
      />
      <SimpleGrid cols={{ base: 1, md: 2 }} mt="md">
        <PolicyCard instrument={instrument.data} />
        <PriceCard instrumentId={id} at={asOf} />
      </SimpleGrid>
      {isKept && <SubsidyCard instrument={instrument.data} at={asOf} />}
      <InstrumentDescription instrument={instrument.data} />
    </Page>
  );
}

function PriceCard(props: { readonly instrumentId: string; readonly at: Instant | null }) {
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
    </Card>
  );
}

function PriceTable({ price }: { readonly price: Price }) {
  const { t, local, language } = useLanguage();
  const { card, organisationClass } = price;
  const unit = unitOf(card.unit, language);
  const mine = new Set(price.unitPrices.map(({ tariff }) => tariff));
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
                  <Table.Td ta="right">{formatYen(tariff.yen)}</Table.Td>
                </Table.Tr>
              ))
            : price.unitPrices
                .filter(({ yen }) => yen !== null)
                .map(({ serviceKind, label, yen }) => (
                  <Table.Tr key={serviceKind}>
                    <Table.Td>{local(label)}</Table.Td>
                    <Table.Td ta="right">{yen && formatExact(yen)}</Table.Td>
                  </Table.Tr>
                ))}
        </Table.Tbody>
      </Table>
      {price.unitPrices.every(({ yen }) => yen === null) && (
        <Text size="sm">{t.instrument.noPrice}</Text>
      )}
      {price.optionPrices.length > 0 && (
        <>
          <Text size="sm" fw={600} mt="xs">
            {t.options.title}
          </Text>
          <Table>
            <Table.Tbody>
              {price.optionPrices.map((option) => (
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
      <PriceSource {...card.source} />
    </>
  );
}
