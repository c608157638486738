import { id, sessionListItem, sessionsEndedSubject, sessionView } from '@kyoyo/contracts';
import { identityOf, type Parts, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { findOrganisations } from '../organisation/queries.ts';
import { findPeople } from '../person/queries.ts';
import type { Tables } from '../schema.ts';
import type { Sessions } from './sessions.ts';

/** One's own sessions: which there are, and ending them. */
export function addSessionRoutes(
  app: ServiceApp,
  { database: { pool, query }, clock, nats, log }: Parts<Tables>,
  sessions: Sessions,
): void {
  /** Each gateway remembers sessions for some seconds; without NATS they last that much longer. */
  const tellDoors = (personId: string): void =>
    void nats()
      .then((connection) => connection.publish(sessionsEndedSubject, personId))
      .catch((error) => log.warn({ err: error }, 'gateways were not told of ended sessions'));

  app.get(
    '/api/session',
    {
      config: {
        access: 'person' as const,
        operation: 'readSession',
        summary: 'Read who is logged in',
      },
      schema: { response: { 200: sessionView } },
    },
    async (request) => {
      const who = identityOf(request);
      const [[person], [organisation], open] = await Promise.all([
        findPeople(pool, [who.personId]),
        findOrganisations(query, [who.organisationId], clock()),
        sessions.list(who.personId, who.sessionId),
      ]);
      const session = open.find((one) => one.current);
      if (!person || !organisation || !session) return refuseWith('unauthenticated');
      const { id: sessionId, expiresAt } = session;
      return { sessionId, person, organisation, roles: person.roles, expiresAt };
    },
  );

  app.get(
    '/api/sessions',
    {
      config: {
        access: 'person' as const,
        operation: 'listSessions',
        summary: 'List the own sessions',
      },
      schema: { response: { 200: z.object({ items: z.array(sessionListItem) }) } },
    },
    async (request) => {
      const { personId, sessionId } = identityOf(request);
      return { items: await sessions.list(personId, sessionId) };
    },
  );

  app.delete(
    '/api/sessions/:id',
    {
      config: {
        access: 'person' as const,
        operation: 'endSession',
        summary: 'End one of the own sessions',
      },
      schema: { params: z.object({ id }), response: { 204: z.null() } },
    },
    async (request, reply) => {
      const { personId } = identityOf(request);
      const ended = await sessions.revoke(personId, request.params.id);
      if (!ended) return refuseWith('not-found');
      tellDoors(personId);
      return reply.code(204).send(null);
    },
  );

  app.delete(
    '/api/sessions',
    {
      config: {
        access: 'person' as const,
        operation: 'endSessions',
        summary: 'End all of the own sessions, in every browser',
      },
      schema: { response: { 204: z.null() } },
    },
    async (request, reply) => {
      const { personId } = identityOf(request);
      await sessions.revokeAll(personId);
      tellDoors(personId);
      return reply.code(204).send(null);
    },
  );
}
