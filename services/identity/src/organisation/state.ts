import type { ClassRequestStatus, OrganisationEvent } from '@kyoyo/contracts';
import type { Instant, Recorded } from '@kyoyo/kernel';

type DataOf<Type extends OrganisationEvent['type']> = Extract<
  OrganisationEvent,
  { type: Type }
>['data'];

export type Registration = DataOf<'OrganisationRegistered'>;
export type Certification = DataOf<'ClassCertified'>;
export type Asking = DataOf<'ClassRequested'>;

export interface ClassRequest extends Asking {
  readonly status: ClassRequestStatus;
  readonly requestedAt: Instant;
  readonly requestedBy: string | null;
  readonly closedAt: Instant | null;
  readonly reason: string | null;
}

export interface Certified extends Certification {
  readonly certifiedAt: Instant;
  /** The fewest days before its end of which the organisation was told; 0 when it has ended. */
  readonly toldDaysLeft: number | null;
}

/** Null before it is registered. */
export type Organisation =
  | (Registration & {
      readonly certifications: readonly Certified[];
      readonly requests: readonly ClassRequest[];
    })
  | null;

export function evolve(
  state: Organisation,
  { type, data }: OrganisationEvent,
  { time, personId }: Recorded,
): Organisation {
  if (type === 'OrganisationRegistered') return { ...data, certifications: [], requests: [] };
  if (!state) return state;
  const closing = (requestId: string | null, status: ClassRequestStatus, reason = '') =>
    state.requests.map((one) =>
      one.requestId === requestId
        ? { ...one, status, closedAt: time, reason: reason || null }
        : one,
    );
  switch (type) {
    case 'ClassRequested': {
      const asked = { requestedAt: time, requestedBy: personId, closedAt: null, reason: null };
      return { ...state, requests: [...state.requests, { ...data, ...asked, status: 'open' }] };
    }
    case 'ClassRequestWithdrawn':
      return { ...state, requests: closing(data.requestId, 'withdrawn') };
    case 'ClassDeclined':
      return { ...state, requests: closing(data.requestId, 'declined', data.reason) };
    case 'ClassCertified': {
      const certified = { ...data, certifiedAt: time, toldDaysLeft: null };
      const requests = closing(data.requestId, 'certified');
      return { ...state, requests, certifications: [...state.certifications, certified] };
    }
    case 'ClassEndAnnounced':
      return { ...state, certifications: told(state.certifications, data.validTo, data.daysLeft) };
    case 'ClassExpired':
      return { ...state, certifications: told(state.certifications, data.validTo, 0) };
  }
}

/** No two certificates end on the same day. */
const told = (all: readonly Certified[], validTo: string, toldDaysLeft: number) =>
  all.map((one) => (one.validTo === validTo ? { ...one, toldDaysLeft } : one));
