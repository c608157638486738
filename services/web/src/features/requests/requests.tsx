import { Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Said } from '../../parts/said.tsx';
import { WithPanel } from '../../parts/panel/panel.tsx';
import { DayRows } from '../../parts/rows/rows.tsx';
import { useLanguage } from '../../language/language.tsx';
import { useOrganisations, usePeople } from '../people/queries.ts';
import { useInstrumentsOf } from '../facility/workplaces.ts';
import { ReservationBeside } from '../reservation/details.tsx';
import { reservationsQuery } from '../reservation/queries.ts';
import { RequestRow } from './row.tsx';

export const requestsQuery = (institutionId: string) =>
  reservationsQuery({ scope: 'institution', institutionId, status: 'requested', when: 'coming' });

/** Bookings that wait for the facility's word. */
export function Requests({ institutionId }: { readonly institutionId: string }) {
  const { t, local } = useLanguage();
  const [said, setSaid] = useState('');
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
      {said && <Said aloud>{said}</Said>}
      {requests.isPending && <Loading />}
      {requests.data && items.length === 0 && <Empty text={t.requests.empty} />}
      <WithPanel title={t.board.details} details={ReservationBeside}>
        <DayRows items={items} momentOf={({ slot }) => slot.period.start}>
          {(own) =>
            own.map((request) => (
              <RequestRow
                key={request.id}
                request={request}
                instrument={byId.get(request.slot.instrumentId)?.name}
                person={nameOf(people, request.booking.personId)}
                organisation={nameOf(organisations, request.booking.organisationId)}
                operator={nameOf(people, request.slot.operatorId)}
                onDecided={setSaid}
              />
            ))
          }
        </DayRows>
      </WithPanel>
      <More list={requests} shown={items.length} total={requests.data?.pages[0]?.total ?? 0} />
    </Stack>
  );
}
