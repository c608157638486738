import type { ConsultationParties } from '@kyoyo/contracts';
import { copy, row } from '../schema.ts';

type Opened = Pick<ConsultationParties, 'institutionId' | 'organisationId'>;

/** When an organisation asked an institution for advice: where the way to a contract begins. */
export const consultations = copy({
  name: 'consultations',
  of: 'reservation/consultation',
  form: 1,
  initial: null as Opened | null,
  evolve(before, event) {
    switch (event.type) {
      case 'ConsultationOpened': {
        const { institutionId, organisationId } = event.data;
        return { institutionId, organisationId };
      }
      case 'ConsultationMessagePosted':
      case 'SlotSuggested':
      case 'ConsultationConcluded':
        return before;
    }
  },
  tables: { consulted: ['consultation_id'] },
  rows: (opened, { id, openedAt }) =>
    opened
      ? [
          row('consulted', {
            consultation_id: id,
            institution_id: opened.institutionId,
            organisation_id: opened.organisationId,
            opened_at: openedAt,
          }),
        ]
      : [],
});
