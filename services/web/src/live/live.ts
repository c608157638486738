import type { LiveMessage } from '@kyoyo/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { latestLiveToken } from '../api.ts';
import { sessionQuery } from '../features/session/queries.ts';
import { follow, readAllAnew } from './stale.ts';

/** The gateway's word for a session that has ended. */
const sessionEndedCode = 4401;
const retryMsMin = 500;
const retryMsMax = 10_000;

/**
 * Follows these topics for as long as the page shows them, from before the page read anything on.
 * After a break it resumes by its last token and misses nothing, or reads everything anew when it
 * was away too long.
 */
export function useLive(topics: readonly string[]): boolean {
  const queries = useQueryClient();
  const [connected, setConnected] = useState(false);
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
