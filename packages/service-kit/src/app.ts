import { randomUUID } from 'node:crypto';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import {
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import type { Identity } from '@kyoyo/contracts';
import type { Registry } from 'prom-client';
import { addAsOf } from './as-of.ts';
import { identityHeader } from './identity-token.ts';
import { addHealth, addMetrics, addMetricsRoute } from './health.ts';
import { describeRoutes } from './openapi.ts';
import { mustBeDeclared } from './operation.ts';
import { handleError, refuseWith, sendProblem } from './problem-reply.ts';
import './request-context.ts';
import { refuseUnstorable } from './storable-text.ts';

export type ServiceApp = ReturnType<typeof withZod>;

export interface AppOptions {
  readonly name: string;
  readonly log: FastifyBaseLogger;
  readonly metrics: Registry;
  readonly verifyIdentity: (token: string) => Promise<Identity | undefined>;
  /** Throws when the service cannot do its work. */
  readonly checkReady: () => Promise<void>;
}

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** Routes describe what comes and goes with zod, and it is held to that. */
export const withZod = (app: FastifyInstance) =>
  app
    .setValidatorCompiler(validatorCompiler)
    .setSerializerCompiler(serializerCompiler)
    .withTypeProvider<ZodTypeProvider>();

/** An HTTP server with what all services share; its routes are still to be added. */
export async function createApp(options: AppOptions): Promise<ServiceApp> {
  const app = withZod(
    fastify({
      loggerInstance: options.log,
      logController: new LogController({ disableRequestLogging: true }),
      bodyLimit: 256 * 1024,
      routerOptions: { maxParamLength: 200 },
      // The request id is the correlation id: given by the gateway, or new.
      genReqId: ({ headers }) => {
        const given = headers['x-correlation-id'];
        return typeof given === 'string' && uuid.test(given) ? given : randomUUID();
      },
      return503OnClosing: true,
      forceCloseConnections: 'idle',
    }),
  );
  app.setErrorHandler(handleError);
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, { slug: 'not-found' }));
  endConnectionsOnClose(app);
  addAccessControl(app, options.verifyIdentity);
  app.addHook('preValidation', async (request) => refuseUnstorable(request));
  addAsOf(app);
  addMetrics(app, options.metrics);
  await describeRoutes(app, `Kyoyo ${options.name}`);
  addHealth(app, options);
  addMetricsRoute(app, options.metrics);
  const open = { config: { access: 'anybody' as const }, schema: { hide: true } };
  app.get('/openapi.json', open, async () => app.swagger());
  return app;
}

/** A connection that was busy when the app closed would be kept alive, and the app with it. */
function endConnectionsOnClose(app: ServiceApp): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', async (_, reply) => {
    if (closing) reply.header('connection', 'close');
  });
}

function addAccessControl(app: ServiceApp, verify: AppOptions['verifyIdentity']): void {
  app.decorateRequest('identity', undefined);
  app.addHook('onRoute', mustBeDeclared);
  app.addHook('onRequest', async (request) => {
    const token = request.headers[identityHeader];
    if (typeof token === 'string') request.identity = await verify(token);
    const { access } = request.routeOptions.config;
    if (access === undefined || access === 'anybody') return;
    if (!request.identity) refuseWith('unauthenticated');
    if (access !== 'person' && !access(request.identity)) refuseWith('forbidden');
  });
}
