import {
  type AgreementEvent,
  type EndedRun,
  formerUseTerms,
  type OwedFee,
  type TermsEvent,
} from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import { specify } from '@kyoyo/testing';
import { describe, it } from 'vitest';
import { agreementStream } from '../src/agreement/stream.ts';
import { attributionStream } from '../src/attribution/stream.ts';
import { termsStream } from '../src/terms/stream.ts';

const institutionId = '0193b1a0-0000-7000-8000-000000000001';
const organisationId = '0193b1a0-0000-7000-8000-000000000002';
const someId = '0193b1a0-0000-7000-8000-000000000003';
const april = '2026-03-31T15:00:00.000Z' as Instant;
const october = '2026-09-30T15:00:00.000Z' as Instant;

describe('PublishTerms', () => {
  const { given } = specify(termsStream);
  const publish = (text: string, effectiveFrom: Instant) =>
    ({ type: 'PublishTerms', institutionId, text: { ja: text, en: text }, effectiveFrom }) as const;
  const published = (termsVersion: number, text: string, effectiveFrom: Instant): TermsEvent => ({
    type: 'TermsPublished',
    data: { institutionId, termsVersion, text: { ja: text, en: text }, effectiveFrom },
  });

  it('publishes the first version', () =>
    given()
      .when(publish('A', april))
      .thenEmits(published(1, 'A', april)));
  it('publishes the next version', () =>
    given(published(1, 'A', april))
      .when(publish('B', october))
      .thenEmits(published(2, 'B', october)));
  it('is refused when it would not come after the last', () =>
    given(published(1, 'A', october))
      .when(publish('B', april))
      .thenRefuses('period-overlaps'));
  it('repeated, changes nothing', () =>
    given(published(1, 'A', april))
      .when(publish('A', april))
      .thenNothing());
});

describe('AcceptTerms', () => {
  const { given } = specify(agreementStream);
  const accepted = (termsVersion: number): AgreementEvent => ({
    type: 'TermsAccepted',
    data: { institutionId, organisationId, termsId: someId, termsVersion, acceptedBy: someId },
  });
  const accept = (version: number, versionInForce = version) =>
    ({ type: 'AcceptTerms', acceptance: accepted(version).data, versionInForce }) as const;

  it('accepts the version in force', () => given().when(accept(1)).thenEmits(accepted(1)));
  it('accepts the one after', () => given(accepted(1)).when(accept(2)).thenEmits(accepted(2)));
  it('is refused for a version that is no longer in force', () =>
    given().when(accept(1, 2)).thenRefuses('terms-superseded'));
  it('repeated, changes nothing', () => given(accepted(1)).when(accept(1)).thenNothing());
  it('of an older version than was accepted, changes nothing', () =>
    given(accepted(2)).when(accept(1, 2)).thenNothing());
});

describe('what a reservation is paid for', () => {
  const { given } = specify(attributionStream);
  const reserved = {
    reservationId: someId,
    instrumentId: someId,
    institutionId,
    organisationId,
    personId: someId,
    serviceKind: 'equipment-use',
    tariff: null,
    quantity: 1,
    reserved: { start: april, end: october },
    contractId: null,
    termsVersion: 1,
  } as const;
  const options = [{ code: 'staff', quantity: '2' }];
  const run: EndedRun = { ...reserved, used: reserved.reserved, options, terms: formerUseTerms };
  const contract = {
    agreementId: someId,
    contractForm: 'usage-terms',
    price: { form: 'usage-terms', termsVersion: 1 },
  } as const;
  const usage = { ...contract, run, runEndedEventId: someId };
  const attributed = { type: 'UsageAttributed', data: usage } as const;
  const attribute = { type: 'AttributeUsage', usage } as const;

  it('a run is attributed, with its options', () => given().when(attribute).thenEmits(attributed));
  it('repeated, changes nothing', () => given(attributed).when(attribute).thenNothing());

  const corrected = {
    type: 'UsageCorrected',
    data: { ...contract, run, reason: 'forgot', runCorrectedEventId: organisationId },
  } as const;
  const correct = { type: 'CorrectUsage', usage: corrected.data } as const;
  it('a corrected run is told of again', () =>
    given(attributed).when(correct).thenEmits(corrected));
  it('once for each correction', () => given(attributed, corrected).when(correct).thenNothing());

  const owedFor = (feePercent: number, kind: OwedFee['kind'] = 'cancellation') => ({
    ...contract,
    fee: { ...reserved, kind, feePercent, kept: null },
    feeEventId: someId,
  });
  const feeAttributed = { type: 'FeeAttributed', data: owedFor(50) } as const;
  const attributeFee = (owed = owedFor(50)) => ({ type: 'AttributeFee', owed }) as const;

  it('a fee is attributed', () => given().when(attributeFee()).thenEmits(feeAttributed));
  it('repeated, changes nothing', () => given(feeAttributed).when(attributeFee()).thenNothing());
  it('a fee of nothing is none', () =>
    given()
      .when(attributeFee(owedFor(0, 'no-show')))
      .thenNothing());
  it('a reservation that ran owes no fee', () =>
    given(attributed).when(attributeFee()).thenNothing());
  it('and one that owes a fee did not run', () =>
    given(feeAttributed).when(attribute).thenNothing());
});
