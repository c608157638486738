import type { DatedSubsidy } from '@kyoyo/contracts';
import { copy, row } from '../schema.ts';

interface Declared extends DatedSubsidy {
  /** The proof. */
  readonly eventId: string;
}

/** Every rule under which a subsidised instrument was ever used. */
export const subsidies = copy({
  name: 'subsidies',
  of: 'catalogue/instrument',
  form: 1,
  initial: [] as readonly Declared[],
  evolve(declared, event, { id: eventId }) {
    switch (event.type) {
      case 'SubsidyDeclared':
      case 'SubsidyRuleChanged': {
        const { effectiveFrom, rule } = event.data;
        return [...declared, { effectiveFrom, rule, eventId }];
      }
      case 'InstrumentProposed':
      case 'InstrumentDescribed':
      case 'InstrumentEndorsed':
      case 'InstrumentApproved':
      case 'InstrumentDeclined':
      case 'InstrumentReproposed':
      case 'InstrumentSuspended':
      case 'InstrumentResumed':
      case 'InstrumentRetired':
      case 'InstrumentTransferred':
      case 'PolicySet':
      case 'RateCardPublished':
      case 'RateCardWithdrawn':
      case 'PriceExceptionSigned':
        return declared;
    }
  },
  tables: { subsidy: ['instrument_id', 'effective_from'] },
  rows: (declared, { id }) =>
    declared.map(({ effectiveFrom, rule, eventId }) =>
      row('subsidy', {
        instrument_id: id,
        effective_from: effectiveFrom,
        rule: JSON.stringify(rule),
        event_id: eventId,
      }),
    ),
});
