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
import type { CalendarEntry } from '../../api.ts';
import { Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { QrCode } from './qr-code.tsx';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { instrumentQuery } from '../instrument/queries.ts';
import { useNow } from '../../parts/clock.ts';
import { useSchedule } from '../calendar/queries.ts';
import { clockWords, spanWords } from '../../parts/times.ts';
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
  if (instrument.isError) {
    return <ProblemAlert error={instrument.error} onRetry={() => void instrument.refetch()} />;
  }
  return (
    <main className="kiosk" id="content" lang={language}>
      <header>
        <Title order={1}>{name}</Title>
        <Text>{local(instrument.data.location)}</Text>
      </header>
      <Today instrumentId={instrumentId} suspended={instrument.data.status === 'suspended'} />
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
function Today(props: { readonly instrumentId: string; readonly suspended: boolean }) {
  const { instrumentId, suspended } = props;
  const { t } = useLanguage();
  const words = t.kioskDisplay;
  const now = useNow();
  const date = japanDate(now);
  const day = useMemo(() => japanDay(date), [date]);
  const ids = useMemo(() => [instrumentId], [instrumentId]);
  const schedule = useSchedule(ids, day);
  const live = useLive([`instrument:${instrumentId}`]);
  const coming = (schedule.data?.[instrumentId] ?? [])
    .filter(({ period, status }) => period.end > now && status !== 'done')
    .toSorted((a, b) => (a.period.start < b.period.start ? -1 : 1));
  const present = coming.filter(({ period }) => period.start <= now);
  const next = coming.filter(({ period }) => period.start > now);
  const stateOf = ({ status }: CalendarEntry): string => {
    if (status === 'outage') return words.outage;
    return status === 'running' ? words.inUse : words.booked;
  };
  return (
    <section className="kiosk-day" aria-label={words.now}>
      {!live && <p role="status">{words.connecting}</p>}
      <Title order={2} size="h4">
        {words.now}
      </Title>
      {suspended && <p className="kiosk-now">{words.suspended}</p>}
      <p
        className="kiosk-now"
        data-free={present.length === 0}
        hidden={suspended && present.length === 0}
      >
        {present.length === 0
          ? next[0]
            ? words.freeUntil(clockWords(next[0].period.start as Instant))
            : words.free
          : present.map((entry) => (
              <span key={`${entry.unit} ${entry.period.start}`}>
                {stateOf(entry)} {spanWords(entry.period as Period)}
              </span>
            ))}
      </p>
      <Title order={2} size="h4">
        {words.next}
      </Title>
      {next.length === 0 && <p>{words.nothing}</p>}
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
