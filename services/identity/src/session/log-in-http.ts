import type { KeyObject } from 'node:crypto';
import { credentials, id, instant } from '@kyoyo/contracts';
import { plusMinutes } from '@kyoyo/kernel';
import {
  identityTokenSeconds,
  type Parts,
  refuseWith,
  type ServiceApp,
  signIdentityToken,
} from '@kyoyo/service-kit';
import { hash, verify } from '@node-rs/argon2';
import { z } from 'zod';
import { findCredentials } from '../person/queries.ts';
import type { Tables } from '../schema.ts';
import type { LogInLimits } from './log-in-limits.ts';
import type { Sessions } from './sessions.ts';

/**
 * What only the gateway may call: it is the one that meets browsers, sets the cookie and passes
 * identity tokens on. It routes nothing below `/internal` from outside.
 */
export function addLogInRoutes(
  app: ServiceApp,
  { database, clock }: Parts<Tables>,
  { sessions, limits }: { sessions: Sessions; limits: LogInLimits },
  signingKey: KeyObject,
): void {
  // Verifying against some hash even for an unknown mail address takes the same time for both.
  const nobody = hash('nobody has this password');

  app.post(
    '/internal/sessions',
    {
      config: { access: 'anybody' },
      schema: {
        hide: true,
        body: credentials.extend({
          /** Whose connection it is, as the gateway sees it, and what its browser keeps. */
          address: z.string().min(1).max(100),
          device: z.string().max(100).optional(),
        }),
        response: { 201: z.object({ sessionId: id, secret: z.string(), device: z.string() }) },
      },
    },
    async (request, reply) => {
      const { password, ...given } = request.body;
      const email = given.email.toLowerCase();
      const known = await findCredentials(database.pool, email);
      const attempt = { ...given, device: given.device, email, personId: known?.personId };
      const taken = await limits.take(attempt);
      const matches = await verify(known?.passwordHash ?? (await nobody), password);
      if (!known || !matches) return refuseWith('wrong-credentials');
      const device = await limits.succeed(attempt, known.personId, taken);
      return reply.code(201).send({ ...(await sessions.open(known.personId)), device });
    },
  );

  app.post(
    '/internal/identity-tokens',
    {
      config: { access: 'anybody' },
      schema: {
        hide: true,
        body: z.strictObject({ secret: z.string().max(200) }),
        response: {
          201: z.object({ token: z.string(), sessionId: id, personId: id, expiresAt: instant }),
        },
      },
    },
    async (request, reply) => {
      const session = await sessions.find(request.body.secret);
      if (!session) return refuseWith('unauthenticated');
      const { expiresAt: _, ...who } = session;
      return reply.code(201).send({
        token: await signIdentityToken(who, signingKey),
        sessionId: who.sessionId,
        personId: who.personId,
        expiresAt: plusMinutes(clock(), identityTokenSeconds / 60),
      });
    },
  );
}
