import httpProxy from '@fastify/http-proxy';
import { identityHeader, refuseWith, sendProblem } from '@kyoyo/service-kit';
import type { FastifyInstance } from 'fastify';
import { bodyBytesUsual, createBodyTaker } from './bodies.ts';
import type { Route } from './config.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/**
 * Passes requests on, with the identity token in place of whatever the browser sent. What the
 * gateway answers itself must be there before.
 */
export async function addProxies(app: FastifyInstance, routes: readonly Route[]): Promise<void> {
  const takeBody = createBodyTaker();
  for (const route of routes) {
    for (const prefix of route.prefixes) await addProxy(app, route, prefix, takeBody);
  }
}

async function addProxy(
  app: FastifyInstance,
  { service, urls, largeBodies }: Route,
  prefix: string,
  takeBody: ReturnType<typeof createBodyTaker>,
): Promise<void> {
  const httpMethods = methods.filter((method) => !app.hasRoute({ method, url: prefix }));
  const bytesMax = largeBodies[prefix] ?? bodyBytesUsual;
  let turn = 0;
  await app.register(httpProxy, {
    prefix,
    rewritePrefix: prefix,
    httpMethods,
    preHandler: (request) => takeBody(request, bytesMax, request.sessionId),
    // Addresses of calendar feeds are secrets.
    disableRequestLogging: true,
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

/** Everything that is not the interface's comes from a development server. */
export async function addWebServer(app: FastifyInstance, upstream: string): Promise<void> {
  await app.register(httpProxy, {
    upstream,
    httpMethods: ['GET'],
    preHandler: async ({ url }) => {
      if (url.startsWith('/api/')) refuseWith('not-found');
    },
  });
}
