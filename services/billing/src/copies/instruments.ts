import { copy, row } from '../schema.ts';

/** Whose each instrument is. */
export const instruments = copy({
  name: 'instruments',
  of: 'catalogue/instrument',
  form: 1,
  initial: null as string | null,
  evolve: (_, event) =>
    event.type === 'InstrumentTransferred' ? event.data.toInstitutionId : event.data.institutionId,
  tables: { instrument: ['instrument_id'] },
  rows: (institutionId, { id }) =>
    institutionId ? [row('instrument', { instrument_id: id, institution_id: institutionId })] : [],
});
