import { systemClock } from '@kyoyo/kernel';
import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ConsultationEntry, ConsultationThread } from '../../api.ts';
import { formatDay, formatPeriod, formatTime } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useInstrumentNames } from '../instrument/queries.ts';
import { usePeople } from '../people/queries.ts';

/** What was said, oldest first; what the reader's own side said stands to the right. */
export function ConsultationEntries(props: {
  readonly thread: ConsultationThread;
  readonly personId: string;
}) {
  const { t, local, language } = useLanguage();
  const { thread, personId } = props;
  const ownSide = thread.personId !== personId;
  const people = usePeople(thread.entries.map((entry) => entry.personId));
  const nameOf = (entry: ConsultationEntry): string => {
    if (entry.personId === personId) return t.consultation.you;
    const person = entry.personId === null ? undefined : people.get(entry.personId);
    const name = person ? local(person) : '';
    return entry.byStaff ? [t.consultation.staff, name].filter(Boolean).join(' ') : name;
  };
  return (
    <ol className="thread" aria-label={t.consultation.thread}>
      {thread.entries.map((entry) => (
        <li key={entry.number} data-own={entry.byStaff === ownSide}>
          <Text size="xs" c="dimmed">
            {nameOf(entry)} ·{' '}
            <time dateTime={entry.at}>
              {formatDay(entry.at, language)} {formatTime(entry.at, language)}
            </time>
          </Text>
          {entry.kind === 'message' ? (
            <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {entry.message}
            </Text>
          ) : (
            <SuggestedSlot thread={thread} slot={entry.slot} mine={!ownSide} />
          )}
        </li>
      ))}
    </ol>
  );
}

type Slot = Extract<ConsultationEntry, { kind: 'suggestion' }>['slot'];

/** A time that the person can go on to book, as long as it is to come. */
function SuggestedSlot(props: {
  readonly thread: ConsultationThread;
  readonly slot: Slot;
  readonly mine: boolean;
}) {
  const { t, local, language } = useLanguage();
  const { thread, slot, mine } = props;
  const { instrumentId: id, period, serviceKind: service } = slot;
  const name = useInstrumentNames([id]).get(id);
  const bookable = mine && thread.status === 'open' && period.start > systemClock();
  const { start, end } = period;
  return (
    <>
      <Text fw={600}>
        {t.consultation.suggested}: {formatPeriod(period, language)}
      </Text>
      <Text size="sm">
        {name && local(name)} — {t.services[service]}
      </Text>
      {bookable && (
        <Link
          to="/instruments/$id"
          params={{ id }}
          search={{ start, end, service, consultation: thread.id }}
          className="button-link"
        >
          {t.consultation.bookSuggested}
        </Link>
      )}
    </>
  );
}
