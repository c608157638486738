import type { Bilingual } from '@kyoyo/contracts';
import { copy, row } from '../schema.ts';

/** How the parties of a contract are called in its text. */
export const organisationNames = copy({
  name: 'organisation-names',
  of: 'identity/organisation',
  form: 1,
  initial: null as Bilingual | null,
  evolve(before, event) {
    switch (event.type) {
      case 'OrganisationRegistered':
        return event.data.name;
      case 'ClassCertified':
        return before;
    }
  },
  tables: { organisation_name: ['organisation_id'] },
  rows: (name, { id }) =>
    name ? [row('organisation_name', { organisation_id: id, name: JSON.stringify(name) })] : [],
});

export const institutionNames = copy({
  name: 'institution-names',
  of: 'catalogue/institution',
  form: 1,
  initial: null as Bilingual | null,
  evolve(before, event) {
    switch (event.type) {
      case 'InstitutionRegistered':
        return event.data.name;
      case 'CommitteeSet':
        return before;
    }
  },
  tables: { institution_name: ['institution_id'] },
  rows: (name, { id }) =>
    name ? [row('institution_name', { institution_id: id, name: JSON.stringify(name) })] : [],
});

/** And what it covers. */
export const instrumentNames = copy({
  name: 'instrument-names',
  of: 'catalogue/instrument',
  form: 1,
  initial: null as Bilingual | null,
  evolve(before, event) {
    switch (event.type) {
      case 'InstrumentProposed':
        return event.data.name;
      case 'InstrumentDescribed':
        return event.data.description.name;
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
        return before;
    }
  },
  tables: { instrument_name: ['instrument_id'] },
  rows: (name, { id }) =>
    name ? [row('instrument_name', { instrument_id: id, name: JSON.stringify(name) })] : [],
});
