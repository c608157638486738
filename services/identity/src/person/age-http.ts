import { ageLimit, certifiedAgesView, date, id, pageLimit, pageOf } from '@kyoyo/contracts';
import { japanDate } from '@kyoyo/kernel';
import {
  commandContext,
  identityOf,
  type Parts,
  refuseWith,
  replyOf,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { certifiesColleagues, mayCertifyAge } from '../access.ts';
import type { Tables } from '../schema.ts';
import { findPeople, listCertifiedAges } from './queries.ts';
import { personStream } from './stream.ts';

/** Being under an age that some institution lets in cheaper; the day of birth is kept nowhere. */
export function addAgeRoutes(app: ServiceApp, { store, database, clock }: Parts<Tables>): void {
  app.get(
    '/api/age-certifications',
    {
      config: {
        access: 'person' as const,
        operation: 'listAgeCertifications',
        summary: 'List up to when one, or those whom one certifies, count as under an age',
      },
      schema: {
        querystring: z.object({ cursor: id.optional(), limit: pageLimit }),
        response: { 200: pageOf(certifiedAgesView) },
      },
    },
    (request) => {
      const who = identityOf(request);
      const { organisationId } = who;
      const personId = certifiesColleagues(who) ? null : who.personId;
      return listCertifiedAges(database.pool, { organisationId, personId }, request.query);
    },
  );

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
      const [person] = await findPeople(database.pool, [personId]);
      if (!person || !mayCertifyAge(identityOf(request), person)) return refuseWith('not-found');
      const outcome = await store.execute(personStream, {
        streamId: personId,
        command: { type: 'CertifyAge', ...request.body, today: japanDate(clock()) },
        context: commandContext(request),
      });
      return reply.code(201).send(replyOf(outcome));
    },
  );
}
