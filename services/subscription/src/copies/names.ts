import { type Bilingual, institutionNameAfter, organisationNameAfter } from '@kyoyo/contracts';
import { copy, row } from '../schema.ts';

/** How the parties of a contract are called in its text. */
export const organisationNames = copy({
  name: 'organisation-names',
  of: 'identity/organisation',
  form: 1,
  initial: null as Bilingual | null,
  evolve: organisationNameAfter,
  tables: { organisation_name: ['organisation_id'] },
  rows: (name, { id }) =>
    name ? [row('organisation_name', { organisation_id: id, name: JSON.stringify(name) })] : [],
});

export const institutionNames = copy({
  name: 'institution-names',
  of: 'catalogue/institution',
  form: 1,
  initial: null as Bilingual | null,
  evolve: institutionNameAfter,
  tables: { institution_name: ['institution_id'] },
  rows: (name, { id }) =>
    name ? [row('institution_name', { institution_id: id, name: JSON.stringify(name) })] : [],
});

interface Named {
  readonly name: Bilingual;
  readonly institutionId: string;
}

/** What it covers, and where that is. */
export const instruments = copy({
  name: 'instruments',
  of: 'catalogue/instrument',
  form: 1,
  initial: null as Named | null,
  evolve(before, event): Named | null {
    switch (event.type) {
      case 'InstrumentProposed': {
        const { name, institutionId } = event.data;
        return { name, institutionId };
      }
      case 'InstrumentDescribed':
        return before && { ...before, name: event.data.description.name };
      case 'InstrumentTransferred':
        return before && { ...before, institutionId: event.data.toInstitutionId };
      case 'InstrumentEndorsed':
      case 'InstrumentApproved':
      case 'InstrumentDeclined':
      case 'InstrumentReproposed':
      case 'InstrumentSuspended':
      case 'InstrumentResumed':
      case 'InstrumentRetired':
      case 'PolicySet':
      case 'RateCardPublished':
      case 'RateCardWithdrawn':
      case 'SubsidyDeclared':
      case 'SubsidyRuleChanged':
      case 'PriceExceptionSigned':
        return before;
    }
  },
  tables: { instrument: ['instrument_id'] },
  rows: (named, { id }) =>
    named
      ? [
          row('instrument', {
            instrument_id: id,
            institution_id: named.institutionId,
            name: JSON.stringify(named.name),
          }),
        ]
      : [],
});
