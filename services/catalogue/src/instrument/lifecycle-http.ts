import { describedInstrument, id, type Identity } from '@kyoyo/contracts';
import {
  identityOf,
  type Parts,
  refuseWith,
  sendVersioned,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { mayManage, mayPropose, worksSomewhere } from '../access.ts';
import { changeInstrument } from './commands.ts';
import type { InstrumentRow } from './queries.ts';
import type { InstrumentCommand } from './state.ts';
import { findApprovalsNeeded } from '../institution/queries.ts';
import type { Tables } from '../schema.ts';

const params = z.object({ id });
const changed = z.object({ id, version: z.int() });
const nothing = z.strictObject({});
const reason = z.string().trim().min(1).max(500);
const withReason = z.strictObject({ reason });
const transfer = z.strictObject({ toInstitutionId: id, reason });

/** Also who has just given it away, so that a repeat is answered as the first try was. */
const mayGiveAway = (who: Identity, institutionId: string, found: InstrumentRow): boolean =>
  mayManage(who, institutionId) ||
  (found.status === 'transferred' &&
    found.transferredFrom !== null &&
    mayManage(who, found.transferredFrom));

/** The operation is named as the command. */
const operationOf = (type: string): string => type.charAt(0).toLowerCase() + type.slice(1);

/** The description of an instrument, and the steps from its proposal to its end. */
export function addLifecycleRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { query } = parts.database;
  const facility = { access: worksSomewhere };

  app.post(
    '/api/instruments/:id/descriptions',
    {
      config: {
        ...facility,
        operation: 'describeInstrument',
        summary: 'Describe an instrument anew',
      },
      schema: { params, body: describedInstrument, response: { 200: changed } },
    },
    async (request, reply) => {
      const command = { type: 'DescribeInstrument', description: request.body } as const;
      const { id: instrumentId } = request.params;
      return sendVersioned(
        reply,
        await changeInstrument(parts, request, instrumentId, mayManage, () => command),
      );
    },
  );

  app.post(
    '/api/instruments/:id/approval',
    {
      config: {
        ...facility,
        operation: 'approveInstrument',
        summary: 'Approve a proposed instrument',
      },
      schema: { params, body: nothing, response: { 200: changed } },
    },
    async (request, reply) =>
      sendVersioned(
        reply,
        await changeInstrument(
          parts,
          request,
          request.params.id,
          mayManage,
          async ({ institution }) => ({
            type: 'ApproveInstrument',
            by: identityOf(request).personId,
            approvalsNeeded: (await findApprovalsNeeded(query, institution.id)) ?? 1,
          }),
        ),
      ),
  );

  app.post(
    '/api/instruments/:id/transfer',
    {
      config: {
        ...facility,
        operation: 'transferInstrument',
        summary: 'Give an instrument to another institution',
      },
      schema: { params, body: transfer, response: { 200: changed } },
    },
    async (request, reply) => {
      const command = { type: 'TransferInstrument', ...request.body } as const;
      const { id: instrumentId } = request.params;
      const done = await changeInstrument(parts, request, instrumentId, mayGiveAway, async () => {
        const known = await findApprovalsNeeded(query, command.toInstitutionId);
        return known === undefined ? refuseWith('unknown-institution') : command;
      });
      return sendVersioned(reply, done);
    },
  );

  /** A step that says why. */
  const addStep = (
    path: 'decline' | 'suspension' | 'retirement',
    type: 'DeclineInstrument' | 'SuspendInstrument' | 'RetireInstrument',
    summary: string,
  ): void => {
    app.post(
      `/api/instruments/:id/${path}`,
      {
        config: { ...facility, operation: operationOf(type), summary },
        schema: { params, body: withReason, response: { 200: changed } },
      },
      async (request, reply) => {
        const command = { type, reason: request.body.reason };
        const { id: instrumentId } = request.params;
        return sendVersioned(
          reply,
          await changeInstrument(parts, request, instrumentId, mayManage, () => command),
        );
      },
    );
  };
  addStep('decline', 'DeclineInstrument', 'Decline a proposed instrument');
  addStep('suspension', 'SuspendInstrument', 'Suspend an instrument');
  addStep('retirement', 'RetireInstrument', 'Retire an instrument');

  /** A step that speaks for itself. */
  const addPlainStep = (
    path: 'proposal' | 'resumption',
    command: InstrumentCommand,
    may: (who: Identity, institutionId: string) => boolean,
    summary: string,
  ): void => {
    app.post(
      `/api/instruments/:id/${path}`,
      {
        config: { ...facility, operation: operationOf(command.type), summary },
        schema: { params, body: nothing, response: { 200: changed } },
      },
      async (request, reply) =>
        sendVersioned(
          reply,
          await changeInstrument(parts, request, request.params.id, may, () => command),
        ),
    );
  };
  addPlainStep(
    'proposal',
    { type: 'ReproposeInstrument' },
    mayPropose,
    'Propose a declined instrument again',
  );
  addPlainStep(
    'resumption',
    { type: 'ResumeInstrument' },
    mayManage,
    'Resume a suspended instrument',
  );
}
