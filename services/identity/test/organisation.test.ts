import type { OrganisationEvent } from '@kyoyo/contracts';
import { specify } from '@kyoyo/testing';
import { describe, it } from 'vitest';
import { organisationStream } from '../src/organisation/stream.ts';

const { given } = specify(organisationStream);

type Certified = Extract<OrganisationEvent, { type: 'ClassCertified' }>;

const registration = { name: { ja: '株式会社新興', en: 'Startup Inc.' }, corporateNumber: null };
const registered = { type: 'OrganisationRegistered', data: registration } as const;
const register = { type: 'RegisterOrganisation', registration } as const;

const certified = (
  validFrom: string,
  validTo: string | null = null,
  certifiedClass: Certified['data']['class'] = 'startup',
): Certified => ({
  type: 'ClassCertified',
  data: { class: certifiedClass, evidence: '登記簿', validFrom, validTo },
});
const certify = (...of: Parameters<typeof certified>) =>
  ({ type: 'CertifyClass', certification: certified(...of).data }) as const;

describe('RegisterOrganisation', () => {
  it('registers', () => given().when(register).thenEmits(registered));
  it('cannot happen twice', () => given(registered).when(register).thenRefuses('already-exists'));
});

describe('CertifyClass', () => {
  const year = certified('2026-04-01', '2027-04-01');

  it('certifies for good', () =>
    given(registered).when(certify('2026-04-01')).thenEmits(certified('2026-04-01')));
  it('certifies the day after the last one ends', () =>
    given(registered, year)
      .when(certify('2027-04-01', null, 'sme'))
      .thenEmits(certified('2027-04-01', null, 'sme')));
  it('certifies up to the day before the first one begins', () =>
    given(registered, year)
      .when(certify('2025-04-01', '2026-04-01'))
      .thenEmits(certified('2025-04-01', '2026-04-01')));
  it('is refused where two classes would hold on one day', () =>
    given(registered, year).when(certify('2027-03-31')).thenRefuses('period-overlaps'));
  it('is refused after one that holds for good', () =>
    given(registered, certified('2026-04-01'))
      .when(certify('2030-04-01'))
      .thenRefuses('period-overlaps'));
  it('is refused when it ends before it begins', () =>
    given(registered).when(certify('2026-04-01', '2026-04-01')).thenRefuses('period-overlaps'));
  it('repeated, changes nothing', () =>
    given(registered, year).when(certify('2026-04-01', '2027-04-01')).thenNothing());
  it('needs the organisation', () => given().when(certify('2026-04-01')).thenRefuses('not-found'));
});
