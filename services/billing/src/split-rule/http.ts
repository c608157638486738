import {
  date,
  exactPercent,
  hasRole,
  id,
  incomeShare,
  splitRuleView,
  yen,
  yenSum,
} from '@kyoyo/contracts';
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
import { keepsBooks, keepsBooksSomewhere, maySeeInstitution } from '../access.ts';
import type { Tables } from '../schema.ts';
import { createSplitRuleCommands } from './commands.ts';
import { supplementOf } from './split.ts';

/** How the income of an institution is divided, and what keeps its indirect cost. */
export function addSplitRuleRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const commands = createSplitRuleCommands(parts);

  app.post(
    '/api/split-rules',
    {
      config: {
        access: keepsBooksSomewhere,
        operation: 'setSplitRule',
        summary: 'Say how income is divided from a day on',
      },
      schema: {
        body: z.strictObject({
          institutionId: id,
          /** All that have no rule of their own, where null. */
          instrumentId: id.nullable(),
          effectiveFrom: date,
          shares: z
            .array(incomeShare.extend({ percent: exactPercent }).strict())
            .min(1)
            .max(20),
        }),
        response: { 200: z.object({ id, version: z.int() }) },
      },
    },
    async (request, reply) => {
      const { institutionId, instrumentId } = request.body;
      if (!keepsBooks(identityOf(request), institutionId)) return refuseWith('forbidden');
      if (instrumentId !== null) {
        const instrument = await parts.database.query
          .selectFrom('instrument')
          .select('institution_id')
          .where('instrument_id', '=', instrumentId)
          .executeTakeFirst();
        if (instrument?.institution_id !== institutionId) return refuseWith('not-found');
      }
      const outcome = await commands.set(request.body, commandContext(request));
      return sendVersioned(reply, replyOf(outcome));
    },
  );

  app.get(
    '/api/split-rules',
    {
      config: {
        access: 'person',
        operation: 'listSplitRules',
        summary: 'List how the income of an institution is divided',
      },
      schema: {
        querystring: z.object({ institutionId: id }),
        response: { 200: z.object({ items: z.array(splitRuleView) }) },
      },
    },
    async (request) => {
      const { institutionId } = request.query;
      const who = identityOf(request);
      if (!maySeeInstitution(who, institutionId) && !hasRole(who, 'auditor')) {
        return refuseWith('forbidden');
      }
      const { rows } = await parts.database.pool.query(
        `SELECT instrument_id AS "instrumentId", name AS "instrumentName",
           effective_from::text AS "effectiveFrom", shares
         FROM split_rule LEFT JOIN instrument USING (instrument_id)
         WHERE split_rule.institution_id = $1
         ORDER BY effective_from DESC, rule_id LIMIT 1000`,
        [institutionId],
      );
      return { items: rows };
    },
  );

  app.post(
    '/api/indirect-supplements',
    {
      config: {
        access: 'person',
        operation: 'readIndirectSupplement',
        summary: 'Reckon what keeps indirect cost where goods cost less by sharing',
        repeatable: true,
      },
      schema: {
        body: z.strictObject({
          staffYen: yen.nonnegative(),
          goodsBeforeYen: yen.nonnegative(),
          goodsAfterYen: yen.nonnegative(),
          percent: exactPercent,
        }),
        response: { 200: z.object({ beforeYen: yenSum, afterYen: yenSum, supplementYen: yenSum }) },
      },
    },
    (request) => supplementOf(request.body),
  );
}
