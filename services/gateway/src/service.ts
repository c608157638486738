import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import staticFiles from '@fastify/static';
import websocket from '@fastify/websocket';
import { liveTokenHeader, sessionsEndedSubject } from '@kyoyo/contracts';
import { connectNats } from '@kyoyo/messaging';
import {
  addHealth,
  addMetrics,
  addMetricsRoute,
  createIdentityVerifier,
  handleError,
  refuseWith,
  type RunningService,
  sendProblem,
  withZod,
} from '@kyoyo/service-kit';
import type { NatsConnection } from '@nats-io/transport-node';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { type Logger, pino } from 'pino';
import { Gauge, Registry } from 'prom-client';
import { addApiDocs } from './api-docs.ts';
import { bodyBytesUsual, patience, refuseSlowBodies } from './bodies.ts';
import type { GatewayConfig } from './config.ts';
import { createIdentityClient, type IdentityClient } from './identity-client.ts';
import { LiveFeed } from './live-feed.ts';
import { LiveSockets } from './live-socket.ts';
import { followLive } from './operations.ts';
import { addProxies, addWebServer } from './proxies.ts';
import {
  addIdentity,
  addSessions,
  cookieNames,
  type CookieNames,
  forgetSessions,
  tokenOrNobody,
} from './sessions.ts';

/** Per session, or per address for those whose session is not known. */
const requestsPerMinuteMax = 30_000;

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
      trustProxy: trusted(config.trustProxy),
      bodyLimit: bodyBytesUsual,
      ...patience,
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
  refuseSlowBodies(app);
  const names = cookieNames(config.secureCookie);
  await app.register(rateLimit, { global: false });
  // Before a cookie is looked up: one that nobody has counts for the address that it comes from.
  const max = requestsPerMinuteMax;
  const keyGenerator = ({ cookies, ip }: FastifyRequest) =>
    identity.sessionOf(cookies[names.session]) ?? ip;
  app.addHook('onRequest', app.rateLimit({ max, timeWindow: '1 minute', keyGenerator }));
  await app.register(websocket, { options: { perMessageDeflate: false, maxPayload: 64 * 1024 } });
  addIdentity(app, identity, names);
  const { sockets, stop: stopLive } = addLive(app, config, { identity, names, log: gatewayLog });
  // Taken before the answer is made: with it a page subscribes to what happens after it was read.
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/api/')) reply.header(liveTokenHeader, sockets.token);
  });
  addSessions(app, { identity, names, secure: config.secureCookie, sockets });
  await addProxies(app, config.routes);
  await addApiDocs(app);
  addHealth(app, { checkReady: () => identity.checkReady() });
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
  const stopMetrics = await serveMetrics(metrics, config.metrics);
  return {
    name: 'gateway',
    url,
    async stop() {
      await app.close();
      await stopMetrics();
      await stopLive();
    },
  };
}

/** Of a number of proxies, those that are nearest. */
const trusted = (proxies: GatewayConfig['trustProxy']) =>
  typeof proxies === 'number' ? (_address: string, hop: number) => hop < proxies : proxies;

/** At an address of its own, which is not the one that the world knows. */
async function serveMetrics(metrics: Registry, at: GatewayConfig['metrics']) {
  if (!at) return async () => undefined;
  const app = fastify();
  addMetricsRoute(app, metrics);
  await app.listen(at);
  return () => app.close();
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

/** Without NATS the rest works; live updates begin when it answers. */
function addLive(
  app: FastifyInstance,
  config: GatewayConfig,
  { identity, names, log }: { identity: IdentityClient; names: CookieNames; log: Logger },
): { sockets: LiveSockets; stop: () => Promise<void> } {
  const verify = createIdentityVerifier(config.identityKey);
  const sockets = new LiveSockets(async (secret) => {
    const token = await tokenOrNobody(identity, secret);
    return token && verify(token.token);
  }, config.socketLimits);
  const connecting = connectNats({ url: config.natsUrl, name: 'gateway', log });
  const listen = (nats: NatsConnection): void => {
    sockets.follow(new LiveFeed({ nats, log, onNews: (news) => sockets.tell(news) }));
    nats.subscribe(sessionsEndedSubject, {
      callback: (_, message) => void forgetSessions(identity, sockets, message.string()),
    });
  };
  connecting.then(listen, (error) => log.error({ err: error }, 'live updates did not start'));
  const callerOf = ({ cookies, ip }: FastifyRequest) => ({
    sessionSecret: cookies[names.session] ?? '',
    address: ip,
  });
  app.register(async (scope) => {
    scope.get(
      followLive.url,
      {
        websocket: true,
        preValidation: async (request) => {
          const who = request.identityToken && (await verify(request.identityToken));
          if (!who) return refuseWith('unauthenticated');
          if (!sockets.hasRoomFor(callerOf(request))) return refuseWith('too-many-requests');
          request.identity = who;
        },
      },
      (socket, request) => {
        if (request.identity) sockets.add(socket, { ...callerOf(request), who: request.identity });
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
