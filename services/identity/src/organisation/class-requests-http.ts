import {
  classEvidence,
  classRequestStatus,
  classRequestView,
  id,
  type Identity,
  organisationClass,
  pageLimit,
  pageOf,
  startupStage,
} from '@kyoyo/contracts';
import { japanDate, newId } from '@kyoyo/kernel';
import {
  commandContext,
  identityOf,
  type Parts,
  refuseWith,
  replyOf,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { mayAskForClass, mayDecideClass } from '../access.ts';
import { isManaged } from '../person/queries.ts';
import type { Tables } from '../schema.ts';
import { findRequest, listRequests } from './class-queries.ts';
import { certificate } from './classes-http.ts';
import type { OrganisationCommand } from './decisions.ts';
import { organisationStream } from './stream.ts';

type CommandContext = ReturnType<typeof commandContext>;
const config = { access: 'person' as const };
const params = z.object({ id });
const response = { 200: z.object({ id }) };

/** Asking for a class, taking that back, and deciding on it. */
export function addClassRequestRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { database, store, clock } = parts;

  /** The request, for whom `may` lets; whoever may not even see it is told that there is none. */
  async function requestFor(who: Identity, requestId: string, may: typeof mayDecide) {
    const found = await findRequest(database.query, requestId);
    const isConcerned =
      found && (found.organisationId === who.organisationId || mayDecide(who, found));
    if (!isConcerned) return refuseWith('not-found');
    return may(who, found) ? found : refuseWith('forbidden');
  }

  const execute = async (context: CommandContext, streamId: string, command: OrganisationCommand) =>
    replyOf(await store.execute(organisationStream, { streamId, command, context }));

  addRequestQuery(app, parts);

  app.post(
    '/api/organisations/:id/class-requests',
    {
      config: { ...config, operation: 'requestClass', summary: 'Ask for a class, with evidence' },
      schema: {
        params,
        body: z.strictObject({
          class: organisationClass,
          evidence: classEvidence,
          stage: startupStage.nullable().default(null),
          institutionId: id.nullable().default(null),
        }),
        response: { 201: z.object({ id }) },
      },
    },
    async (request, reply) => {
      const { id: organisationId } = request.params;
      const who = identityOf(request);
      if (who.organisationId !== organisationId) return refuseWith('not-found');
      if (!mayAskForClass(who, organisationId)) return refuseWith('forbidden');
      const { institutionId } = request.body;
      if (institutionId !== null && !(await isManaged(database.pool, institutionId))) {
        return refuseWith('not-found');
      }
      const asking = { requestId: newId(), ...request.body };
      const outcome = await store.execute(organisationStream, {
        streamId: organisationId,
        command: { type: 'RequestClass', asking, today: japanDate(clock()) },
        context: commandContext(request),
        reply: () => ({ id: asking.requestId }),
      });
      return reply.code(201).send(replyOf(outcome));
    },
  );

  app.post(
    '/api/class-requests/:id/withdrawal',
    {
      config: {
        ...config,
        operation: 'withdrawClassRequest',
        summary: 'Withdraw a request for a class',
      },
      schema: { params, body: z.strictObject({}), response },
    },
    async (request) => {
      const found = await requestFor(identityOf(request), request.params.id, mayAsk);
      const command = { type: 'WithdrawClassRequest', requestId: found.id } as const;
      return execute(commandContext(request), found.organisationId, command);
    },
  );

  app.post(
    '/api/class-requests/:id/refusal',
    {
      config: { ...config, operation: 'declineClass', summary: 'Decline a request for a class' },
      schema: {
        params,
        body: z.strictObject({ reason: z.string().trim().min(1).max(1_000) }),
        response,
      },
    },
    async (request) => {
      const found = await requestFor(identityOf(request), request.params.id, mayDecide);
      const { reason } = request.body;
      const command = { type: 'DeclineClass', requestId: found.id, reason } as const;
      return execute(commandContext(request), found.organisationId, command);
    },
  );

  app.post(
    '/api/class-requests/:id/certification',
    {
      config: {
        ...config,
        operation: 'certifyRequestedClass',
        summary: 'Certify a class on a request for one',
      },
      schema: { params, body: certificate, response },
    },
    async (request) => {
      const found = await requestFor(identityOf(request), request.params.id, mayDecide);
      const { id: requestId, institutionId, organisationId } = found;
      const certification = { ...request.body, requestId, institutionId };
      const command = { type: 'CertifyClass', certification, today: japanDate(clock()) } as const;
      return execute(commandContext(request), organisationId, command);
    },
  );
}

function addRequestQuery(app: ServiceApp, { database }: Parts<Tables>): void {
  app.get(
    '/api/class-requests',
    {
      config: { ...config, operation: 'listClassRequests', summary: 'List requests for a class' },
      schema: {
        querystring: z.object({
          scope: z.enum(['organisation', 'institution', 'platform']).default('organisation'),
          institutionId: id.optional(),
          status: classRequestStatus.optional(),
          cursor: id.optional(),
          limit: pageLimit,
        }),
        response: { 200: pageOf(classRequestView).extend({ total: z.int() }) },
      },
    },
    async (request) => {
      const who = identityOf(request);
      const { scope, institutionId, ...asked } = request.query;
      if (scope === 'organisation') {
        return listRequests(database.query, { ...asked, organisationId: who.organisationId });
      }
      const of = scope === 'institution' ? (institutionId ?? refuseWith('forbidden')) : null;
      if (!mayDecideClass(who, of)) return refuseWith('forbidden');
      return listRequests(database.query, { ...asked, institutionId: of ?? undefined });
    },
  );
}

interface Asked {
  readonly organisationId: string;
  readonly institutionId: string | null;
}
const mayAsk = (who: Identity, { organisationId }: Asked): boolean =>
  mayAskForClass(who, organisationId);
const mayDecide = (who: Identity, { institutionId }: Asked): boolean =>
  mayDecideClass(who, institutionId);
