import './waitlist.css';
import { type ProblemSlug, problems, problemText } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, got, newKey, type Reservation, type WaitlistEntry, withKey } from '../../api.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Said } from '../../parts/said.tsx';
import { Tag } from '../../parts/tag.tsx';
import { formatPeriod, formatSpan } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useInstrumentNames } from '../instrument/queries.ts';
import { Countdown } from './countdown.tsx';
import { useReservationStep } from '../reservation/step.ts';
import { useRefresh } from '../booking/single-booking.ts';

/** Older ones say nothing any more. */
const endedShown = 5;

/** For what one waits, and the holds that a promotion gave. */
export function WaitlistSection(props: {
  readonly entries: readonly WaitlistEntry[];
  readonly reservations: readonly Reservation[];
}) {
  const { t } = useLanguage();
  const { entries, reservations } = props;
  const holdOf = ({ status, reservationId }: WaitlistEntry) =>
    status === 'promoted'
      ? reservations.find(({ id, status: now }) => id === reservationId && now === 'held')
      : undefined;
  const promoted = entries.flatMap((entry) => {
    const hold = holdOf(entry);
    return hold ? [{ entry, hold }] : [];
  });
  const waiting = entries.filter(({ status }) => status === 'waiting');
  const ended = entries.filter(({ status }) => status === 'lapsed').slice(0, endedShown);
  if (promoted.length + waiting.length + ended.length === 0) return null;
  return (
    <section aria-label={t.waitlist.title} className="waitlist">
      <Title order={2} size="h4" mb="xs">
        {t.waitlist.title}
      </Title>
      <Stack gap="sm">
        {promoted.map(({ entry, hold }) => (
          <Promoted key={entry.id} entry={entry} hold={hold} />
        ))}
        {waiting.map((entry) => (
          <Waiting key={entry.id} entry={entry} />
        ))}
        {ended.length > 0 && <Ended entries={ended} />}
      </Stack>
    </section>
  );
}

function Promoted(props: { readonly entry: WaitlistEntry; readonly hold: Reservation }) {
  const { t, language } = useLanguage();
  const { entry, hold } = props;
  const step = useReservationStep(hold, () => undefined);
  return (
    <Card component="article" withBorder padding="md" className="promoted">
      <Said tone="waiting" title={t.waitlist.promoted} aloud>
        <EntryName entry={entry} />
        <Text fw={600}>{formatPeriod(hold.slot.period, language)}</Text>
        <Text size="sm">{t.waitlist.promotedHelp}</Text>
        {hold.heldUntil && <Countdown until={hold.heldUntil as Instant} />}
      </Said>
      <ProblemAlert error={step.error} />
      <Group mt="sm" gap="xs">
        <Button loading={step.isPending} onClick={() => step.mutate({ step: 'confirmation' })}>
          {t.waitlist.accept}
        </Button>
        <Button
          variant="default"
          loading={step.isPending}
          onClick={() => step.mutate({ step: 'cancellation' })}
        >
          {t.waitlist.refuse}
        </Button>
      </Group>
    </Card>
  );
}

function Waiting({ entry }: { readonly entry: WaitlistEntry }) {
  const { t, language } = useLanguage();
  const refresh = useRefresh();
  const leave = useMutation({
    mutationFn: () =>
      got(
        api.POST('/api/waitlist/{id}/withdrawal', {
          ...withKey(newKey()),
          params: { path: { id: entry.id } },
          body: {},
        }),
      ),
    onSettled: refresh,
  });
  const { minutes, window } = entry.wish;
  return (
    <Card component="article" withBorder padding="md">
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
        <div>
          <EntryName entry={entry} />
          <Text size="sm">
            {t.waitlist.wish(formatSpan(minutes, language), formatPeriod(window, language))}
          </Text>
        </div>
        <Tag tone="waiting">{t.waitlist.place(entry.before + 1)}</Tag>
      </Group>
      <ProblemAlert error={leave.error} />
      <Group mt="sm">
        <Button
          size="xs"
          variant="default"
          loading={leave.isPending}
          onClick={() => leave.mutate()}
        >
          {t.waitlist.leave}
        </Button>
      </Group>
    </Card>
  );
}

function Ended({ entries }: { readonly entries: readonly WaitlistEntry[] }) {
  const { t, language } = useLanguage();
  const why = (reason: string | null): string =>
    reason !== null && reason in problems
      ? problemText({ slug: reason as ProblemSlug }, language)
      : t.waitlist.windowOver;
  return (
    <details className="fold">
      <summary>
        {t.waitlist.ended} ({entries.length})
      </summary>
      <ul className="ended">
        {entries.map((entry) => (
          <li key={entry.id}>
            <EntryName entry={entry} />
            <Text size="sm">
              {formatPeriod(entry.wish.window, language)} — {why(entry.reason)}
            </Text>
          </li>
        ))}
      </ul>
    </details>
  );
}

function EntryName({ entry }: { readonly entry: WaitlistEntry }) {
  const { t, local } = useLanguage();
  const { instrumentId } = entry.wish;
  const name = useInstrumentNames([instrumentId]).get(instrumentId);
  return (
    <Link to="/instruments/$id" params={{ id: instrumentId }} className="plain-link">
      {name ? local(name) : t.loading}
    </Link>
  );
}
