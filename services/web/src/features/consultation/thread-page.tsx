import './thread.css';
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, type ConsultationThread, got, newKey, type Session, withKey } from '../../api.ts';
import { ConsultationEntries } from './entries.tsx';
import { ConsultationTags } from './tags.tsx';
import { Loading, Page } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { SuggestSlotDialog } from './suggest-slot-dialog.tsx';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { consultationQuery } from './queries.ts';
import { useInstrumentNames } from '../instrument/queries.ts';
import { institutionsQuery, usePeople } from '../people/queries.ts';
import { sessionQuery } from '../session/queries.ts';
import { useHappened } from '../../live/stale.ts';
import { consultationEvents } from '../../live/events.ts';

const route = getRouteApi('/consultations/$id');

/** One thread, as it goes on. */
export function ConsultationPage() {
  const { id } = route.useParams();
  const { t } = useLanguage();
  const session = useQuery(sessionQuery);
  const thread = useQuery(consultationQuery(id));
  if (thread.isError && !thread.data) {
    return (
      <Page title={t.consultation.title}>
        <ProblemAlert error={thread.error} onRetry={() => void thread.refetch()} />
      </Page>
    );
  }
  if (!thread.data || !session.data) return <Loading />;
  return <Thread thread={thread.data} session={session.data} />;
}

function Thread(props: { readonly thread: ConsultationThread; readonly session: Session }) {
  const { t, local } = useLanguage();
  const { thread, session } = props;
  const institutions = useQuery(institutionsQuery);
  const own = thread.personId === session.person.id;
  const live = useLive([
    own ? `person:${session.person.id}` : `institution:${thread.institutionId}`,
  ]);
  const instruments = useInstrumentNames([thread.instrumentId]);
  const person = usePeople([thread.personId]).get(thread.personId);
  const institution = institutions.data?.items.find(({ id }) => id === thread.institutionId);
  const instrument = thread.instrumentId && instruments.get(thread.instrumentId);
  const staff = session.roles.some(
    ({ name, institutionId }) =>
      name.startsWith('facility-') && institutionId === thread.institutionId,
  );
  const about = [
    institution && local(institution.name),
    instrument && local(instrument),
    !own && person && local(person),
  ];
  return (
    <Page
      title={thread.subject}
      subtitle={about.filter(Boolean).join(' — ')}
      live={live}
      actions={
        <Link to="/consultations" className="plain-link">
          {t.consultation.back}
        </Link>
      }
    >
      <Stack maw={860}>
        <ConsultationTags consultation={thread} />
        <ConsultationEntries thread={thread} personId={session.person.id} />
        {thread.status === 'open' ? (
          <Answer thread={thread} staff={staff} />
        ) : (
          <Conclusion thread={thread} />
        )}
      </Stack>
    </Page>
  );
}

function Conclusion({ thread }: { readonly thread: ConsultationThread }) {
  const { t } = useLanguage();
  const { reservationId, closeReason } = thread;
  return reservationId ? (
    <Text>
      {t.consultation.booked}{' '}
      <Link to="/history/$id" params={{ id: reservationId }} className="plain-link">
        {t.consultation.seeBooking}
      </Link>
    </Text>
  ) : (
    <Text>
      {t.consultation.closed} {closeReason}
    </Text>
  );
}

function Answer(props: { readonly thread: ConsultationThread; readonly staff: boolean }) {
  const { t } = useLanguage();
  const { thread, staff } = props;
  const { id } = thread;
  const happened = useHappened();
  const [message, setMessage] = useState('');
  // One key for one message: what is tried again is not said twice.
  const [key, setKey] = useState(newKey);
  const [asking, setAsking] = useState<'close' | 'suggest' | null>(null);
  const refresh = () => happened(consultationEvents);
  const post = useMutation({
    mutationFn: () =>
      got(
        api.POST('/api/consultations/{id}/messages', {
          ...withKey(key),
          params: { path: { id } },
          body: { message },
        }),
      ),
    onSuccess: () => {
      setMessage('');
      setKey(newKey());
    },
    onSettled: refresh,
  });
  const close = useMutation({
    mutationFn: (reason: string) =>
      got(
        api.POST('/api/consultations/{id}/conclusion', {
          ...withKey(newKey()),
          params: { path: { id } },
          body: { reason },
        }),
      ),
    onSuccess: () => setAsking(null),
    onSettled: refresh,
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        post.mutate();
      }}
    >
      <Textarea
        label={t.consultation.message}
        required
        autosize
        minRows={3}
        maxLength={4000}
        value={message}
        onChange={(event) => setMessage(event.currentTarget.value)}
      />
      <ProblemAlert error={post.error} />
      <Group justify="space-between" mt="sm">
        <Group gap="xs">
          <Button variant="default" onClick={() => setAsking('close')}>
            {t.consultation.close}
          </Button>
          {staff && (
            <Button variant="default" onClick={() => setAsking('suggest')}>
              {t.consultation.suggest}
            </Button>
          )}
        </Group>
        <Button type="submit" loading={post.isPending}>
          {t.consultation.send}
        </Button>
      </Group>
      {asking === 'close' && (
        <ReasonDialog
          title={t.consultation.closeTitle}
          label={t.consultation.closeReason}
          action={t.consultation.close}
          pending={close.isPending}
          error={close.error}
          onDone={(reason) => close.mutate(reason)}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'suggest' && (
        <SuggestSlotDialog thread={thread} onClose={() => setAsking(null)} />
      )}
    </form>
  );
}
