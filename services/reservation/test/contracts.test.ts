import type { Coverage, ReservationEvent } from '@kyoyo/contracts';
import { plusMinutes } from '@kyoyo/kernel';
import { specify } from '@kyoyo/testing';
import { describe, expect, it } from 'vitest';
import {
  bookingRefusal,
  type ContractFacts,
  extensionRefusal,
  useRefusal,
} from '../src/reservation/policies.ts';
import { reservationStream } from '../src/reservation/stream.ts';
import { contractUses, quotaUses } from '../src/taking-time/quotas.ts';
import { at, book, booking, confirmed, facts, held, now, slot, under } from './example-bookings.ts';

const contractId = '0193b1a0-0000-7000-8000-0000000000c1';
const { institutionId, period } = slot;
const aDay = { start: at('00:00'), end: at('00:00', 1) };
const contract = (changes: Partial<ContractFacts> = {}): ContractFacts => ({
  hindrance: null,
  periods: [aDay],
  limits: [],
  ...changes,
});
const neverAccepted = { inForce: 2, accepted: null };
const wish = (changes: Partial<typeof facts>) => ({
  period,
  serviceKind: 'equipment-use' as const,
  facts: { ...facts, ...changes },
  institutionId,
  now,
});

describe('usage terms', () => {
  const ofFormer = wish({ terms: { inForce: 2, accepted: 1 } });

  it('are asked for again with a new version', () =>
    expect(bookingRefusal(ofFormer)?.slug).toBe('terms-not-accepted'));
  it('of then hold for what was booked under them', () => {
    expect(useRefusal(ofFormer, now)).toBeUndefined();
    expect(extensionRefusal(ofFormer)).toBeUndefined();
  });
  it('accepted before they are in force are enough', () =>
    expect(bookingRefusal(wish({ terms: { inForce: 2, accepted: 3 } }))).toBeUndefined());
  it('are not needed under another contract', () =>
    expect(bookingRefusal(wish({ terms: neverAccepted, contract: contract() }))).toBeUndefined());
});

describe('under a contract', () => {
  it.each([
    [
      'that names others',
      { hindrance: { slug: 'contract-names-others' } },
      'contract-names-others',
    ],
    ['to its very end', { periods: [period] }, undefined],
    ['past its end', { periods: [{ ...period, end: at('11:59') }] }, 'contract-not-in-force'],
    ['before its begin', { periods: [{ ...period, start: at('10:01') }] }, 'contract-not-in-force'],
    [
      'across a pause',
      {
        periods: [
          { ...period, end: at('11:00') },
          { ...period, start: at('11:00') },
        ],
      },
      'contract-not-in-force',
    ],
    ['that is paused', { periods: [] }, 'contract-not-in-force'],
  ] as const)('%s: %s', (_, changes, slug) => {
    const asked = wish({ contract: contract(changes as Partial<ContractFacts>) });
    expect(bookingRefusal(asked)?.slug).toBe(slug);
    expect(useRefusal(asked, now)?.slug).toBe(slug);
  });

  const limits: Coverage['limits'] = [
    { period: aDay, minutes: 120 },
    { period: { start: aDay.end, end: at('00:00', 2) }, minutes: 60 },
  ];

  it('a booking keeps how much the period allows in which it begins', () =>
    expect(
      contractUses(under({ contractLimit: { from: aDay.start, minutes: 120 } }), {
        ...booking,
        contractId,
      }),
    ).toEqual([
      expect.objectContaining({
        bucket: `contract/${contractId}/${aDay.start}`,
        minutes: 120,
        limit: 120,
      }),
    ]));
  it('a quota per agreement counts for each contract by itself', () => {
    const quotas = [{ of: 'agreement', per: 'day', minutes: 480 }] as const;
    const bucketsOf = (of: string | null) =>
      quotaUses(under({ quotas: [...quotas] }), { ...booking, contractId: of }).map(
        ({ bucket }) => bucket,
      );
    expect(bucketsOf(contractId)).not.toEqual(bucketsOf(null));
    expect(bucketsOf(null)[0]).toContain(booking.organisationId);
  });

  const { given } = specify(reservationStream);
  const change = (to: string | null = contractId, changes: Partial<typeof facts> = {}) => ({
    type: 'ChangeContract' as const,
    contractId: to,
    facts: { ...facts, contract: to ? contract({ limits }) : null, ...changes },
    now,
  });
  const changed: ReservationEvent = {
    type: 'ContractChanged',
    data: {
      slot: under({ contractLimit: { from: aDay.start, minutes: 120 } }),
      booking: { ...booking, contractId },
      fromContractId: null,
    },
  };

  it('comes a booking that was made under usage terms', () =>
    given(confirmed).when(change()).thenEmits(changed));
  it('repeated, changes nothing', () => given(confirmed, changed).when(change()).thenNothing());
  it('and goes back to the terms of now, where those are accepted', () => {
    given(confirmed, changed)
      .when(change(null, { terms: neverAccepted }))
      .thenRefuses('terms-not-accepted');
    given(confirmed, changed)
      .when(change(null, { terms: { inForce: 2, accepted: 2 } }))
      .thenEmits({
        type: 'ContractChanged',
        data: { slot: under({ termsVersion: 2 }), booking, fromContractId: contractId },
      });
  });
  it('not one that its contract does not cover', () =>
    given(confirmed)
      .when(change(contractId, { contract: contract({ periods: [] }) }))
      .thenRefuses('contract-not-in-force'));
  it('nor one that has lapsed, or is over', () => {
    given(held)
      .when({ ...change(), now: plusMinutes(now, 11) })
      .thenRefuses('hold-expired');
    given(confirmed)
      .when({ ...change(), now: at('12:00') })
      .thenRefuses('reservation-over');
  });
  it('a booking says under which version of the terms it was made', () =>
    given()
      .when(book({ slot: under({ termsVersion: 1 }) }))
      .thenEmits({ ...confirmed, data: { ...confirmed.data, slot: under({ termsVersion: 1 }) } }));
});
