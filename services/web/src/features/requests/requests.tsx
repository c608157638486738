import { Button, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api, got, type Reservation } from '../../api.ts';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { Tag } from '../../parts/tag.tsx';
import { formatPeriod } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { usePeople } from '../people/queries.ts';
import { useCommand } from '../facility/command.ts';
import { useOrganisations } from '../people/queries.ts';
import { useInstrumentsOf } from '../facility/workplaces.ts';
import { reservationsQuery } from '../reservation/queries.ts';

export const requestsQuery = (institutionId: string) =>
  reservationsQuery({ scope: 'institution', institutionId, status: 'requested', when: 'coming' });

/** Bookings that wait for the facility's word. */
export function Requests({ institutionId }: { readonly institutionId: string }) {
  const { t, local } = useLanguage();
  const requests = useInfiniteQuery(requestsQuery(institutionId));
  const items = itemsOf(requests.data);
  const people = usePeople(
    items.flatMap(({ booking, slot }) => [booking.personId, slot.operatorId]),
  );
  const organisations = useOrganisations(items.map(({ booking }) => booking.organisationId));
  const { byId } = useInstrumentsOf(institutionId);
  const nameOf = (names: typeof people, id: string | null): string => {
    const name = id === null ? undefined : names.get(id);
    return name ? local(name) : '';
  };
  return (
    <Stack gap="sm">
      <Text size="sm">{t.requests.help}</Text>
      <ProblemAlert error={requests.error} onRetry={() => void requests.refetch()} />
      {requests.isPending && <Loading />}
      {requests.data && items.length === 0 && <Empty text={t.requests.empty} />}
      {items.map((request) => (
        <RequestCard
          key={request.id}
          request={request}
          instrument={byId.get(request.slot.instrumentId)?.name}
          person={nameOf(people, request.booking.personId)}
          organisation={nameOf(organisations, request.booking.organisationId)}
          operator={nameOf(people, request.slot.operatorId)}
        />
      ))}
      <More list={requests} shown={items.length} total={requests.data?.pages[0]?.total ?? 0} />
    </Stack>
  );
}

function RequestCard(props: {
  readonly request: Reservation;
  readonly instrument: { ja: string; en: string } | undefined;
  readonly person: string;
  readonly organisation: string;
  readonly operator: string;
}) {
  const { t, local, language } = useLanguage();
  const { request, instrument, person, organisation, operator } = props;
  const { id, slot, booking } = request;
  const [declining, setDeclining] = useState(false);
  const approve = useCommand((_: void, keyed) =>
    got(
      api.POST('/api/reservations/{id}/approval', { ...keyed, params: { path: { id } }, body: {} }),
    ),
  );
  const decline = useCommand(
    (reason: string, keyed) =>
      got(
        api.POST('/api/reservations/{id}/refusal', {
          ...keyed,
          params: { path: { id } },
          body: { reason },
        }),
      ),
    () => setDeclining(false),
  );
  return (
    <Card component="article" withBorder padding="md" aria-label={`${person} ${organisation}`}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <div>
          <Title order={2} size="h5">
            {person} <Text span>{organisation}</Text>
          </Title>
          <Link to="/instruments/$id" params={{ id: slot.instrumentId }} className="plain-link">
            {instrument ? local(instrument) : t.loading}
          </Link>
          <Text fw={600}>{formatPeriod(slot.period, language)}</Text>
        </div>
        <Group gap={6}>
          <Tag tone="waiting">{t.status.requested}</Tag>
          <Tag tone="good">{t.requests.noConflict}</Tag>
        </Group>
      </Group>
      <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }} spacing="xs" verticalSpacing={4} mt="xs">
        <Fact name={t.booking.service}>{t.services[booking.serviceKind]}</Fact>
        <Fact name={t.requests.purpose}>{booking.purpose || t.requests.noPurpose}</Fact>
        {booking.technique && <Fact name={t.requests.technique}>{booking.technique}</Fact>}
        {operator && <Fact name={t.requests.operator}>{operator}</Fact>}
        {slot.accessories.length > 0 && (
          <Fact name={t.facility.tabs.accessories}>
            {t.requests.accessories(slot.accessories.length)}
          </Fact>
        )}
      </SimpleGrid>
      <Group gap="xs" mt="sm">
        <Button size="xs" loading={approve.isPending} onClick={() => approve.mutate()}>
          {t.requests.approve}
        </Button>
        <Button size="xs" variant="default" onClick={() => setDeclining(true)}>
          {t.requests.decline}
        </Button>
      </Group>
      <ProblemAlert error={approve.error} />
      {declining && (
        <ReasonDialog
          title={t.requests.declineTitle}
          label={t.requests.declineReason}
          action={t.requests.decline}
          required
          pending={decline.isPending}
          error={decline.error}
          onDone={(reason) => decline.mutate(reason)}
          onClose={() => setDeclining(false)}
        />
      )}
    </Card>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Text size="sm">
      <Text span size="sm" c="dimmed">
        {name}:{' '}
      </Text>
      {children}
    </Text>
  );
}
