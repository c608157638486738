import { disputeView, id, type Identity, pageLimit, pageOf } from '@kyoyo/contracts';
import {
  commandContext,
  identityOf,
  type Parts,
  refuseWith,
  replyOf,
  sendVersioned,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { keepsBooks, keepsBooksSomewhere, maySeeCharge, maySeeOrganisation } from '../access.ts';
import { adjustmentYen } from '../charge/adjusting-http.ts';
import { findCharge } from '../charge/queries.ts';
import type { Tables } from '../schema.ts';
import { whoseFilter, whoseOf } from '../whose.ts';
import { createDisputeCommands } from './commands.ts';
import { findDispute, listDisputes } from './queries.ts';
import { disputeStream } from './stream.ts';

const message = z.string().trim().min(1).max(2_000);
const done = z.object({ id, version: z.int() });
const params = z.object({ id });

const filter = whoseFilter.extend({
  status: disputeView.shape.status.optional(),
  chargeId: id.optional(),
  cursor: id.optional(),
  limit: pageLimit,
});

type Parties = Pick<z.infer<typeof disputeView>, 'organisationId' | 'personId'>;

/** Who used it, and who pays for it. */
const isOfOrganisation = (who: Identity, { organisationId, personId }: Parties): boolean =>
  who.personId === personId || maySeeOrganisation(who, organisationId);

/** Charges that who pays does not agree with. */
export function addDisputeRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { database } = parts;
  const commands = createDisputeCommands(parts);

  const seenBy = async (who: Identity, disputeId: string) => {
    const dispute = await findDispute(database.query, disputeId);
    return dispute && maySeeCharge(who, dispute) ? dispute : refuseWith('not-found');
  };

  app.post(
    '/api/disputes',
    {
      config: { access: 'person', operation: 'openDispute', summary: 'Dispute a charge' },
      schema: {
        body: z.strictObject({
          chargeId: id,
          /** From 1 on; null for all of the charge. */
          line: z.int().min(1).max(1_000).nullable().default(null),
          message,
        }),
        response: { 201: done },
      },
    },
    async (request, reply) => {
      const who = identityOf(request);
      const { chargeId, line, message: text } = request.body;
      const charge = await findCharge(database.query, chargeId);
      if (!charge || !maySeeCharge(who, charge)) return refuseWith('not-found');
      if (!isOfOrganisation(who, charge)) return refuseWith('forbidden');
      const { institutionId, organisationId, personId } = charge;
      const parties = { chargeId, institutionId, organisationId, personId };
      const opening = { type: 'OpenDispute', parties, line, by: who.personId } as const;
      const command = { ...opening, lines: charge.lines.length, message: text };
      const outcome = await commands.open(command, commandContext(request));
      return reply.code(201).send(replyOf(outcome));
    },
  );

  app.get(
    '/api/disputes',
    {
      config: { access: 'person', operation: 'listDisputes', summary: 'List disputed charges' },
      schema: { querystring: filter, response: { 200: pageOf(disputeView) } },
    },
    async (request) => {
      const { organisationId: _, institutionId: __, ...asked } = request.query;
      const of = whoseOf(identityOf(request), request.query);
      return listDisputes(database.query, { ...of, ...asked });
    },
  );

  app.get(
    '/api/disputes/:id',
    {
      config: { access: 'person', operation: 'readDispute', summary: 'Read a dispute' },
      schema: { params, response: { 200: disputeView } },
    },
    async (request, reply) =>
      sendVersioned(reply, await seenBy(identityOf(request), request.params.id)),
  );

  addAnswers(app, parts, { seenBy, commands });
}

function addAnswers(
  app: ServiceApp,
  { store }: Parts<Tables>,
  {
    seenBy,
    commands,
  }: {
    readonly seenBy: (who: Identity, id: string) => Promise<z.infer<typeof disputeView>>;
    readonly commands: ReturnType<typeof createDisputeCommands>;
  },
): void {
  app.post(
    '/api/disputes/:id/messages',
    {
      config: { access: 'person', operation: 'postDisputeMessage', summary: 'Write in a dispute' },
      schema: { params, body: z.strictObject({ message }), response: { 200: done } },
    },
    async (request) => {
      const who = identityOf(request);
      const dispute = await seenBy(who, request.params.id);
      const isTheirs = isOfOrganisation(who, dispute);
      if (!isTheirs && !keepsBooks(who, dispute.institutionId)) return refuseWith('forbidden');
      const side = isTheirs ? 'organisation' : 'institution';
      const { message: text } = request.body;
      const outcome = await store.execute(disputeStream, {
        streamId: dispute.id,
        command: { type: 'PostDisputeMessage', message: text, side, by: who.personId },
        context: commandContext(request),
      });
      return replyOf(outcome);
    },
  );

  app.post(
    '/api/disputes/:id/withdrawal',
    {
      config: { access: 'person', operation: 'withdrawDispute', summary: 'Take a dispute back' },
      schema: { params, body: z.strictObject({ message }), response: { 200: done } },
    },
    async (request) => {
      const who = identityOf(request);
      const dispute = await seenBy(who, request.params.id);
      if (!isOfOrganisation(who, dispute)) return refuseWith('forbidden');
      const settling = { outcome: 'withdrawn', netYen: null, by: who.personId } as const;
      const { message: text } = request.body;
      const wanted = { disputeId: dispute.id, ...settling, message: text };
      return replyOf(await commands.settle(wanted, commandContext(request)));
    },
  );

  app.post(
    '/api/disputes/:id/settlement',
    {
      config: {
        access: keepsBooksSomewhere,
        operation: 'settleDispute',
        summary: 'Accept a dispute, perhaps with a correction of the charge, or decline it',
      },
      schema: {
        params,
        body: z.strictObject({
          outcome: z.enum(['accepted', 'declined']),
          message,
          /** What the charge changes by, without tax; null where it stays as it is. */
          netYen: adjustmentYen.nullable().default(null),
        }),
        response: { 200: done },
      },
    },
    async (request) => {
      const who = identityOf(request);
      const dispute = await seenBy(who, request.params.id);
      if (!keepsBooks(who, dispute.institutionId)) return refuseWith('forbidden');
      const { outcome, message: text, netYen } = request.body;
      const changes = outcome === 'accepted' ? netYen : null;
      const settling = { disputeId: dispute.id, outcome, message: text, netYen: changes };
      const wanted = { ...settling, by: who.personId };
      return replyOf(await commands.settle(wanted, commandContext(request)));
    },
  );
}
