import httpProxy from '@fastify/http-proxy';
import { identityHeader, refuseWith, sendProblem } from '@kyoyo/service-kit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Route } from './config.ts';

/**
 * More than any service takes, the largest being a document of 20 MiB. Bodies are passed on as they
 * come, so how much a service really takes of one without a length, it says itself.
 */
const bodyBytesMax = 21 * 1024 * 1024;

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/**
 * Passes requests on, with the identity token in place of whatever the browser sent. What the
 * gateway answers itself must be there before.
 */
export async function addProxies(app: FastifyInstance, routes: readonly Route[]): Promise<void> {
  for (const route of routes) {
    for (const prefix of route.prefixes) await addProxy(app, route, prefix);
  }
}

async function addProxy(app: FastifyInstance, route: Route, prefix: string): Promise<void> {
  const { service, urls } = route;
  const httpMethods = methods.filter((method) => !app.hasRoute({ method, url: prefix }));
  const refuseHuge = async ({ headers }: FastifyRequest): Promise<void> => {
    if (Number(headers['content-length'] ?? 0) > bodyBytesMax) refuseWith('body-too-large');
  };
  let turn = 0;
  await app.register(httpProxy, {
    prefix,
    rewritePrefix: prefix,
    httpMethods,
    preHandler: refuseHuge,
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
