import './waitlist.css';
import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { WaitlistEntry } from '../../api.ts';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Tag } from '../../parts/tag.tsx';
import { formatMinutes, formatPeriod } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { usePeople } from '../people/queries.ts';
import { useOrganisations } from '../people/queries.ts';
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
          <Card key={id} component="section" withBorder padding="md">
            <Title order={2} size="h5" mb={4}>
              {local(name)}
            </Title>
            <ol className="waiting">
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
            </ol>
          </Card>
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
  return (
    <li>
      <Group gap="xs">
        <Text fw={600}>{person && local(person)}</Text>
        <Text size="sm">{organisation && local(organisation)}</Text>
        <Tag tone={status === 'promoted' ? 'good' : 'waiting'}>
          {t.waiting.status[status]}
          {status === 'waiting' && ` ${t.waiting.place(before + 1)}`}
        </Tag>
      </Group>
      <Text size="sm">
        {t.waiting.within}: {formatPeriod(wish.window, language)} —{' '}
        {t.waiting.minutes(formatMinutes(wish.minutes, language))}
      </Text>
    </li>
  );
}
