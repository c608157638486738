import { api, got } from '../../api.ts';
import { listQuery } from '../../parts/list.ts';

/** What an institution takes off, the latest first. */
export const discountsQuery = (institutionId: string) =>
  listQuery(
    ['discounts', institutionId],
    (query) => {
      const path = { id: institutionId };
      return got(api.GET('/api/institutions/{id}/discounts', { params: { path, query } }));
    },
    { staleBy: ['DiscountsSet'] },
  );

/** Up to when people count as under an age: oneself, or all of the organisation for who certifies. */
export const agesQuery = listQuery(
  ['ages'],
  (query) => got(api.GET('/api/age-certifications', { params: { query } })),
  { staleBy: ['AgeBandCertified', 'MemberJoined'] },
);
