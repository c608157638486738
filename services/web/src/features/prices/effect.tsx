import { Table, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { problems, problemText, type ProblemSlug } from '@kyoyo/contracts';
import type { Instrument } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatPeriod, formatYen } from '../../parts/format.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { type Effect, type NewCard, priceEffectQuery } from './queries.ts';

/** One is still typing. */
const settledMs = 500;

/** Which coming bookings the prices would change, before they are published. */
export function PriceEffect(props: {
  readonly instrument: Instrument;
  readonly card: NewCard;
  readonly replaces: string | null;
  /** Whether the prices could be published as they are. */
  readonly isReady: boolean;
}) {
  const { t } = useLanguage();
  const words = t.prices.effect;
  const { instrument, card, replaces, isReady } = props;
  const wish = { institutionId: instrument.institution.id, instrumentId: instrument.id, replaces };
  const body = isReady ? JSON.stringify({ ...wish, card }) : '';
  const [settled] = useDebouncedValue(body, settledMs);
  const effect = useQuery({
    ...priceEffectQuery(settled),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
  });
  const isOld = body !== settled || effect.isFetching;
  const state = !isReady ? words.waiting : isOld ? words.computing : '';
  return (
    <section className="price-effect" aria-label={words.title}>
      <Title order={3} size="h5" mb={4}>
        {words.title}
      </Title>
      {state && (
        <Text size="sm" c="dimmed" role="status">
          {state}
        </Text>
      )}
      {isReady && <ProblemAlert error={effect.error} onRetry={() => void effect.refetch()} />}
      {effect.data && (
        <div className="price-example-result" data-old={isOld || !isReady} aria-busy={isOld}>
          <EffectOf effect={effect.data} />
        </div>
      )}
    </section>
  );
}

function EffectOf({ effect }: { readonly effect: Effect }) {
  const { t } = useLanguage();
  const words = t.prices.effect;
  const { count, rated, changed, unpriced, totals, items } = effect;
  if (count === 0) return <Text size="sm">{words.none}</Text>;
  return (
    <>
      {unpriced > 0 && (
        <Text size="sm" fw={600} c="var(--bad-edge)" role="alert">
          {words.unpriced(unpriced)}
        </Text>
      )}
      <Text size="sm">
        {changed === 0
          ? words.unchanged(count)
          : words.changed(count, changed, formatYen(totals.before), formatYen(totals.after))}
      </Text>
      {rated < count && <Text size="sm">{words.partly(rated)}</Text>}
      {items.length > 0 && (
        <details className="fold">
          <summary>{words.show(items.length)}</summary>
          <div
            className="table-scroll"
            role="region"
            aria-label={words.show(items.length)}
            tabIndex={0}
          >
            <Table verticalSpacing={4}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{words.booking}</Table.Th>
                  <Table.Th ta="right">{words.before}</Table.Th>
                  <Table.Th ta="right">{words.after}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map((one) => (
                  <EffectRow key={one.reservationId} {...one} />
                ))}
              </Table.Tbody>
            </Table>
          </div>
        </details>
      )}
    </>
  );
}

function EffectRow({ reservationId, period, before, after }: Effect['items'][number]) {
  const { t, language } = useLanguage();
  return (
    <Table.Tr>
      <Table.Td>
        <Link
          to="/history/$id"
          params={{ id: reservationId }}
          target="_blank"
          className="plain-link"
        >
          {formatPeriod(period, language)}
          <span className="unseen"> {t.description.newWindow}</span>
        </Link>
      </Table.Td>
      <Table.Td ta="right" className="amount">
        <Cost {...before} />
      </Table.Td>
      <Table.Td ta="right" className="amount">
        <Cost {...after} />
      </Table.Td>
    </Table.Tr>
  );
}

function Cost({ total, problem }: Effect['items'][number]['before']) {
  const { t, language } = useLanguage();
  if (total !== null) return <>{formatYen(total)}</>;
  const slug = problem?.slug as ProblemSlug | undefined;
  if (!slug || !(slug in problems) || slug === 'no-price-for-class') {
    return <>{t.prices.example.noPrice}</>;
  }
  return <>{problemText({ slug, members: problem ?? {} }, language)}</>;
}
