import { date, id, utilisationView } from '@kyoyo/contracts';
import { japanDate } from '@kyoyo/kernel';
import { identityOf, type Parts, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { readUtilisation } from './queries.ts';
import type { Tables } from './schema.ts';

export function addUsageRoutes(app: ServiceApp, { database, clock }: Parts<Tables>): void {
  app.get(
    '/api/utilisation',
    {
      config: {
        access: 'person' as const,
        operation: 'readUtilisation',
        summary: 'Read how much instruments were used on a day',
      },
      schema: {
        querystring: z.object({ institutionId: id, date: date.optional() }),
        response: { 200: z.object({ items: z.array(utilisationView) }) },
      },
    },
    async (request) => {
      const now = clock();
      const { institutionId, date: day = japanDate(now) } = request.query;
      const who = identityOf(request);
      return { items: await readUtilisation(database.query, who, institutionId, day, now) };
    },
  );
}
