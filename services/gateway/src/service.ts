import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import staticFiles from '@fastify/static';
import websocket from '@fastify/websocket';
import { liveTokenHeader } from '@kyoyo/contracts';
import { connectNats } from '@kyoyo/messaging';
import {
  addHealth,
  addMetrics,
  createIdentityVerifier,
  handleError,
  Refused,
  refuseUnstorable,
  refuseWith,
  type RunningService,
  sessionCookie,
  sendProblem,
  withZod,
} from '@kyoyo/service-kit';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { type Logger, pino } from 'pino';
import { Gauge, Registry } from 'prom-client';
import { addApiDocs } from './api-docs.ts';
import type { GatewayConfig } from './config.ts';
import { createIdentityClient, type IdentityClient } from './identity-client.ts';
import { LiveFeed } from './live-feed.ts';
import { followLive, logIn, logOut } from './operations.ts';
import { LiveSockets } from './live-socket.ts';
import { addProxies, addWebServer } from './proxies.ts';

/** Per session, or per address for those who have none. */
const requestsPerMinuteMax = 30_000;
const logInsPerMinuteMax = 60;

declare module 'fastify' {
  interface FastifyRequest {
    /** Passed on to the services; undefined for somebody who is not logged in. */
    identityToken: string | undefined;
  }
}

/** The one door: sessions, routing to the services, live updates, and the web application. */
export async function startGateway(
  config: GatewayConfig,
  { log = pino() }: { log?: Logger } = {},
): Promise<RunningService> {
  const gatewayLog = log.child({ service: 'gateway' });
  const loggerInstance: FastifyBaseLogger = gatewayLog;
  const app = withZod(
    fastify({
      loggerInstance,
      logController: new LogController({ disableRequestLogging: true }),
      genReqId: () => randomUUID(),
      return503OnClosing: true,
      forceCloseConnections: true,
    }),
  );
  const identity = createIdentityClient(config.identityUrls);
  const metrics = new Registry();
  metrics.setDefaultLabels({ service: 'gateway' });
  addMetrics(app, metrics);
  app.setErrorHandler(handleError);
  // A development server puts scripts into the page itself.
  const contentSecurityPolicy = config.webServer ? false : securityPolicy(config);
  await app.register(helmet, { contentSecurityPolicy });
  await app.register(cookie);
  await app.register(rateLimit, {
    max: requestsPerMinuteMax,
    timeWindow: '1 minute',
    keyGenerator: ({ cookies, ip }) => cookies[sessionCookie] ?? ip,
  });
  await app.register(websocket, { options: { perMessageDeflate: false, maxPayload: 64 * 1024 } });
  addIdentity(app, identity);
  const { sockets, stop: stopLive } = addLive(app, config, identity, gatewayLog);
  // Taken before the answer is made: with it a page subscribes to what happens after it was read.
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/api/')) reply.header(liveTokenHeader, sockets.token);
  });
  addSessions(app, identity, config, sockets);
  await addProxies(app, config.routes);
  await addApiDocs(app);
  addHealth(app, { metrics, checkReady: () => identity.checkReady() });
  new Gauge({
    name: 'live_sockets',
    help: 'Browsers that follow live.',
    registers: [metrics],
    collect() {
      this.set(sockets.size);
    },
  });
  await (config.webServer ? addWebServer(app, config.webServer) : addWeb(app, config.webRoot));
  const url = await app.listen({ host: config.host, port: config.port });
  return {
    name: 'gateway',
    url,
    async stop() {
      await app.close();
      await stopLive();
    },
  };
}

const securityPolicy = ({ secureCookie }: GatewayConfig) => ({
  directives: {
    defaultSrc: ["'self'"],
    // The user interface sets styles on elements; scripts come from files alone.
    styleSrc: ["'self'", "'unsafe-inline'"],
    // Photos of instruments lie with their institutions.
    imgSrc: ["'self'", 'data:', 'https:'],
    connectSrc: ["'self'", 'ws:', 'wss:'],
    upgradeInsecureRequests: secureCookie ? [] : null,
  },
});

/** Who asks is known from the cookie before anything else; a change must come from our own pages. */
function addIdentity(app: FastifyInstance, identity: IdentityClient): void {
  app.decorateRequest('identityToken', undefined);
  app.addHook('onRequest', async (request) => {
    const { origin, host } = request.headers;
    const changes = request.method !== 'GET' && request.method !== 'HEAD';
    const isSocket = request.headers.upgrade !== undefined;
    // A sandboxed page sends the origin `null`, which is no address.
    const foreign = origin !== undefined && URL.parse(origin)?.host !== host;
    if ((changes || isSocket) && foreign) {
      refuseWith('origin-refused');
    }
    const secret = request.cookies[sessionCookie];
    if (secret === undefined || !request.url.startsWith('/api/')) return;
    request.identityToken = await tokenOrNobody(identity, secret);
  });
}

/** Undefined for a session that has ended or never was. */
const tokenOrNobody = (identity: IdentityClient, secret: string): Promise<string | undefined> =>
  identity.tokenOf(secret).then(
    ({ token }) => token,
    (error) => {
      if (error instanceof Refused && error.problem.slug === 'unauthenticated') return undefined;
      throw error;
    },
  );

function addSessions(
  app: FastifyInstance,
  identity: IdentityClient,
  config: GatewayConfig,
  sockets: LiveSockets,
): void {
  const cookieOptions = {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: config.secureCookie,
  } as const;

  const rateLimit = { max: logInsPerMinuteMax, timeWindow: '1 minute' };
  app.route({
    ...logIn,
    config: { ...logIn.config, rateLimit },
    preValidation: async (request) => refuseUnstorable(request),
    handler: async (request, reply) => {
      const language = request.headers['accept-language'] ?? 'ja';
      const { secret } = await identity.logIn(request.body, language);
      const { token } = await identity.tokenOf(secret);
      const session = await identity.readSession(token, language);
      return reply.setCookie(sessionCookie, secret, cookieOptions).code(201).send(session);
    },
  });

  app.route({
    ...logOut,
    handler: async (request, reply) => {
      const secret = request.cookies[sessionCookie];
      if (secret === undefined) return refuseWith('unauthenticated');
      await identity.endSession(secret, request.headers['accept-language'] ?? 'ja');
      await sockets.recheck(secret);
      return reply.clearCookie(sessionCookie, cookieOptions).code(204).send();
    },
  });
}

/** Without NATS the rest works; live updates begin when it answers. */
function addLive(
  app: FastifyInstance,
  config: GatewayConfig,
  identity: IdentityClient,
  log: Logger,
): { sockets: LiveSockets; stop: () => Promise<void> } {
  const verify = createIdentityVerifier(config.identityKey);
  const sockets = new LiveSockets(async (secret) => {
    const token = await tokenOrNobody(identity, secret);
    return token === undefined ? undefined : verify(token);
  });
  const connecting = connectNats({ url: config.natsUrl, name: 'gateway', log });
  connecting.then(
    (nats) => sockets.follow(new LiveFeed({ nats, log, onEvent: (event) => sockets.tell(event) })),
    (error) => log.error({ err: error }, 'live updates did not start'),
  );
  app.register(async (scope) => {
    scope.get(
      followLive.url,
      {
        websocket: true,
        preValidation: async (request) => {
          const who = request.identityToken && (await verify(request.identityToken));
          if (!who) return refuseWith('unauthenticated');
          request.identity = who;
        },
      },
      (socket, request) => {
        const secret = request.cookies[sessionCookie];
        if (request.identity && secret) sockets.add(socket, request.identity, secret);
      },
    );
  });
  return { sockets, stop };

  async function stop(): Promise<void> {
    sockets.stop();
    const nats = await Promise.race([connecting, Promise.resolve(undefined)]);
    if (nats) await nats.close();
    else connecting.then((late) => late.close()).catch(() => undefined);
  }
}

/** The single-page application answers every address that is not the interface's. */
async function addWeb(app: FastifyInstance, webRoot: string): Promise<void> {
  const built = existsSync(join(webRoot, 'index.html'));
  if (built) {
    await app.register(staticFiles, {
      root: webRoot,
      wildcard: false,
      preCompressed: true,
      // File names under assets carry a digest of their content.
      setHeaders: (reply, path) =>
        void reply.header(
          'cache-control',
          path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ),
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !/^\/(api|assets)\//.test(request.url);
    if (built && isPage) return reply.sendFile('index.html');
    return sendProblem(request, reply, { slug: 'not-found' });
  });
}
