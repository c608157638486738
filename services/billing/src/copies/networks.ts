import { copy, row } from '../schema.ts';

/** Which institutions are in a network together, and may set off what they owe each other. */
export const networks = copy({
  name: 'networks',
  of: 'catalogue/network',
  form: 1,
  initial: [] as readonly string[],
  evolve: (_, { data }) => data.institutionIds,
  tables: { network_member: ['network_id', 'institution_id'] },
  rows: (institutionIds, { id }) =>
    [...new Set(institutionIds)].map((institution_id) =>
      row('network_member', { network_id: id, institution_id }),
    ),
});
