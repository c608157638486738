import type { LiveMessage } from '@kyoyo/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { latestLiveToken } from '../api.ts';
import { sessionQuery } from '../features/queries.ts';

/** The gateway's word for a session that has ended. */
const sessionEndedCode = 4401;
const retryMsMin = 500;
const retryMsMax = 10_000;

/** Which queries an event makes out of date. */
const affected = [
  'instrument',
  'managed',
  'coming-bookings',
  'calendar',
  'utilisation',
  'reservations',
  'operators',
  'accessories',
  'outages',
  'waitlist',
  'charges',
  'timeline',
  'qualifications',
  'consultations',
  'notices',
] as const;

/** What is long to read, and is changed by nothing that happens to bookings. */
const affectedByInstruments = ['instruments', 'instrument-search', 'policies', 'price'] as const;
const isAboutInstruments = (message: LiveMessage): boolean =>
  message.kind === 'reload' ||
  (message.kind === 'event' && /^(Instrument|Policy|RateCard)/.test(message.type));

export type LiveNews = Extract<LiveMessage, { kind: 'event' }>;

/**
 * Follows these topics for as long as the page shows them, from before the page read anything on.
 * After a break it resumes by its last token and misses nothing, or reads everything anew when it was away too long. A page with a
 * calendar of its own takes the news itself: it reads anew only the instrument concerned.
 */
export function useLive(
  topics: readonly string[],
  onCalendarNews?: (news: LiveNews) => void,
): boolean {
  const queries = useQueryClient();
  const [connected, setConnected] = useState(false);
  const [readFrom] = useState(latestLiveToken);
  const token = useRef(readFrom);
  const key = topics.toSorted().join(' ');
  const take = useEffectEvent((message: LiveMessage) => {
    if (message.kind === 'ready') return;
    const byItself = message.kind === 'event' && onCalendarNews !== undefined;
    // The calendar asks first: it is what somebody looks at.
    if (byItself) onCalendarNews(message);
    const names = isAboutInstruments(message) ? [...affected, ...affectedByInstruments] : affected;
    for (const name of names) {
      if (name === 'calendar' && byItself) continue;
      void queries.invalidateQueries({ queryKey: [name] });
    }
  });

  useEffect(() => {
    if (key === '') return;
    let socket: WebSocket | undefined;
    let retry: ReturnType<typeof setTimeout> | undefined;
    let retryMs = retryMsMin;
    let over = false;

    const connect = () => {
      socket = new WebSocket(`${location.origin.replace('http', 'ws')}/api/live`);
      socket.addEventListener('open', () => {
        const from = token.current ? { token: token.current } : {};
        socket?.send(JSON.stringify({ subscribe: key.split(' '), ...from }));
      });
      socket.addEventListener('message', ({ data }) => {
        const message = JSON.parse(String(data)) as LiveMessage;
        if (message.kind === 'refused') return;
        token.current = message.token;
        setConnected(true);
        retryMs = retryMsMin;
        take(message);
      });
      socket.addEventListener('close', ({ code }) => {
        setConnected(false);
        if (over) return;
        if (code === sessionEndedCode) {
          void queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
          return;
        }
        retry = setTimeout(connect, retryMs);
        retryMs = Math.min(retryMs * 2, retryMsMax);
      });
    };
    connect();
    return () => {
      over = true;
      clearTimeout(retry);
      socket?.close();
    };
  }, [key, queries]);

  return connected;
}
