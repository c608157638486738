import './event-list.css';
import { mayReadAll } from '@kyoyo/contracts';
import { epochMs, fromEpochMs, type Instant } from '@kyoyo/kernel';
import { Button, Group, Text } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useLookAt } from '../../parts/as-of/as-of.ts';
import type { AuditEvent } from '../../api.ts';
import { formatMoment } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWho } from '../session/who.ts';
import { usePeople } from '../people/queries.ts';
import { Tag } from '../../parts/tag.tsx';
import { aboutOf } from './about.ts';
import { serviceName } from './service-name.ts';
import { Changes, useFormer } from './changes.tsx';
import { useNames } from './names.ts';
import { Summary } from './summary.tsx';
import { pageOf } from './thing-page.ts';
import { ToThing } from './to-thing.tsx';

/** What was said of it, where a reason was asked for. */
const reasonOf = ({ data: { reason } }: AuditEvent): string =>
  typeof reason === 'string' ? reason : '';

const nameless = { thing: undefined, whom: undefined };

/** Events one after the other, each in words, with what was recorded underneath. */
export function EventList(props: {
  readonly events: readonly AuditEvent[];
  /** The thing whose history this is. */
  readonly of?: string;
  /** Whether the page can show it as it was before and after each change. */
  readonly looksBack?: boolean;
}) {
  const { events, of, looksBack = false } = props;
  const { t, local, language } = useLanguage();
  const people = usePeople(events.map(({ personId }) => personId));
  // A history is headed by what it is of.
  const abouts = new Map((of ? [] : events).map((event) => [event.id, aboutOf(event)]));
  const namesOf = useNames([...abouts.values()]);
  const reader = useWho();
  const chosen = useChosen(events);
  const formerOf = useFormer(events);
  return (
    <ol className="timeline">
      {events.map((event) => {
        const person = event.personId ? people.get(event.personId) : undefined;
        const former = formerOf(event);
        const about = abouts.get(event.id);
        const { thing, whom } = about ? namesOf(about) : nameless;
        const isOwn = about?.personId !== null && about?.personId === event.personId;
        const names = [thing, isOwn ? undefined : whom].flatMap((name) =>
          name ? [local(name)] : [],
        );
        const page = event.subject !== of && reader && pageOf(event, reader);
        const who = person ? local(person) : event.personId ? '—' : t.history.system;
        return (
          <li
            key={event.id}
            id={anchorOf(event)}
            aria-current={anchorOf(event) === chosen || undefined}
          >
            <Group gap="xs">
              <Text fw={700}>{t.events[event.type as keyof typeof t.events] ?? event.type}</Text>
              <Tag>{serviceName(t, event.source)}</Tag>
              <Summary event={event} />
            </Group>
            {names.length > 0 && <Text size="sm">{names.join(' · ')}</Text>}
            <Text size="sm" c="dimmed">
              <time dateTime={event.time}>{formatMoment(event.time, language)}</time> ·{' '}
              {reader && mayReadAll(reader) && event.personId ? (
                <Link
                  to="/audit"
                  search={{ person: event.personId }}
                  className="plain-link"
                  title={t.audit.onlyBy(who)}
                >
                  {who}
                </Link>
              ) : (
                who
              )}{' '}
              · {t.history.position(event.position)}
              {page && (
                <>
                  {' · '}
                  <ToThing page={page} />
                </>
              )}
              {event.subject !== of && (
                <>
                  {' · '}
                  <Link to="/history/$id" params={{ id: event.subject }} className="plain-link">
                    {t.audit.toHistory}
                  </Link>
                </>
              )}
            </Text>
            {reasonOf(event) && <Text size="sm">{t.history.reason(reasonOf(event))}</Text>}
            {former && <Changes former={former} event={event} />}
            {looksBack && event.subject === of && <BeforeAndAfter event={event} />}
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

const anchorOf = ({ id }: AuditEvent): string => `event-${id}`;

/** The event that the address names comes into view as soon as it is there. */
function useChosen(events: readonly AuditEvent[]): string {
  const chosen = useLocation({ select: ({ hash }) => hash });
  const isThere = events.some((event) => anchorOf(event) === chosen);
  useEffect(() => {
    if (isThere) document.getElementById(chosen)?.scrollIntoView({ block: 'center' });
  }, [chosen, isThere]);
  return chosen;
}

function BeforeAndAfter({ event: { time, streamVersion } }: { readonly event: AuditEvent }) {
  const { t } = useLanguage();
  const lookAt = useLookAt();
  const changed = epochMs(time as Instant);
  return (
    <Group gap="xs" my={4}>
      {streamVersion > 1 && (
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => lookAt(fromEpochMs(changed - 1))}
        >
          {t.asOf.before}
        </Button>
      )}
      <Button size="compact-xs" variant="default" onClick={() => lookAt(fromEpochMs(changed))}>
        {t.asOf.after}
      </Button>
    </Group>
  );
}
