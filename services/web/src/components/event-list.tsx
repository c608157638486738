import { Group, Text } from '@mantine/core';
import type { AuditEvent } from '../api.ts';
import { formatMoment, formatPeriod, formatYen } from '../format.ts';
import { useLanguage } from '../language/language.tsx';
import { usePeople } from '../queries.ts';
import { Tag } from './tag.tsx';

/** Events one after the other, each in words, with what was recorded underneath. */
export function EventList({ events }: { readonly events: readonly AuditEvent[] }) {
  const { t, local, language } = useLanguage();
  const people = usePeople(events.map(({ personId }) => personId));
  return (
    <ol className="timeline">
      {events.map((event) => {
        const person = event.personId ? people.get(event.personId) : undefined;
        const who = person ? local(person) : event.personId ? '—' : t.history.system;
        return (
          <li key={event.id}>
            <Group gap="xs">
              <Text fw={700}>{t.events[event.type as keyof typeof t.events] ?? event.type}</Text>
              <Tag>{event.source}</Tag>
              <Text size="sm">{summaryOf(event, language)}</Text>
            </Group>
            <Text size="sm" c="gray.7">
              <time dateTime={event.time}>{formatMoment(event.time, language)}</time> · {who} ·{' '}
              {t.history.position(event.position)}
            </Text>
            <details>
              <summary>{t.history.raw}</summary>
              <pre className="raw">{JSON.stringify(event.data, null, 2)}</pre>
            </details>
          </li>
        );
      })}
    </ol>
  );
}

interface Known {
  readonly slot?: { period: { start: string; end: string } };
  readonly to?: { period: { start: string; end: string } };
  readonly totals?: { total: number };
}

/** The one fact that people look for first: when, or how much. */
function summaryOf({ data }: AuditEvent, language: 'ja' | 'en'): string {
  const { slot, to, totals } = data as Known;
  const period = to?.period ?? slot?.period;
  if (totals) return formatYen(totals.total);
  return period ? formatPeriod(period, language) : '';
}
