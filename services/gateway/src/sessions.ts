import { Refused, refuseUnstorable, refuseWith, sessionCookie } from '@kyoyo/service-kit';
import type { FastifyInstance } from 'fastify';
import type { IdentityClient, KnownSession } from './identity-client.ts';
import type { LiveSockets } from './live-socket.ts';
import { logIn, logOut } from './operations.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Passed on to the services; undefined for somebody who is not logged in. */
    identityToken: string | undefined;
    /** Of whoever is logged in. */
    sessionId: string | undefined;
  }
}

/** A session, and a browser that somebody has logged in from before. */
export interface CookieNames {
  readonly session: string;
  readonly device: string;
}

/** With `__Host-` no other host of the domain can set them, nor anything without TLS. */
export function cookieNames(secure: boolean): CookieNames {
  const prefix = secure ? '__Host-' : '';
  return { session: `${prefix}${sessionCookie}`, device: `${prefix}kyoyo_device` };
}

/** Who asks is known from the cookie before anything else; a change must come from our own pages. */
export function addIdentity(
  app: FastifyInstance,
  identity: IdentityClient,
  names: CookieNames,
): void {
  app.decorateRequest('identityToken', undefined);
  app.decorateRequest('sessionId', undefined);
  app.addHook('onRequest', async (request) => {
    const { origin, host } = request.headers;
    const changes = request.method !== 'GET' && request.method !== 'HEAD';
    const isSocket = request.headers.upgrade !== undefined;
    // A sandboxed page sends the origin `null`, which is no address.
    const foreign = origin !== undefined && URL.parse(origin)?.host !== host;
    if ((changes || isSocket) && foreign) {
      refuseWith('origin-refused');
    }
    const secret = request.cookies[names.session];
    if (secret === undefined || !request.url.startsWith('/api/')) return;
    const found = await tokenOrNobody(identity, secret);
    request.identityToken = found?.token;
    request.sessionId = found?.sessionId;
  });
}

/** Undefined for a session that has ended or never was. */
export const tokenOrNobody = (
  identity: IdentityClient,
  secret: string,
): Promise<KnownSession | undefined> =>
  identity.tokenOf(secret).catch((error) => {
    if (error instanceof Refused && error.problem.slug === 'unauthenticated') return undefined;
    throw error;
  });

/** Nothing that this door remembers of a person's sessions holds any longer. */
export async function forgetSessions(
  identity: IdentityClient,
  sockets: LiveSockets,
  personId: string,
): Promise<void> {
  identity.forget(personId);
  await sockets.recheckPerson(personId);
}

const deviceSeconds = 365 * 86_400;

export function addSessions(
  app: FastifyInstance,
  {
    identity,
    names,
    secure,
    sockets,
  }: { identity: IdentityClient; names: CookieNames; secure: boolean; sockets: LiveSockets },
): void {
  const cookieOptions = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;

  app.route({
    ...logIn,
    preValidation: async (request) => refuseUnstorable(request),
    handler: async (request, reply) => {
      const language = request.headers['accept-language'] ?? 'ja';
      const from = { address: request.ip, device: request.cookies[names.device] };
      const { secret, device } = await identity.logIn(request.body as object, from, language);
      const { token } = await identity.tokenOf(secret);
      const session = await identity.readSession(token, language);
      return reply
        .setCookie(names.session, secret, cookieOptions)
        .setCookie(names.device, device, { ...cookieOptions, maxAge: deviceSeconds })
        .code(201)
        .send(session);
    },
  });

  app.route({
    ...logOut,
    handler: async (request, reply) => {
      const secret = request.cookies[names.session];
      if (secret === undefined) return refuseWith('unauthenticated');
      await identity.endSession(secret, request.headers['accept-language'] ?? 'ja');
      await sockets.recheck(secret);
      return reply.clearCookie(names.session, cookieOptions).code(204).send();
    },
  });

  // Sessions that were ended elsewhere are over before that is answered.
  app.addHook('onSend', async ({ method, url, cookies }, reply) => {
    if (method !== 'DELETE' || !url.startsWith('/api/sessions') || reply.statusCode !== 204) return;
    const personId = identity.personOf(cookies[names.session]);
    if (personId) await forgetSessions(identity, sockets, personId);
  });
}
