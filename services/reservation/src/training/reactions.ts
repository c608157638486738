import type { Reactions } from '@kyoyo/service-kit';

/** The local copy of who belongs to which organisation. */
export const personReactions: NonNullable<Reactions['identity']> = {
  MemberJoined: async ({ data, envelope }, tx) => {
    await tx.query(
      `INSERT INTO person (person_id, organisation_id) VALUES ($1, $2)
       ON CONFLICT (person_id) DO UPDATE SET organisation_id = excluded.organisation_id`,
      [envelope.subject, data.organisationId],
    );
  },
};
