import { ageLimit, date, id } from '@kyoyo/contracts';
import {
  commandContext,
  identityOf,
  type Parts,
  refuseWith,
  replyOf,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { mayCertifyAge } from '../access.ts';
import type { Tables } from '../schema.ts';
import { certifyAge } from './commands.ts';
import { findPeople } from './queries.ts';

/** Being under an age that some institution lets in cheaper; the day of birth is told to nobody. */
export function addAgeRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  app.post(
    '/api/people/:id/age-certifications',
    {
      config: {
        access: 'person' as const,
        operation: 'certifyAge',
        summary: 'Certify that a person is under an age',
      },
      schema: {
        params: z.object({ id }),
        body: z.strictObject({ bornOn: date, underYears: ageLimit }),
        response: { 201: z.object({ id }) },
      },
    },
    async (request, reply) => {
      const { id: personId } = request.params;
      const who = identityOf(request);
      const [person] = await findPeople(parts.database.pool, [personId]);
      if (!person || !mayCertifyAge(who, person)) return refuseWith('not-found');
      const outcome = await certifyAge(
        parts,
        { personId, ...request.body },
        commandContext(request),
      );
      return reply.code(201).send(replyOf(outcome));
    },
  );
}
