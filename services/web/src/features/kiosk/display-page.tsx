import './kiosk.css';
import {
  epochMs,
  type Instant,
  japanDate,
  japanDay,
  type Period,
  systemClock,
} from '@kyoyo/kernel';
import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import type { CalendarEntry, Instrument } from '../../api.ts';
import { useKnowledge } from '../../live/knowledge.ts';
import { KnowledgeNote } from '../../parts/knowledge-note.tsx';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { QrCode } from './qr-code.tsx';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { instrumentQuery } from '../instrument/queries.ts';
import { useNow } from '../../parts/clock.ts';
import { useSchedule } from '../calendar/queries.ts';
import { clockWords, spanWords } from '../../parts/times.ts';
import { freeNow } from './free-now.ts';
import { kioskCodeQuery, codeMs } from './queries.ts';

const route = getRouteApi('/kiosk-display/$instrumentId');

/** What a tablet at the instrument shows: the code to check in with, and how the day goes on. */
export function KioskDisplayPage() {
  const { instrumentId } = route.useParams();
  const { t, local, language } = useLanguage();
  const instrument = useQuery(instrumentQuery(instrumentId));
  const name = instrument.data ? local(instrument.data.name) : '';
  useEffect(() => {
    document.title = `${name} · Kyoyo`;
  }, [name]);
  useScreenAwake();
  if (instrument.isPending) return <Loading />;
  if (!instrument.data) {
    return <ProblemAlert error={instrument.error} onRetry={() => void instrument.refetch()} />;
  }
  return (
    <main className="kiosk" id="content" lang={language}>
      <header>
        <Title order={1}>{name}</Title>
        <Text>{local(instrument.data.location)}</Text>
      </header>
      <Today instrument={instrument.data} />
      <Code instrumentId={instrumentId} />
      <Link
        to="/facility"
        search={{ tab: 'displays', institution: instrument.data.institution.id }}
        className="plain-link"
      >
        {t.kioskDisplay.back}
      </Link>
    </main>
  );
}

/** The rest of the day: times, but nobody's name, since everybody who passes reads it. */
function Today({ instrument }: { readonly instrument: Instrument }) {
  const { id: instrumentId, status } = instrument;
  const { t } = useLanguage();
  const words = t.kioskDisplay;
  const now = useNow();
  const date = japanDate(now);
  const day = useMemo(() => japanDay(date), [date]);
  const ids = useMemo(() => [instrumentId], [instrumentId]);
  const schedule = useSchedule(ids, day);
  const live = useLive([`instrument:${instrumentId}`]);
  const knowledge = useKnowledge(schedule, live);
  const coming = (schedule.data?.[instrumentId] ?? [])
    // Who is still there has the unit, whatever was booked.
    .filter(({ period, status: at }) => at === 'running' || (period.end > now && at !== 'done'))
    .toSorted((a, b) => (a.period.start < b.period.start ? -1 : 1));
  const present = coming.filter(({ period }) => period.start <= now);
  const next = coming.filter(({ period }) => period.start > now);
  const stateOf = (entry: CalendarEntry): string => {
    if (entry.status === 'outage') return words.outage;
    return entry.status === 'running' ? words.inUse : words.booked;
  };
  const free = freeNow(instrument, coming, now);
  const known = knowledge.is === 'known';
  const freeWords = (until: Instant | null): string =>
    until ? words.freeUntil(clockWords(until)) : words.free;
  return (
    <section className="kiosk-day" aria-label={words.now} aria-busy={knowledge.is === 'loading'}>
      <KnowledgeNote knowledge={knowledge} onRetry={() => void schedule.refetch()} />
      <Title order={2} size="h4">
        {words.now}
      </Title>
      {status === 'suspended' && <p className="kiosk-now">{words.suspended}</p>}
      {present.length > 0 && (
        <p className="kiosk-now">
          {present.map((entry) => (
            <span key={`${entry.unit} ${entry.period.start}`}>
              {stateOf(entry)} {spanWords(entry.period as Period)}
            </span>
          ))}
        </p>
      )}
      {known && free === 'closed' && <p className="kiosk-now">{words.closed}</p>}
      {known && free !== null && free !== 'closed' && (
        <p className="kiosk-now" data-free>
          {freeWords(free.until)}
        </p>
      )}
      {!known && present.length === 0 && (
        <p className="kiosk-now" data-unknown>
          {words.unknown}
        </p>
      )}
      <Title order={2} size="h4">
        {words.next}
      </Title>
      {known && next.length === 0 && <p>{words.nothing}</p>}
      <ul>
        {next.slice(0, 6).map((entry) => (
          <li key={`${entry.unit} ${entry.period.start}`}>
            <b>{spanWords(entry.period as Period)}</b> {stateOf(entry)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The code of this half minute; whoever scans it is led to their check-in. */
function Code({ instrumentId }: { readonly instrumentId: string }) {
  const { t } = useLanguage();
  const words = t.kioskDisplay;
  const seconds = useSeconds();
  const code = useQuery(kioskCodeQuery(instrumentId));
  if (code.isPending) return <Loading />;
  if (!code.data) return <ProblemAlert error={code.error} onRetry={() => void code.refetch()} />;
  const { code: digits, validUntil } = code.data;
  const left = Math.ceil((epochMs(validUntil as Instant) - seconds) / 1_000);
  const over = code.isError || left < -codeMs / 1_000;
  return (
    <section className="kiosk-code">
      <Text>{words.scan}</Text>
      <Text size="sm">{words.incident}</Text>
      <QrCode text={`${location.origin}/kiosk/${instrumentId}?code=${digits}`} label={words.qr} />
      <p className="kiosk-digits">
        <span className="unseen">{words.code}</span> {digits.slice(0, 4)} {digits.slice(4)}
      </p>
      <p role="timer">{over ? words.connecting : words.renews(Math.min(Math.max(left, 0), 30))}</p>
    </section>
  );
}

/** The present in milliseconds, anew every second. */
function useSeconds(): number {
  const [now, setNow] = useState(() => epochMs(systemClock()));
  useEffect(() => {
    const timer = setInterval(() => setNow(epochMs(systemClock())), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Keeps the tablet from going dark, where its browser can; asked anew after it was hidden. */
function useScreenAwake(): void {
  useEffect(() => {
    const ask = () => {
      if (document.visibilityState === 'visible' && 'wakeLock' in navigator) {
        // Refused on low battery: the tablet then sleeps as it always does.
        navigator.wakeLock.request('screen').catch(() => undefined);
      }
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => document.removeEventListener('visibilitychange', ask);
  }, []);
}
