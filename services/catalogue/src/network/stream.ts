import { type CatalogueEvent, type Problem, problem } from '@kyoyo/contracts';
import { accept, type Decider, type Decision, refuse } from '@kyoyo/kernel';

export type NetworkEvent = Extract<CatalogueEvent, { type: `Network${string}` }>;
type Registration = Extract<NetworkEvent, { type: 'NetworkRegistered' }>['data'];

/** Institutions that share their instruments together; null before it is registered. */
export type Network = { readonly institutionIds: readonly string[] } | null;

export type NetworkCommand =
  | { readonly type: 'RegisterNetwork'; readonly registration: Registration }
  | { readonly type: 'SetNetworkMembers'; readonly institutionIds: readonly string[] };

export const networkDecider: Decider<Network, NetworkCommand, NetworkEvent, Problem> = {
  initial: null,

  decide(state, command): Decision<NetworkEvent, Problem> {
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
  },

  evolve: (_, { data }) => ({ institutionIds: data.institutionIds }),
};

/** Each once, in one order, so that the same members are the same list. */
const inOrder = (ids: readonly string[]): string[] => [...new Set(ids)].toSorted();
