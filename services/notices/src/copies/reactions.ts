import type { Role } from '@kyoyo/contracts';
import type { Reactions } from '@kyoyo/service-kit';

/** The local copies that notices are written with: instruments, and who works where. */
export const copyReactions = {
  catalogue: {
    InstrumentProposed: async ({ data, envelope }, tx) => {
      await tx.query('INSERT INTO instrument (instrument_id, name, location) VALUES ($1, $2, $3)', [
        envelope.subject,
        JSON.stringify(data.name),
        JSON.stringify(data.location),
      ]);
    },
  },
  identity: {
    RoleGranted: async ({ data: { role }, envelope }, tx) => {
      if (!isStaffRole(role)) return;
      await tx.query('INSERT INTO institution_staff VALUES ($1, $2) ON CONFLICT DO NOTHING', [
        role.institutionId,
        envelope.subject,
      ]);
    },
  },
} satisfies Reactions;

const isStaffRole = ({ name, institutionId }: Role): boolean =>
  institutionId !== undefined && (name === 'facility-staff' || name === 'facility-manager');
