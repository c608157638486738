import type { Hours } from '@kyoyo/contracts';
import { copy, row } from '../schema.ts';

interface Instrument {
  readonly institutionId: string;
  readonly units: number;
  /** By the instant from which they hold; of two for one instant the last one set counts. */
  readonly hours: Readonly<Record<string, Hours>>;
}

/** How much of each instrument there is, and when it is open. */
export const instruments = copy({
  name: 'instruments',
  of: 'catalogue/instrument',
  form: 1,
  initial: null as Instrument | null,
  evolve(before, event) {
    if (event.type === 'InstrumentProposed') {
      const { institutionId, units } = event.data;
      return { institutionId, units, hours: {} };
    }
    if (!before) return before;
    switch (event.type) {
      case 'InstrumentDescribed':
        return { ...before, units: event.data.description.units };
      case 'InstrumentTransferred':
        return { ...before, institutionId: event.data.toInstitutionId };
      case 'PolicySet': {
        const { effectiveFrom, policy } = event.data;
        const { opening, closedDates, overnight } = policy;
        const hours = { opening, closedDates, overnight };
        return { ...before, hours: { ...before.hours, [effectiveFrom]: hours } };
      }
      case 'InstrumentEndorsed':
      case 'InstrumentApproved':
      case 'InstrumentDeclined':
      case 'InstrumentReproposed':
      case 'InstrumentSuspended':
      case 'InstrumentResumed':
      case 'InstrumentRetired':
      case 'RateCardPublished':
      case 'RateCardWithdrawn':
      case 'PriceExceptionSigned':
      case 'SubsidyDeclared':
      case 'SubsidyRuleChanged':
        return before;
    }
  },
  tables: { instrument: ['instrument_id'], opening: ['instrument_id', 'effective_from'] },
  rows(instrument, { id }) {
    if (!instrument) return [];
    const { institutionId, units, hours } = instrument;
    return [
      row('instrument', { instrument_id: id, institution_id: institutionId, units }),
      ...Object.entries(hours).map(([effectiveFrom, open]) =>
        row('opening', {
          instrument_id: id,
          effective_from: effectiveFrom,
          hours: JSON.stringify(open),
        }),
      ),
    ];
  },
});
