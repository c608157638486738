import { type Bilingual, institutionNameAfter, organisationNameAfter } from '@kyoyo/contracts';
import { copy, row } from '../schema.ts';

/** What is printed on a quote beside the price: names, and which terms are in force. */

export const institutionNames = copy({
  name: 'institution-names',
  of: 'catalogue/institution',
  form: 1,
  initial: null as Bilingual | null,
  evolve: institutionNameAfter,
  tables: { quoted_institution: ['id'] },
  rows: (name, { id }) =>
    name ? [row('quoted_institution', { id, name: JSON.stringify(name) })] : [],
});

export const organisationNames = copy({
  name: 'organisation-names',
  of: 'identity/organisation',
  form: 1,
  initial: null as Bilingual | null,
  evolve: organisationNameAfter,
  tables: { quoted_organisation: ['id'] },
  rows: (name, { id }) =>
    name ? [row('quoted_organisation', { id, name: JSON.stringify(name) })] : [],
});

/** For which organisation somebody asks. */
export const members = copy({
  name: 'members',
  of: 'identity/person',
  form: 1,
  initial: null as string | null,
  evolve(organisationId, event) {
    switch (event.type) {
      case 'MemberJoined':
        return event.data.organisationId;
      case 'RoleGranted':
      case 'AgeBandCertified':
        return organisationId;
    }
  },
  tables: { quoted_person: ['person_id'] },
  rows: (organisationId, { id }) =>
    organisationId
      ? [row('quoted_person', { person_id: id, organisation_id: organisationId })]
      : [],
});

interface Version {
  readonly institutionId: string;
  readonly termsVersion: number;
  readonly effectiveFrom: string;
}

/** Every version of the usage terms of an institution. */
export const usageTerms = copy({
  name: 'usage-terms',
  of: 'subscription/terms',
  form: 1,
  initial: [] as readonly Version[],
  evolve(versions, event) {
    switch (event.type) {
      case 'TermsPublished': {
        const { institutionId, termsVersion, effectiveFrom } = event.data;
        return [...versions, { institutionId, termsVersion, effectiveFrom }];
      }
    }
  },
  tables: { quoted_terms: ['institution_id', 'terms_version'] },
  rows: (versions) =>
    versions.map(({ institutionId, termsVersion, effectiveFrom }) =>
      row('quoted_terms', {
        institution_id: institutionId,
        terms_version: termsVersion,
        effective_from: effectiveFrom,
      }),
    ),
});
