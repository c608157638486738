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
import type { Sessions } from './sessions.ts';

/**
 * What only the gateway may call: it is the one that meets browsers, sets the cookie and passes
 * identity tokens on. It routes nothing below `/internal` from outside.
 */
export function addLogInRoutes(
  app: ServiceApp,
  { database, clock }: Parts<Tables>,
  sessions: Sessions,
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
        body: credentials,
        response: { 201: z.object({ sessionId: id, secret: z.string() }) },
      },
    },
    async (request, reply) => {
      const { email, password } = request.body;
      const known = await findCredentials(database.pool, email);
      const matches = await verify(known?.passwordHash ?? (await nobody), password);
      if (!known || !matches) return refuseWith('wrong-credentials');
      return reply.code(201).send(await sessions.open(known.personId));
    },
  );

  app.post(
    '/internal/identity-tokens',
    {
      config: { access: 'anybody' },
      schema: {
        hide: true,
        body: z.strictObject({ secret: z.string().max(200) }),
        response: { 201: z.object({ token: z.string(), sessionId: id, expiresAt: instant }) },
      },
    },
    async (request, reply) => {
      const session = await sessions.find(request.body.secret);
      if (!session) return refuseWith('unauthenticated');
      const { expiresAt: _, ...who } = session;
      return reply.code(201).send({
        token: await signIdentityToken(who, signingKey),
        sessionId: who.sessionId,
        expiresAt: plusMinutes(clock(), identityTokenSeconds / 60),
      });
    },
  );
}
