import { specify } from '@kyoyo/testing';
import { describe, it } from 'vitest';
import { chargeStream } from '../src/charge/stream.ts';
import type { RatedCharge } from '../src/schema.ts';

const someId = '0193b1a0-0000-7000-8000-000000000001';
const charge = {
  kind: 'run',
  fee: null,
  reservationId: someId,
  instrumentId: someId,
  institutionId: someId,
  organisationId: someId,
  personId: someId,
  agreementId: someId,
  organisationClass: 'startup',
  tariff: null,
  lines: [],
  totals: { net: 0, tax: 0, total: 0, taxPercent: '10' },
  usedFrom: '2026-11-20T01:00:00.000Z',
  usedTo: '2026-11-20T03:00:00.000Z',
  causedBy: [],
} as unknown as RatedCharge;

describe('RateCharge', () => {
  const { given } = specify(chargeStream);
  const rated = { type: 'ChargeRated', data: charge } as const;
  const rate = { type: 'RateCharge', charge } as const;

  it('is rated', () => given().when(rate).thenEmits(rated));
  it('repeated, also as something else, changes nothing', () => {
    given(rated).when(rate).thenNothing();
    given(rated)
      .when({ ...rate, charge: { ...charge, kind: 'no-show' } })
      .thenNothing();
  });
});
