import type { FastifyInstance } from 'fastify';
import { Histogram, type Registry } from 'prom-client';
import { refuseWith } from './problem-reply.ts';
import './request-context.ts';

/** How long requests take, by route. */
export function addMetrics(app: FastifyInstance, metrics: Registry): void {
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from request to reply.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [metrics],
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    seconds.observe(
      { method: request.method, route, status: reply.statusCode },
      reply.elapsedTime / 1_000,
    );
    request.log.debug(
      // The route and not the address: that of a calendar feed is a secret.
      { method: request.method, route, status: reply.statusCode },
      'request',
    );
  });
}

export interface Health {
  /** Throws when the work cannot be done. */
  readonly checkReady: () => Promise<void>;
}

const open = { config: { access: 'anybody' as const }, schema: { hide: true } };

/** What watches over a process asks: does it run, can it work. */
export function addHealth(app: FastifyInstance, { checkReady }: Health): void {
  app.get('/healthz', open, async () => ({ status: 'ok' }));
  app.get('/readyz', open, async () => {
    await checkReady().catch(() => refuseWith('unavailable'));
    return { status: 'ok' };
  });
}

/** How it does; not for everybody. */
export function addMetricsRoute(app: FastifyInstance, metrics: Registry): void {
  app.get('/metrics', open, async (_, reply) =>
    reply.type(metrics.contentType).send(await metrics.metrics()),
  );
}
