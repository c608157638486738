import type { Role } from '@kyoyo/contracts';
import { copy, row } from '../schema.ts';

/** At which institutions a person works. */
export const staff = copy({
  name: 'staff',
  of: 'identity/person',
  form: 1,
  initial: [] as readonly string[],
  evolve(before, event) {
    switch (event.type) {
      case 'RoleGranted': {
        const institutionId = workplaceOf(event.data.role);
        const isNews = institutionId !== undefined && !before.includes(institutionId);
        return isNews ? [...before, institutionId] : before;
      }
      case 'MemberJoined':
      case 'AgeBandCertified':
        return before;
    }
  },
  tables: { institution_staff: ['institution_id', 'person_id'] },
  rows: (institutionIds, { id }) =>
    institutionIds.map((institutionId) =>
      row('institution_staff', { institution_id: institutionId, person_id: id }),
    ),
});

const workplaceOf = ({ name, institutionId }: Role): string | undefined =>
  name === 'facility-staff' || name === 'facility-manager' ? institutionId : undefined;
