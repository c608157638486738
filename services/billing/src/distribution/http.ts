import {
  type Bilingual,
  type DistributedShare,
  distributionView,
  hasRole,
  id,
  type Identity,
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
import { createDistributionCommands, previewOf } from './commands.ts';
import { distributionIdOf } from './stream.ts';

const month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/);

const maySee = (who: Identity, institutionId: string): boolean =>
  maySeeInstitution(who, institutionId) || hasRole(who, 'auditor');

/** What each recipient has of all instruments together, in the order in which they come. */
function totalsOf(shares: readonly DistributedShare[]) {
  const totals = new Map<string, Omit<DistributedShare, 'instrumentId' | 'percent'>>();
  for (const { recipient, name, partnerId, yen } of shares) {
    const key = JSON.stringify([recipient, name, partnerId]);
    const so = totals.get(key)?.yen ?? 0;
    totals.set(key, { recipient, name, partnerId, yen: so + yen });
  }
  return [...totals.values()];
}

/** Income of a month, divided among those who keep the instruments. */
export function addDistributionRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { database } = parts;
  const commands = createDistributionCommands(parts);

  async function named(shares: readonly DistributedShare[]) {
    const ids = [...new Set(shares.flatMap(({ instrumentId }) => instrumentId ?? []))];
    const { rows } = await database.pool.query<{ id: string; name: Bilingual }>(
      'SELECT instrument_id AS id, name FROM instrument WHERE instrument_id = ANY ($1)',
      [ids],
    );
    const names = new Map(rows.map((row) => [row.id, row.name]));
    return shares.map((share) => ({
      ...share,
      instrumentName: names.get(share.instrumentId ?? '') ?? null,
    }));
  }

  app.post(
    '/api/distributions',
    {
      config: {
        access: keepsBooksSomewhere,
        operation: 'distributeIncome',
        summary: 'Divide what a closed month brought',
      },
      schema: {
        body: z.strictObject({ institutionId: id, month }),
        response: { 200: z.object({ id, version: z.int() }) },
      },
    },
    async (request, reply) => {
      const { institutionId, month: of } = request.body;
      if (!keepsBooks(identityOf(request), institutionId)) return refuseWith('forbidden');
      const outcome = await commands.distribute(institutionId, of, commandContext(request));
      return sendVersioned(reply, replyOf(outcome));
    },
  );

  app.get(
    '/api/distributions',
    {
      config: {
        access: 'person',
        operation: 'readDistribution',
        summary: 'Read what a month was divided into, or would be so far',
      },
      schema: {
        querystring: z.object({ institutionId: id, month }),
        response: { 200: distributionView },
      },
    },
    async (request) => {
      const { institutionId, month: of } = request.query;
      if (!maySee(identityOf(request), institutionId)) return refuseWith('forbidden');
      const row = await database.query
        .selectFrom('distribution')
        .select('data')
        .where('distribution_id', '=', distributionIdOf(institutionId, of))
        .executeTakeFirst();
      const { netYen, shares } = row?.data ?? (await previewOf(database.pool, institutionId, of));
      return {
        institutionId,
        month: of,
        netYen,
        bookedOn: row?.data.bookedOn ?? null,
        shares: await named(shares),
        totals: totalsOf(shares),
      };
    },
  );
}
