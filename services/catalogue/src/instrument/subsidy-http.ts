import {
  id,
  instantFromOffset,
  newSubsidyRule,
  type NewSubsidyRule,
  type SubsidyRule,
  subsidyView,
} from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import {
  identityOf,
  type Parts,
  readingOf,
  refuseWith,
  sendVersioned,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { sql } from 'kysely';
import { z } from 'zod';
import { mayManage, maySeeCosts, worksSomewhere } from '../access.ts';
import { institutionStream } from '../institution/stream.ts';
import type { Tables } from '../schema.ts';
import { changeInstrument } from './commands.ts';
import { findInstrument, listSubsidies } from './queries.ts';
import { instrumentStream } from './stream.ts';

const params = z.object({ id });
const changed = z.object({ id, version: z.int() });
/** From now on where no instant is said. */
const declaration = z.strictObject({
  rule: newSubsidyRule,
  effectiveFrom: instantFromOffset.optional(),
});
const change = declaration.extend({ reason: z.string().trim().min(1).max(500) });

const ruleOf = ({ costCard, ...rule }: NewSubsidyRule): SubsidyRule => ({
  ...rule,
  costCard: costCard && { cardId: newId(), card: costCard },
});

/** How an instrument may be charged that a subsidy paid for. */
export function addSubsidyRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { clock } = parts;
  const facility = { access: worksSomewhere };

  app.post(
    '/api/instruments/:id/subsidy',
    {
      config: {
        ...facility,
        operation: 'declareSubsidy',
        summary: 'Declare that a subsidy paid for an instrument, and how it may be charged',
      },
      schema: { params, body: declaration, response: { 201: changed } },
    },
    async (request, reply) => {
      const now = clock();
      const { rule, effectiveFrom = now } = request.body;
      const command = {
        type: 'DeclareSubsidy',
        rule: ruleOf(rule),
        effectiveFrom,
        now,
      } as const;
      const done = await changeInstrument(
        parts,
        request,
        request.params.id,
        mayManage,
        () => command,
      );
      return sendVersioned(reply.code(201), done);
    },
  );

  app.post(
    '/api/instruments/:id/subsidy/changes',
    {
      config: {
        ...facility,
        operation: 'changeSubsidy',
        summary: 'Change how a subsidised instrument may be charged, from now on',
      },
      schema: { params, body: change, response: { 200: changed } },
    },
    async (request, reply) => {
      const now = clock();
      const { rule, effectiveFrom = now, reason } = request.body;
      const command = {
        type: 'ChangeSubsidy',
        rule: ruleOf(rule),
        effectiveFrom,
        reason,
        now,
      } as const;
      const done = await changeInstrument(
        parts,
        request,
        request.params.id,
        mayManage,
        () => command,
      );
      return sendVersioned(reply, done);
    },
  );

  app.get(
    '/api/instruments/:id/subsidy',
    {
      config: {
        access: 'person',
        operation: 'readSubsidy',
        summary: 'Read under which subsidy an instrument is used, by date',
        asOf: true,
      },
      schema: { params, response: { 200: z.object({ items: z.array(subsidyView) }) } },
    },
    async (request) => {
      const { id: instrumentId } = request.params;
      const { query, now } = await readingOf(
        request,
        parts,
        { stream: instrumentStream, ids: sql`${instrumentId}::uuid` },
        { stream: institutionStream },
      );
      const found = (await findInstrument(query, instrumentId, now)) ?? refuseWith('not-found');
      const isOwn = maySeeCosts(identityOf(request), found.institution.id);
      const items = await listSubsidies(query, instrumentId);
      return { items: isOwn ? items : items.map(withoutInside) };
    },
  );
}

/** Why and by whom concerns those who keep the instrument. */
const withoutInside = ({
  effectiveFrom,
  rule,
}: {
  readonly effectiveFrom: Awaited<ReturnType<typeof listSubsidies>>[number]['effectiveFrom'];
  readonly rule: SubsidyRule;
}) => ({ effectiveFrom, rule: { ...rule, purpose: null, signedOff: null }, reason: null });
