import { bilingual, id, pageLimit, pageOf, personView, role, roleName } from '@kyoyo/contracts';
import {
  commandContext,
  identityOf,
  type Parts,
  refuseWith,
  replyOf,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { mayFindByName, mayGrant, mayGrantSome, mayListStaff, maySeePerson } from '../access.ts';
import { listOfIds } from '../organisation/http.ts';
import type { Tables } from '../schema.ts';
import { findByName, findPeople, listColleagues, listDemoPeople, listStaff } from './queries.ts';
import { personStream } from './stream.ts';

/** Names of people, one's colleagues, and the roles that people hold. */
export function addPeopleRoutes(
  app: ServiceApp,
  { store, database: { pool } }: Parts<Tables>,
  demoPassword: string | undefined,
): void {
  app.post(
    '/api/people/:id/roles',
    {
      config: { access: mayGrantSome, operation: 'grantRole', summary: 'Grant somebody a role' },
      schema: {
        params: z.object({ id }),
        body: role.strict(),
        response: { 201: z.object({ id }) },
      },
    },
    async (request, reply) => {
      if (!mayGrant(identityOf(request), request.body)) return refuseWith('forbidden');
      const command = { type: 'GrantRole', role: request.body } as const;
      const context = commandContext(request);
      const granting = { streamId: request.params.id, command, context };
      return reply.code(201).send(replyOf(await store.execute(personStream, granting)));
    },
  );

  app.get(
    '/api/people',
    {
      config: {
        access: 'person' as const,
        operation: 'listPeople',
        summary: 'List people by their ids or name, or the staff of an institution',
      },
      schema: {
        // By id, everybody who works at an institution, or by how a name begins.
        querystring: z
          .object({
            ids: listOfIds.optional(),
            institutionId: id.optional(),
            name: z.string().trim().min(1).max(100).optional(),
          })
          .refine((given) => Object.values(given).filter(Boolean).length === 1, { path: ['ids'] }),
        response: { 200: z.object({ items: z.array(personView) }) },
      },
    },
    async (request) => {
      const who = identityOf(request);
      const { ids = [], institutionId, name } = request.query;
      if (name !== undefined) {
        return mayFindByName(who)
          ? { items: await findByName(pool, name) }
          : refuseWith('forbidden');
      }
      if (institutionId === undefined) {
        const people = await findPeople(pool, ids);
        return { items: people.filter((person) => maySeePerson(who, person)) };
      }
      if (!mayListStaff(who, institutionId)) return refuseWith('forbidden');
      return { items: await findPeople(pool, await listStaff(pool, institutionId)) };
    },
  );

  app.get(
    '/api/colleagues',
    {
      config: {
        access: 'person' as const,
        operation: 'listColleagues',
        summary: 'List the people of the own organisation',
      },
      schema: {
        querystring: z.object({
          cursor: id.optional(),
          limit: pageLimit,
        }),
        response: { 200: pageOf(personView) },
      },
    },
    (request) => listColleagues(pool, identityOf(request), request.query),
  );

  app.get(
    '/api/demo-people',
    {
      config: {
        access: 'anybody',
        operation: 'listDemoPeople',
        summary: 'List the people of the demonstration',
      },
      schema: {
        response: {
          200: z.object({
            password: z.string(),
            people: z.array(
              z.object({
                email: z.string(),
                displayName: bilingual,
                organisation: bilingual,
                roles: z.array(roleName),
              }),
            ),
          }),
        },
      },
    },
    async () => {
      if (demoPassword === undefined) return refuseWith('not-found');
      return { password: demoPassword, people: await listDemoPeople(pool) };
    },
  );
}
