import { bilingualName, id, idsInQuery, organisationView, role } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import {
  commandContext,
  identityOf,
  type Parts,
  refuseWith,
  replyOf,
  type ServiceApp,
  readingOf,
} from '@kyoyo/service-kit';
import { sql } from 'kysely';
import { z } from 'zod';
import { maySeeEvidence, maySeeOrganisation, operations } from '../access.ts';
import { join } from '../person/commands.ts';
import { isEasyToGuess } from '../person/password.ts';
import type { Tables } from '../schema.ts';
import { findOrganisations } from './queries.ts';
import { organisationStream } from './stream.ts';

const created = z.object({ id });
export const listOfIds = idsInQuery(200);

const newMember = z.strictObject({
  email: z.email().max(254),
  displayName: bilingualName,
  password: z.string().min(10).max(200),
  roles: z.array(role.strict()).max(20).default([]),
});

/** Organisations, and who joins them. */
export function addOrganisationRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { store, clock } = parts;
  const { query } = parts.database;

  app.get(
    '/api/organisations',
    {
      config: {
        access: 'person' as const,
        operation: 'listOrganisations',
        summary: 'List organisations by their ids',
        asOf: true,
      },
      schema: {
        querystring: z.object({ ids: listOfIds }),
        response: { 200: z.object({ items: z.array(organisationView) }) },
      },
    },
    async (request) => {
      const who = identityOf(request);
      const ids = request.query.ids.filter((one) => maySeeOrganisation(who, one));
      const scope = { stream: organisationStream, ids: sql`SELECT unnest(${ids}::uuid[])` };
      const { query, now } = await readingOf(request, parts, scope);
      const found = await findOrganisations(query, ids, now);
      return {
        items: found.map((one) =>
          maySeeEvidence(who, one.id) ? one : { ...one, classEvidence: null },
        ),
      };
    },
  );

  app.post(
    '/api/organisations',
    {
      config: {
        access: operations,
        operation: 'registerOrganisation',
        summary: 'Register an organisation',
      },
      schema: {
        body: z.strictObject({
          name: bilingualName,
          corporateNumber: z
            .string()
            .regex(/^\d{13}$/)
            .nullable()
            .default(null),
        }),
        response: { 201: created },
      },
    },
    async (request, reply) => {
      const command = { type: 'RegisterOrganisation', registration: request.body } as const;
      const context = commandContext(request);
      const registering = { streamId: newId(), isNew: true, command, context };
      return reply.code(201).send(replyOf(await store.execute(organisationStream, registering)));
    },
  );

  app.post(
    '/api/organisations/:id/members',
    {
      config: {
        access: operations,
        operation: 'addMember',
        summary: 'Add a member to an organisation',
      },
      schema: { params: z.object({ id }), body: newMember, response: { 201: created } },
    },
    async (request, reply) => {
      const organisationId = request.params.id;
      const [known] = await findOrganisations(query, [organisationId], clock());
      if (!known) return refuseWith('not-found');
      const { email, displayName, password } = request.body;
      const about = [...email.split('@'), displayName.ja, displayName.en, known.name.en];
      if (isEasyToGuess(password, about)) return refuseWith('password-too-common');
      const member = { organisationId, ...request.body };
      return reply.code(201).send(replyOf(await join(parts, member, commandContext(request))));
    },
  );
}
