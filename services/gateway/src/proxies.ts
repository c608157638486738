import httpProxy from '@fastify/http-proxy';
import { identityHeader, sendProblem } from '@kyoyo/service-kit';
import type { FastifyInstance } from 'fastify';
import type { ServiceName, ServiceUrls } from './config.ts';
import { routesTable } from './routes-table.ts';

/** Passes requests on, with the identity token in place of whatever the browser sent. */
export async function addProxies(app: FastifyInstance, services: ServiceUrls): Promise<void> {
  for (const [prefix, service] of Object.entries(routesTable)) {
    await addProxy(app, services, prefix, service);
  }
  await addProxy(app, services, '/api/sessions', 'identity', ['GET', 'DELETE']);
  await addProxy(app, services, '/api/session', 'identity', ['GET']);
}

async function addProxy(
  app: FastifyInstance,
  services: ServiceUrls,
  prefix: string,
  service: ServiceName,
  httpMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
): Promise<void> {
  const urls = services[service];
  let turn = 0;
  await app.register(httpProxy, {
    prefix,
    rewritePrefix: prefix,
    httpMethods,
    // Replicas take turns.
    upstream: '',
    undici: { connections: 128, pipelining: 1 },
    replyOptions: {
      getUpstream: () => urls[turn++ % urls.length] as string,
      rewriteRequestHeaders: (request, headers) => {
        const { cookie: _, [identityHeader]: __, ...passed } = headers;
        const token = (request as unknown as { identityToken?: string }).identityToken;
        return {
          ...passed,
          'x-correlation-id': request.id,
          ...(token ? { [identityHeader]: token } : {}),
        };
      },
      onError: (reply, { error }) => {
        reply.log.warn({ err: error, service }, 'service does not answer');
        void sendProblem(reply.request as never, reply as never, { slug: 'unavailable' });
      },
    },
  });
}
