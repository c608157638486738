import type { Bilingual } from '@kyoyo/contracts';
import { copy, row } from '../schema.ts';

interface Instrument {
  readonly name: Bilingual;
  readonly location: Bilingual;
}

/** What an instrument is called, and where it stands. */
export const instruments = copy({
  name: 'instruments',
  of: 'catalogue/instrument',
  form: 1,
  initial: null as Instrument | null,
  evolve(before, event) {
    switch (event.type) {
      case 'InstrumentProposed': {
        const { name, location } = event.data;
        return { name, location };
      }
      case 'InstrumentDescribed': {
        const { name, location } = event.data.description;
        return { name, location };
      }
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
            name: JSON.stringify(instrument.name),
            location: JSON.stringify(instrument.location),
          }),
        ]
      : [],
});
