import type { NetworkEvent } from '@kyoyo/contracts';
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
