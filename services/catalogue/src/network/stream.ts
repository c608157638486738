import { type NetworkEvent, type Problem, problem } from '@kyoyo/contracts';
import { accept, type Decision, refuse } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';

/** Null before it is registered. */
export type Network = Extract<NetworkEvent, { type: 'NetworkRegistered' }>['data'] | null;

type NetworkCommand =
  | { readonly type: 'RegisterNetwork'; readonly registration: NonNullable<Network> }
  | { readonly type: 'SetNetworkMembers'; readonly institutionIds: readonly string[] };

/** Institutions that share their instruments together. */
export const networkStream = stream({
  name: 'network',
  form: 1,
  initial: null as Network,
  decide,
  evolve,
  tables: { network: ['network_id'], network_member: ['network_id', 'institution_id'] },
  rows(network, { id, version }) {
    if (!network) return [];
    return [
      row('network', { network_id: id, name: JSON.stringify(network.name), version }),
      ...network.institutionIds.map((institutionId) =>
        row('network_member', { network_id: id, institution_id: institutionId }),
      ),
    ];
  },
});

function decide(state: Network, command: NetworkCommand): Decision<NetworkEvent, Problem> {
  if (command.type === 'RegisterNetwork') {
    if (state) return refuse(problem('already-exists'));
    const { name, institutionIds } = command.registration;
    return accept({
      type: 'NetworkRegistered',
      data: { name, institutionIds: inOrder(institutionIds) },
    });
  }
  if (!state) return refuse(problem('not-found'));
  const institutionIds = inOrder(command.institutionIds);
  if (JSON.stringify(institutionIds) === JSON.stringify(state.institutionIds)) return accept();
  return accept({ type: 'NetworkMembersSet', data: { institutionIds } });
}

function evolve(state: Network, { type, data }: NetworkEvent): Network {
  return type === 'NetworkRegistered' ? data : state && { ...state, ...data };
}

/** Each once, in one order, so that the same members are the same list. */
const inOrder = (ids: readonly string[]): string[] => [...new Set(ids)].toSorted();
