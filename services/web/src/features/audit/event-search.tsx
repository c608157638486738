import { japanDate, systemClock } from '@kyoyo/kernel';
import {
  Button,
  Card,
  Group,
  type OptionsFilter,
  Select,
  Switch,
  Text,
  Title,
} from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { en } from '../../language/en.ts';
import { ja } from '../../language/ja.ts';
import { useLanguage } from '../../language/language.tsx';
import { usePageAddress } from '../../parts/address.ts';
import { DateField } from '../../parts/date-field.tsx';
import { Fields, WhenValid } from '../../parts/fields.tsx';
import { itemsOf } from '../../parts/list.ts';
import { More } from '../../parts/more.tsx';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { instrumentsQuery } from '../instrument/queries.ts';
import { institutionsQuery } from '../people/queries.ts';
import { EventList } from './event-list.tsx';
import { PersonField } from './person-field.tsx';
import { eventsQuery } from './queries.ts';
import { wantedOf } from './wanted.ts';

/** Everything that was recorded, narrowed by what happened, to what, by whom and when. */
export function EventSearch() {
  const { t } = useLanguage();
  const [address, change] = usePageAddress();
  const wanted = wantedOf(address);
  const events = useInfiniteQuery(eventsQuery(wanted));
  const items = itemsOf(events.data);
  const nothing = {
    type: undefined,
    subject: undefined,
    whom: undefined,
    person: undefined,
    since: undefined,
    until: undefined,
  };
  const isNarrowed = Object.keys(wanted).some((name) => name !== 'without');
  const clear = isNarrowed && (
    <Button size="xs" variant="default" onClick={() => change(nothing)}>
      {t.audit.clear}
    </Button>
  );
  return (
    <Card withBorder>
      <Title order={2} size="h4" mb="xs">
        {t.audit.events}
      </Title>
      <Fields>
        <Filters />
        <WhenValid otherwise={<Text>{t.fields.answerLater}</Text>}>
          <ProblemAlert error={events.error} onRetry={() => void events.refetch()} />
          {events.isPending && <Loading />}
          {events.data && items.length === 0 && <Empty text={t.audit.nothing} action={clear} />}
          {items.length > 0 && clear && <Group mb="sm">{clear}</Group>}
          <EventList events={items} />
          <More list={events} shown={items.length} />
        </WhenValid>
      </Fields>
    </Card>
  );
}

/** Both languages are looked through, whichever is shown. */
const ofEitherLanguage: OptionsFilter = ({ options, search }) => {
  const wanted = search.trim().toLowerCase();
  const says = (type: string) =>
    [ja, en].map(({ events }) => events[type as keyof typeof events] ?? type).join(' ');
  return options.filter((one) => 'value' in one && says(one.value).toLowerCase().includes(wanted));
};

function Filters() {
  const { t, local } = useLanguage();
  const [address, change] = usePageAddress();
  const { type, subject, whom, person, since = '', until = '' } = address;
  const instruments = useQuery(instrumentsQuery({}));
  const institutions = useQuery(institutionsQuery);
  const today = japanDate(systemClock());
  const things = [
    {
      group: t.audit.institution,
      items: (institutions.data?.items ?? []).map(({ id, name }) => ({
        value: id,
        label: local(name),
      })),
    },
    {
      group: t.audit.instrument,
      items: (instruments.data?.items ?? []).map(({ id, name, institution }) => ({
        value: id,
        label: `${local(name)} — ${local(institution.name)}`,
      })),
    },
  ];
  return (
    <Group align="flex-start" gap="sm" mb="sm">
      <Select
        w={{ base: '100%', sm: 320 }}
        label={t.audit.type}
        placeholder={t.audit.all}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t.audit.all }}
        value={type ?? null}
        onChange={(next) => change({ type: next ?? undefined })}
        filter={ofEitherLanguage}
        data={Object.entries(t.events).map(([value, label]) => ({ value, label }))}
      />
      <Select
        w={{ base: '100%', sm: 320 }}
        label={t.audit.thing}
        placeholder={t.audit.typeName}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t.audit.all }}
        limit={200}
        value={subject ?? null}
        onChange={(next) => change({ subject: next ?? undefined })}
        data={things}
      />
      <PersonField
        label={t.audit.aboutPerson}
        value={whom}
        onChange={(next) => change({ whom: next })}
      />
      <PersonField
        label={t.audit.person}
        value={person}
        onChange={(next) => change({ person: next })}
      />
      <DateField
        label={t.audit.since}
        max={today}
        value={since}
        onChange={(date) => change({ since: date || undefined })}
      />
      <DateField
        label={t.audit.until}
        {...(since && { min: since })}
        value={until}
        onChange={(date) => change({ until: date || undefined })}
      />
      <Switch
        mt={28}
        label={t.audit.withNotices}
        checked={address.notices !== undefined}
        onChange={({ currentTarget: { checked } }) =>
          change({ notices: checked ? 'shown' : undefined })
        }
      />
    </Group>
  );
}
