import type { EventSource } from '@kyoyo/contracts';
import { type ConsumerMetrics, listStops } from '@kyoyo/messaging';
import type pg from 'pg';
import { Counter, Gauge, type Registry } from 'prom-client';

/** What operations see of the consumers of this replica, by source. */
export function countConsumed(metrics: Registry): (source: string) => ConsumerMetrics {
  const labels = { labelNames: ['source'] as const, registers: [metrics] };
  const handled = new Counter({
    name: 'consumer_events_handled_total',
    help: 'Events of a source that were handled.',
    ...labels,
  });
  const parked = new Counter({
    name: 'consumer_events_parked_total',
    help: 'Events that kept failing and wait as dead letters.',
    ...labels,
  });
  const fetchedAgain = new Counter({
    name: 'consumer_events_fetched_again_total',
    help: 'Events that were lost on the way and asked of their source.',
    ...labels,
  });
  const lag = new Gauge({
    name: 'consumer_lag_seconds',
    help: 'From the time of the event handled last to its handling.',
    ...labels,
  });
  return (source) => ({
    handled: (events, lagMs) => {
      handled.inc({ source }, events);
      lag.set({ source }, lagMs / 1_000);
    },
    parked: (events) => parked.inc({ source }, events),
    fetchedAgain: (events) => fetchedAgain.inc({ source }, events),
  });
}

/** Which sources the service cannot go on with, on whichever replica its consumer runs. */
export function showStops(
  metrics: Registry,
  pool: pg.Pool,
  consumer: string,
  sources: readonly EventSource[],
): void {
  new Gauge({
    name: 'consumer_stopped_seconds',
    help: 'Since when the service cannot go on with a source; alarm on more than a minute.',
    labelNames: ['source'],
    registers: [metrics],
    async collect() {
      // Where the database is away, `/readyz` says so.
      const stops = await listStops(pool, consumer, sources).catch(() => undefined);
      if (!stops) return;
      for (const source of sources) this.set({ source }, 0);
      for (const { source, since } of stops) {
        this.set({ source }, (Date.now() - Date.parse(since)) / 1_000);
      }
    },
  });
}
