import type { LiveMessage } from '@kyoyo/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { latestLiveToken } from '../api.ts';
import { sessionQuery } from '../features/session/queries.ts';
import { sessionOver } from '../features/session/session-over.ts';
import type { Liveness } from './knowledge.ts';
import { follow, readAllAnew } from './stale.ts';

/** The gateway's word for a session that has ended. */
const sessionEndedCode = 4401;
const retryMsMin = 500;
const retryMsMax = 10_000;
/** A break that is over before is none that anybody could notice. */
const breakMs = 2_000;
/** How often is read what nobody tells. */
const askMs = 10_000;
/** After so long without news it is asked whether the line still stands; then an answer is due. */
const quietMs = 25_000;
const answerMs = 10_000;

/**
 * Follows these topics for as long as the page shows them, from before the page read anything on.
 * After a break it resumes by its last token and misses nothing, or reads everything anew when it
 * was away too long. Where no news can come it asks again and again.
 */
export function useLive(topics: readonly string[]): Liveness {
  const queries = useQueryClient();
  const [connected, setConnected] = useState(false);
  const [fromMs] = useState(Date.now);
  const [lostMs, setLostMs] = useState<number | null>(null);
  const [readFrom] = useState(latestLiveToken);
  const token = useRef(readFrom);
  const key = topics.toSorted().join(' ');
  const take = useEffectEvent((message: LiveMessage) => {
    if (message.kind === 'event') follow(queries, message);
    else if (message.kind === 'reload') readAllAnew(queries);
  });

  useEffect(() => {
    if (key === '') return;
    let socket: WebSocket | undefined;
    let retry: ReturnType<typeof setTimeout> | undefined;
    let lost: ReturnType<typeof setTimeout> | undefined;
    let silence: ReturnType<typeof setTimeout> | undefined;
    let retryMs = retryMsMin;

    /** What news there were is known until now, and from now on only what is read. */
    const isLost = () => {
      const sinceMs = Date.now();
      setLostMs((before) => before ?? sinceMs);
      // Whose session has ended asks when they are back.
      if (!sessionOver.isOver()) readAllAnew(queries);
      lost = setTimeout(isLost, askMs);
    };
    const subscribe = () => {
      clearTimeout(silence);
      const from = token.current ? { token: token.current } : {};
      socket?.send(JSON.stringify({ subscribe: key.split(' '), ...from }));
      // A line that is dead without a word is known by its silence.
      silence = setTimeout(() => ended(socket), answerMs);
    };
    const ended = (which: WebSocket | undefined, code?: number) => {
      if (which !== socket) return;
      socket = undefined;
      which?.close();
      clearTimeout(silence);
      setConnected(false);
      if (code === sessionEndedCode) {
        void queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
      }
      lost ??= setTimeout(isLost, breakMs);
      retry = setTimeout(connect, retryMs);
      retryMs = Math.min(retryMs * 2, retryMsMax);
    };
    const connect = () => {
      const opened = new WebSocket(`${location.origin.replace('http', 'ws')}/api/live`);
      socket = opened;
      silence = setTimeout(() => ended(opened), answerMs);
      opened.addEventListener('open', subscribe);
      opened.addEventListener('close', ({ code }) => ended(opened, code));
      opened.addEventListener('message', ({ data }) => {
        const message = JSON.parse(String(data)) as LiveMessage;
        if (opened !== socket || message.kind === 'refused') return;
        token.current = message.token;
        clearTimeout(lost);
        clearTimeout(silence);
        lost = undefined;
        silence = setTimeout(subscribe, quietMs);
        retryMs = retryMsMin;
        setConnected(true);
        setLostMs(null);
        take(message);
      });
    };
    connect();
    return () => {
      const last = socket;
      socket = undefined;
      for (const timer of [retry, lost, silence]) clearTimeout(timer);
      setConnected(false);
      setLostMs(null);
      last?.close();
    };
  }, [key, queries]);

  return { connected, fromMs, lostMs };
}
