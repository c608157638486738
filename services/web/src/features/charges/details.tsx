import './charges.css';
import { Group, List, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Charge } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatPeriod, formatYen } from '../../parts/format.ts';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { instrumentQuery } from '../instrument/queries.ts';
import { PriceLines } from './price-lines.tsx';
import { chargeQuery } from './queries.ts';
import { serviceName } from '../audit/service-name.ts';
import { useWho } from '../session/who.ts';
import { historyOf } from './causes.ts';
import { ChargeReasons } from './reasons.tsx';
import { ChargeTag } from './tag.tsx';

/** A charge beside the list that it stands in. */
export function ChargeBeside({ id }: { readonly id: string }) {
  const { t, local } = useLanguage();
  const charge = useQuery(chargeQuery(id));
  const instrument = useQuery({
    ...instrumentQuery(charge.data?.instrumentId ?? ''),
    enabled: typeof charge.data?.instrumentId === 'string',
  });
  if (charge.isPending) return <Loading />;
  if (!charge.data) {
    return <ProblemAlert error={charge.error} onRetry={() => void charge.refetch()} />;
  }
  return (
    <>
      <Title order={3} size="h4">
        {t.charges.why}: {formatYen(charge.data.totals.total)}
      </Title>
      <Text mb="sm">
        {charge.data.contract
          ? local(charge.data.contract.title)
          : instrument.data && local(instrument.data.name)}
      </Text>
      <Calculation charge={charge.data} />
      <Title order={4} size="h5" mt="md" mb="xs">
        {t.charges.causes}
      </Title>
      <Causes charge={charge.data} />
      <Text mt="sm">
        <Link to="/charges/$id" params={{ id }} className="plain-link">
          {t.charges.ownPage}
        </Link>
      </Text>
    </>
  );
}

/** How the amount came about. */
export function Calculation({ charge }: { readonly charge: Charge }) {
  const { t, language } = useLanguage();
  const { kind, fee, lines, totals, reserved, usedFrom, usedTo } = charge;
  const { correction, organisationClass, contract } = charge;
  const used = { start: usedFrom, end: usedTo };
  // Of a fee, what was used is what was reserved.
  const booked = reserved ?? (kind === 'run' || contract ? null : used);
  return (
    <>
      <Group gap="xs" mt={4}>
        <ChargeTag kind={kind} />
        <Text size="sm" c="dimmed">
          {contract ? t.charges.feeKinds[contract.feeKind] : null}
          {organisationClass && t.classes[organisationClass]}
        </Text>
      </Group>
      <dl className="charge-times">
        {booked && (
          <>
            <dt>{t.charges.reserved}</dt>
            <dd>{formatPeriod(booked, language)}</dd>
          </>
        )}
        {contract && (
          <>
            <dt>{t.charges.feePeriod}</dt>
            <dd>{formatPeriod(used, language)}</dd>
          </>
        )}
        {kind === 'run' && (
          <>
            <dt>{t.charges.used}</dt>
            <dd>{formatPeriod(used, language)}</dd>
          </>
        )}
      </dl>
      {correction && (
        <Text size="sm" mt="sm">
          {t.charges.corrected(formatYen(correction.formerTotals.total), correction.reason)}
        </Text>
      )}
      {fee && (
        <>
          <Text size="sm" mt="sm">
            {t.charges.owed[kind]}
          </Text>
          <Title order={4} size="h5" mt="sm">
            {t.charges.reservedPrice}
          </Title>
          <PriceLines {...fee.price} />
          <Title order={4} size="h5" mt="sm">
            {t.charges.share(fee.percent)}
          </Title>
        </>
      )}
      <PriceLines lines={lines} totals={totals} />
      {charge.instrumentId && <ChargeReasons charge={charge} instrumentId={charge.instrumentId} />}
    </>
  );
}

/** The events that gave its facts. */
export function Causes({ charge }: { readonly charge: Charge }) {
  const { t } = useLanguage();
  const who = useWho();
  const { causedBy, reservationId, fee, contract } = charge;
  return (
    <>
      <List size="sm" spacing="xs">
        {causedBy.map(({ source, type, eventId }) => (
          <List.Item key={eventId}>
            <ToEvent history={who && historyOf(charge, source, who)} eventId={eventId}>
              {t.events[type as keyof typeof t.events] ?? type}
            </ToEvent>{' '}
            <Text span size="xs" c="dimmed">
              {serviceName(t, source)}
            </Text>
          </List.Item>
        ))}
      </List>
      {contract && (
        <Link to="/history/$id" params={{ id: contract.id }} className="plain-link">
          {t.charges.contractHistory}
        </Link>
      )}
      {reservationId && (
        <Link to="/history/$id" params={{ id: reservationId }} className="plain-link">
          {fee ? t.charges.bookingHistory : t.charges.history}
        </Link>
      )}
    </>
  );
}

/** Whoever may not read the history that it stands in reads only that it was. */
function ToEvent(props: {
  readonly history: string | null;
  readonly eventId: string;
  readonly children: string;
}) {
  const { history, eventId, children } = props;
  if (history === null) return children;
  return (
    <Link
      to="/history/$id"
      params={{ id: history }}
      hash={`event-${eventId}`}
      className="plain-link"
    >
      {children}
    </Link>
  );
}
