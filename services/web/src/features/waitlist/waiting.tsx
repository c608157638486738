import type { Period } from '@kyoyo/kernel';
import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { WaitlistEntry } from '../../api.ts';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Tag } from '../../parts/tag.tsx';
import { Row } from '../../parts/rows/row.tsx';
import { RowGroup } from '../../parts/rows/rows.tsx';
import { formatMinutes } from '../../parts/format.ts';
import { periodWords } from '../../parts/times.ts';
import { useLanguage } from '../../language/language.tsx';
import { useOrganisations, usePeople } from '../people/queries.ts';
import { useInstrumentsOf } from '../facility/workplaces.ts';
import { waitlistQuery } from './queries.ts';

/** Who waits for time on which instrument. */
export function Waiting({ institutionId }: { readonly institutionId: string }) {
  const { t, local } = useLanguage();
  const waitlist = useQuery(waitlistQuery({ scope: 'institution', institutionId }));
  const entries = (waitlist.data?.items ?? []).filter(
    ({ status }) => status === 'waiting' || status === 'promoted',
  );
  const { items: instruments } = useInstrumentsOf(institutionId);
  const people = usePeople(entries.map(({ wish }) => wish.booking.personId));
  const organisations = useOrganisations(entries.map(({ wish }) => wish.booking.organisationId));
  return (
    <Stack gap="sm">
      <Text size="sm">{t.waiting.help}</Text>
      <ProblemAlert error={waitlist.error} onRetry={() => void waitlist.refetch()} />
      {waitlist.isPending && <Loading />}
      {waitlist.data && entries.length === 0 && <Empty text={t.waiting.empty} />}
      {instruments.map(({ id, name }) => {
        const own = entries.filter(({ wish }) => wish.instrumentId === id);
        if (own.length === 0) return null;
        return (
          <RowGroup key={id} title={local(name)}>
            {own
              .toSorted((a, b) => a.before - b.before || (a.id < b.id ? -1 : 1))
              .map((entry) => (
                <Entry
                  key={entry.id}
                  entry={entry}
                  person={people.get(entry.wish.booking.personId)}
                  organisation={organisations.get(entry.wish.booking.organisationId)}
                />
              ))}
          </RowGroup>
        );
      })}
    </Stack>
  );
}

function Entry(props: {
  readonly entry: WaitlistEntry;
  readonly person: { ja: string; en: string } | undefined;
  readonly organisation: { ja: string; en: string } | undefined;
}) {
  const { t, local, language } = useLanguage();
  const { entry, person, organisation } = props;
  const { wish, status, before } = entry;
  const name = person ? local(person) : t.loading;
  const minutes = t.waiting.minutes(formatMinutes(wish.minutes, language));
  return (
    <Row
      name={name}
      when={periodWords(wish.window as Period, language)}
      title={name}
      about={[organisation && local(organisation), minutes].filter(Boolean).join(' · ')}
      tags={
        <Tag tone={status === 'promoted' ? 'good' : 'waiting'}>
          {t.waiting.status[status]}
          {status === 'waiting' && ` ${t.waiting.place(before + 1)}`}
        </Tag>
      }
    />
  );
}
