import type { NetworkEvent } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import { specify } from '@kyoyo/testing';
import { describe, it } from 'vitest';
import { institutionStream } from '../src/institution/stream.ts';
import { networkStream } from '../src/network/stream.ts';

const name = { ja: '国研', en: 'Institute' };

describe('an institution', () => {
  const { given } = specify(institutionStream);
  const registered = { type: 'InstitutionRegistered', data: { name } } as const;
  const register = { type: 'RegisterInstitution', registration: { name } } as const;
  const two = { type: 'CommitteeSet', data: { approvalsNeeded: 2 } } as const;
  const set = (approvalsNeeded: number) => ({ type: 'SetCommittee', approvalsNeeded }) as const;

  it('is registered', () => given().when(register).thenEmits(registered));
  it('is registered once', () => given(registered).when(register).thenRefuses('already-exists'));
  it('asks for more approvals', () => given(registered).when(set(2)).thenEmits(two));
  it('repeated, changes nothing', () => given(registered, two).when(set(2)).thenNothing());
  it('asks for one at first', () => given(registered).when(set(1)).thenNothing());
  it('must be there', () => given().when(set(2)).thenRefuses('not-found'));
});

describe('a network', () => {
  const { given } = specify(networkStream);
  const registration = { name, institutionIds: ['b', 'a', 'b'] };
  const register = { type: 'RegisterNetwork', registration } as const;
  const registered: NetworkEvent = {
    type: 'NetworkRegistered',
    data: { name, institutionIds: ['a', 'b'] },
  };
  const members = (...institutionIds: string[]) =>
    ({ type: 'SetNetworkMembers', institutionIds }) as const;
  const set: NetworkEvent = { type: 'NetworkMembersSet', data: { institutionIds: ['a'] } };

  it('is registered, each member once', () => given().when(register).thenEmits(registered));
  it('is registered once', () => given(registered).when(register).thenRefuses('already-exists'));
  it('gets other members', () => given(registered).when(members('a')).thenEmits(set));
  it('in another order, they are the same', () =>
    given(registered).when(members('b', 'a')).thenNothing());
  it('repeated, changes nothing', () => given(registered, set).when(members('a')).thenNothing());
  it('must be there', () => given().when(members('a')).thenRefuses('not-found'));
});

describe('discounts of an institution', () => {
  const { given } = specify(institutionStream);
  const registered = { type: 'InstitutionRegistered', data: { name } } as const;
  const now = '2026-11-29T00:00:00.000Z' as Instant;
  const later = '2027-04-01T00:00:00.000Z' as Instant;
  const rule = {
    code: 'young',
    label: { ja: '39歳未満', en: 'Under 39' },
    percent: '50',
    for: { kind: 'under-age' as const, years: 39 },
    monthlyCapYen: 100_000,
  };
  const discounts = (effectiveFrom: Instant) => ({ effectiveFrom, rules: [rule] });
  const set = (effectiveFrom: Instant, at = now) =>
    ({ type: 'SetDiscounts', discounts: discounts(effectiveFrom), now: at }) as const;
  const happened = (effectiveFrom: Instant) =>
    ({ type: 'DiscountsSet', data: discounts(effectiveFrom) }) as const;

  it('sets them from now on', () => given(registered).when(set(now)).thenEmits(happened(now)));
  it('is refused for the past', () =>
    given(registered).when(set(now, later)).thenRefuses('effective-in-past'));
  it('begins after all that was set', () => {
    given(registered, happened(later)).when(set(now)).thenRefuses('discounts-not-later');
    given(registered, happened(now)).when(set(later)).thenEmits(happened(later));
  });
  it('repeated, changes nothing', () =>
    given(registered, happened(later)).when(set(later)).thenNothing());
  it('needs the institution', () => given().when(set(now)).thenRefuses('not-found'));
});
