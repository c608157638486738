import type { Bilingual } from '@kyoyo/contracts';
import { copy, row } from '../schema.ts';

interface Instrument {
  readonly institutionId: string;
  readonly name: Bilingual;
  /** Whether its institution shares it: also while it is suspended, since it is to come back. */
  readonly offered: boolean;
}

const proposed = (institutionId: string, name: Bilingual): Instrument => ({
  institutionId,
  name,
  offered: false,
});

/** Whose each instrument is, and what it is called on a quote. */
export const instruments = copy({
  name: 'instruments',
  of: 'catalogue/instrument',
  form: 2,
  initial: null as Instrument | null,
  evolve(before, event) {
    if (event.type === 'InstrumentProposed') {
      return proposed(event.data.institutionId, event.data.name);
    }
    if (before === null) return null;
    switch (event.type) {
      case 'InstrumentDescribed':
        return { ...before, name: event.data.description.name };
      case 'InstrumentApproved':
        return { ...before, offered: true };
      case 'InstrumentDeclined':
      case 'InstrumentReproposed':
      case 'InstrumentRetired':
        return { ...before, offered: false };
      case 'InstrumentTransferred':
        return { ...before, offered: false, institutionId: event.data.toInstitutionId };
      case 'InstrumentEndorsed':
      case 'InstrumentSuspended':
      case 'InstrumentResumed':
      case 'PolicySet':
      case 'RateCardPublished':
      case 'RateCardWithdrawn':
      case 'PriceExceptionSigned':
      case 'SubsidyDeclared':
      case 'SubsidyRuleChanged':
        return before;
    }
  },
  tables: { instrument: ['instrument_id'] },
  rows: (instrument, { id }) =>
    instrument
      ? [
          row('instrument', {
            instrument_id: id,
            institution_id: instrument.institutionId,
            name: JSON.stringify(instrument.name),
            offered: instrument.offered,
          }),
        ]
      : [],
});
